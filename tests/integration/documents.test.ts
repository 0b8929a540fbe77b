import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { extractText } from "@/documents/extract-text";
import { docxOf, encryption, pdfOf } from "../support/documents/make-documents";

const never = new AbortController().signal;
const read = (bytes: Uint8Array) => extractText(bytes, never);

test.each([
  ["a PDF", pdfOf(["Ada Example, data engineer", "Six years with Spark"])],
  ["a Word file", docxOf(["Ada Example, data engineer", "Six years with Spark"])],
  ["plain text", strToU8("\uFEFFAda Example, data engineer\r\nSix years with Spark\n")],
])("the text of %s is read", async (_, bytes) => {
  const text = await read(bytes);
  expect(text.startsWith("Ada Example, data engineer")).toBe(true);
  expect(text).toContain("Six years with Spark");
});

const docx = docxOf(["Ada Example"]);
test.each([
  ["a Word file cut in two", docx.subarray(0, docx.length / 2), /damaged|unknown-kind/],
  ["a PDF cut in two", pdfOf(["Ada Example"]).subarray(0, 60), /damaged|no-text/],
  ["a PDF with a password", pdfOf(["Ada Example"], encryption), /encrypted/],
  [
    "an old or protected Word file",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /encrypted/,
  ],
  ["a scan without text", pdfOf([]), /no-text/],
  ["a zip that unpacks to 100 MB", docxOf(["A"], { "word/media/a": new Uint8Array(1e8) }), /too-large/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), /unknown-kind/],
  ["nothing but blanks", strToU8(" \n\t "), /no-text/],
])("%s gives one clear sentence", async (_, bytes, problem) => {
  await expect(read(bytes)).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringMatching(/^[A-Z].+\.$/),
    details: { problem: expect.stringMatching(problem) },
  });
});
