/** A file to be saved under a name, Chinese ones included (RFC 6266: an ASCII name for old readers beside the real one). */
export function attachment(body: string | ReadableStream, type: string, name: string): Response {
  const plain = name.replace(/[^\w.-]+/g, "_");
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

export const markdownType = "text/markdown; charset=utf-8";
