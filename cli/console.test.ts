import { expect, test, vi } from "vitest";
import { keyPointFileSchema } from "@/core/guide/key-point-file";
import { previewGuide } from "@/use-cases/import-guide";
import { tell } from "./console";

const noKeyPoints = keyPointFileSchema.parse({ guide: "none", questions: [] });

/** What reaches the terminal of a line. */
function told(line: string): string {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  tell(line);
  const text = written.mock.calls.map(([chunk]) => String(chunk)).join("");
  written.mockRestore();
  return text;
}

test("what is found in a guide does not steer the terminal that it is told in", async () => {
  const hostile = "\u001b]0;title\u0007\u009b31m\u202eback";
  const markdown = `# Guide\n\n## Technical Questions\n\n- **Q: Why ${hostile}?**\n`;
  const { problems } = await previewGuide(markdown, noKeyPoints);
  const found = problems.map(({ message }) => message).join("\n");
  expect(found).toContain(hostile);
  expect(told(found)).toContain("\ufffd]0;title\ufffd\ufffd31m\ufffdback");
});

test("lines, tabs and every script are told as they are", () => {
  const text = "a\tb\n指南 é\u0301 नमस्\u200dते";
  expect(told(text)).toBe(`${text}\n`);
});
