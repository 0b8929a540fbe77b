import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { extractText } from "@/documents/extract-text";
import { docxOf, docxOfXml, encryption, pdfOf } from "../support/documents/make-documents";

const never = new AbortController().signal;
const read = (bytes: Uint8Array, ownerId = "ada") => extractText(ownerId, bytes, never);

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
  [
    "a Word file that names a file of the machine",
    docxOfXml(
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
    ),
    /damaged/,
  ],
  [
    "a Word file of entities that grow",
    docxOfXml(
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
      "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>",
    ),
    /damaged/,
  ],
  [
    "a Word file nested 5,000 deep",
    docxOfXml("", `${"<w:tbl><w:tr><w:tc>".repeat(5_000)}${"</w:tc></w:tr></w:tbl>".repeat(5_000)}`),
    /damaged|too-large/,
  ],
  ["a PDF whose pages hold themselves", pdfOf(["A"], "", { pages: "/Kids [2 0 R] /Count 1" }), /damaged/],
  [
    "a PDF of 201 pages",
    pdfOf(["A"], "", { pages: `/Kids [${"3 0 R ".repeat(201)}] /Count 201` }),
    /too-large/,
  ],
  ["a zip that is no document", zipSync({ a: strToU8("x") }), /unknown-kind/],
  ["a program", strToU8(`MZ\u0000\u0001`), /unknown-kind/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), /unknown-kind/],
  ["nothing but blanks", strToU8(" \n\t "), /no-text/],
])("%s gives one clear sentence", async (_, bytes, problem) => {
  await expect(read(bytes)).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringMatching(/^[A-Z].+\.$/),
    details: { problem: expect.stringMatching(problem) },
  });
});

test("nothing in a PDF is run", async () => {
  const catalog =
    "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /O << /S /Launch /F (/bin/sh) >> >>";
  expect(await read(pdfOf(["Ada"], "", { catalog }))).toBe("Ada");
});

test("of many files at once two are read at a time, and those that find a long line are told so", async () => {
  const sent = Array.from({ length: 20 }, (_, at) =>
    read(pdfOf(["Ada"]), `${at}`).catch((error: unknown) => error),
  );
  const answers = await Promise.all(sent);
  expect(answers.filter((answer) => answer === "Ada")).toHaveLength(10);
  const refused = answers.filter((answer) => answer !== "Ada");
  expect(refused).toEqual(Array(10).fill(expect.objectContaining({ code: "too-many-requests" })));
});

test("one person has two files read at a time, and leaves the line to others", async () => {
  const file = pdfOf(["Ada"]);
  const mine = Array.from({ length: 10 }, () => read(file, "eve").catch(({ message }: Error) => message));
  expect(await read(file, "ben")).toBe("Ada");
  const answers = await Promise.all(mine);
  expect(answers.filter((answer) => answer === "Ada")).toHaveLength(2);
  expect(answers.filter((answer) => /other files/.test(answer))).toHaveLength(8);
  expect(await read(file, "eve")).toBe("Ada");
});
