import { describe, expect, it } from "vitest";
import { moveSchema } from "@/core/interview/move";
import { personaIds } from "@/core/interview/settings";
import { parsePromptFile } from "./prompt-file";
import { loadPrompts, promptById, renderPrompt } from "./prompts";

const file = (body: string, inputs = "{ system: [name] }") =>
  `---\nid: greeting\nversion: 2\nmodel: { temperature: 0, maxOutputTokens: 10, reasoning: none }\ninputs: ${inputs}\n---\n\n${body}\n`;

describe("a prompt file", () => {
  it("has an id, a version, model settings, a content hash and its sections", () => {
    const prompt = parsePromptFile(file("# system\n\nHello {{name}}.\n\n## Below\n\nMore."));
    expect(prompt).toMatchObject({ id: "greeting", version: "2", model: { maxOutputTokens: 10 } });
    expect(prompt.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(renderPrompt(prompt, "system", { name: "Ada" })).toBe("Hello Ada.\n\n## Below\n\nMore.");
  });

  it("has another hash as soon as a letter changes", () => {
    const [one, other] = ["Hello {{name}}.", "Hello {{name}}!"].map((text) =>
      parsePromptFile(file(`# system\n\n${text}`)),
    );
    expect(one?.hash).not.toBe(other?.hash);
  });

  it.each([
    ["no front matter", "# system\n\nHello."],
    ["a section without declared inputs", file("# system\n\n{{name}}\n\n# user\n\nHi.")],
    ["inputs for a section that is not there", file("# system\n\n{{name}}", "{ system: [name], user: [] }")],
    ["an undeclared input", file("# system\n\n{{name}} {{age}}")],
    ["an unknown key in its front matter", file("# system\n\n{{name}}").replace("version", "verzion")],
  ])("is refused with %s", (_, text) => {
    expect(() => parsePromptFile(text)).toThrow();
  });

  it("has no section by another name", () => {
    expect(() => renderPrompt(parsePromptFile(file("# system\n\n{{name}}")), "user", {})).toThrow(
      'no section "user"',
    );
  });
});

describe("the prompts of the product", () => {
  const prompts = loadPrompts("prompts");

  it("have a persona for each that can be chosen, with what it never says", () => {
    for (const persona of personaIds) {
      const inputs = { names: "Ada", role: "Engineer", company: "Example" };
      const text = renderPrompt(promptById(prompts, `personas/${persona}`), "persona", inputs);
      expect(text).toMatch(/ever say.*: "/);
      expect(text).toContain("Ada");
    }
  });

  it("have an instruction for each move", () => {
    const moves = moveSchema.options.map((option) => option.shape.type.value);
    expect([...promptById(prompts, "interviewer").sections.keys()]).toEqual(expect.arrayContaining(moves));
  });

  it("are found by id only", () => {
    expect(() => promptById(prompts, "poet")).toThrow('no prompt "poet"');
  });

  it("are looked for where they are said to be", () => {
    expect(() => loadPrompts("no-such-folder")).toThrow();
  });
});
