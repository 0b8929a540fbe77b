import { type Answered, sendJson } from "@/components/request/send-json";

/** What the server takes. */
const maxBytes = 10_000_000;
const named = /\.(?:md|markdown|txt)$/iu;
/** A file that has text only in its name. */
const binary = /^%PDF-|\0/u;

const refused = (problem: string) => ({
  ok: false as const,
  refusal: { code: "invalid-input", message: "", problem },
});

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const step = 32_768;
  let written = "";
  for (let at = 0; at < bytes.length; at += step) {
    written += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(written);
}

/** The text of a file: a text file's as it stands, else what the server finds in a PDF or Word file. */
export async function textOfFile(file: File): Promise<Answered<{ text: string }>> {
  if (file.size > maxBytes) return refused("too-large");
  if (file.type.startsWith("text/") || named.test(file.name)) {
    const text = await file.text();
    if (text.trim() === "") return refused("no-text");
    if (!binary.test(text)) return { ok: true, body: { text } };
  }
  return sendJson<{ text: string }>("/api/documents", { base64: await base64Of(file) });
}
