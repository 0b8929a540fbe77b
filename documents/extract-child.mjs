// Reads one document from standard input and writes {"text"} or {"problem"} to standard output. A process of its own, so that a file made to
// do harm ends it and not the product. Nothing in the file is run, and nothing is fetched.
import { Worker } from "node:worker_threads";

const limits = { unpackedBytes: 60_000_000, residentBytes: 600_000_000, pages: 200, characters: 400_000 };

/** Decoding blocks the main thread, so that another one has to watch the memory. */
function watchMemory() {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${limits.residentBytes}) process.kill(process.pid, "SIGKILL");
  }, 20);`;
  new Worker(watch, { eval: true }).unref();
}

class Problem extends Error {}

async function readInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

const startsWith = (bytes, ...start) => start.every((byte, at) => bytes[at] === byte);

/** What a file is by its first bytes, whatever it is called. */
function kindOf(bytes) {
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  // A Word file with a password, or one from before 2007.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Problem("encrypted");
  return "text";
}

function decodeText(bytes) {
  const utf16 = startsWith(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : startsWith(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : null;
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has tells a binary file
    if (!/[\u0000-\u0008\u000e-\u001a]/u.test(text) && !text.startsWith("{\\rtf")) return text;
  } catch {
    // Not in a coding of Unicode.
  }
  throw new Problem("unknown-kind");
}

/** Unpacks and counts, without keeping: the sizes that a file gives of itself may be false. */
async function refuseZipBomb(bytes) {
  const { Unzip, UnzipInflate } = await import("fflate");
  let unpacked = 0;
  let hasDocument = false;
  let problem = null;
  const unzip = new Unzip((file) => {
    hasDocument ||= file.name === "word/document.xml";
    file.ondata = (error, chunk) => {
      unpacked += chunk?.length ?? 0;
      if (unpacked > limits.unpackedBytes) problem = "too-large";
      else if (error) problem ??= "damaged";
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 16_384;
  for (let at = 0; at < bytes.length; at += step) {
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    if (problem) throw new Problem(problem);
  }
  if (!hasDocument) throw new Problem("unknown-kind");
}

async function readDocx(bytes) {
  await refuseZipBomb(bytes);
  const { default: mammoth } = await import("mammoth");
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

async function readPdf(bytes) {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false });
  if (pdf.numPages > limits.pages) throw new Problem("too-large");
  return (await extractText(pdf)).text.join("\n\n");
}

const readers = { pdf: readPdf, zip: readDocx, text: decodeText };

function problemOf(error) {
  if (error instanceof Problem) return error.message;
  return /password/i.test(`${error?.name} ${error?.message}`) ? "encrypted" : "damaged";
}

async function extract() {
  try {
    const bytes = await readInput();
    const read = await readers[kindOf(bytes)](bytes);
    const text = read
      .replace(/\r\n?/gu, "\n")
      .replaceAll("\u0000", "")
      .replace(/\n{3,}/gu, "\n\n")
      .trim();
    if (text === "") return { problem: "no-text" };
    return text.length > limits.characters ? { problem: "too-large" } : { text };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

watchMemory();
// What libraries print must not stand before the answer.
console.log = console.warn = console.info = () => {};
const answer = JSON.stringify(await extract());
process.stdout.write(answer, () => process.exit(0));
