import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTemplate, renderTemplate } from "./prompt-template";

describe("a template", () => {
  it("is filled in as it stands, without escaping", () => {
    const template = compileTemplate("t", "Say {{what}}.", ["what"]);
    expect(renderTemplate(template, { what: '<b> & "c"' })).toBe('Say <b> & "c".');
  });

  it("repeats a list's part for each item", () => {
    const template = compileTemplate("t", "{{#items}}\n- {{name}} ({{role}})\n{{/items}}", ["items", "role"]);
    const items = [{ name: "a" }, { name: "b" }];
    expect(renderTemplate(template, { items, role: "x" })).toBe("- a (x)\n- b (x)");
  });

  it("leaves out the part of what there is none of", () => {
    const template = compileTemplate("t", "A{{#b}} {{b}}{{/b}}{{^b}} none{{/b}}", ["b"]);
    expect([renderTemplate(template, { b: null }), renderTemplate(template, { b: "B" })]).toEqual([
      "A none",
      "A B",
    ]);
  });

  it("never reads an input as a template", () => {
    const template = compileTemplate("t", "{{said}}", ["said"]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const said = `{{${text}}}{{#said}}x{{/said}}`;
        expect(renderTemplate(template, { said })).toBe(said.trim());
      }),
    );
  });
});

describe("a template fails", () => {
  it.each([
    ["an input that is declared but not used", () => compileTemplate("t", "x", ["a"])],
    ["an input that is used but not declared", () => compileTemplate("t", "{{a}}", [])],
    ["a missing input", () => renderTemplate(compileTemplate("t", "{{a}}", ["a"]), {})],
    ["an input that it does not know", () => renderTemplate(compileTemplate("t", "x", []), { a: "1" })],
    [
      "an item that lacks a field",
      () => renderTemplate(compileTemplate("t", "{{#a}}{{b}}{{/a}}", ["a"]), { a: [{ c: "1" }] }),
    ],
  ])("on %s", (_, act) => {
    expect(act).toThrow(/Prompt t: /);
  });
});
