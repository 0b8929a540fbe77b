import { fileName } from "@/core/file-name";

/**
 * A file to be saved, Chinese names included (RFC 6266: an ASCII name for old readers beside the real one).
 * @param wanted its name; what would make it another one, or none, is taken out
 */
export function attachment(body: string | ReadableStream, type: string, wanted: string): Response {
  const name = fileName(wanted);
  const plain = name.replace(/[^\w.-]+/g, "_");
  // RFC 8187 takes fewer characters as they are than an address does.
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

export const markdownType = "text/markdown; charset=utf-8";
