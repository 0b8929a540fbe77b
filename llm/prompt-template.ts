import mustache from "mustache";
import { visibleText } from "@/core/text/visible-text";

type PromptValue = string | number | boolean | null | readonly PromptInputs[];
export interface PromptInputs {
  readonly [name: string]: PromptValue;
}

export interface Template {
  /** Names it for messages: `file id#section`. */
  readonly name: string;
  readonly inputs: readonly string[];
  readonly text: string;
  /** Names used inside of lists that are no inputs: fields of the list's items. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

type Token = [type: string, value: string, start: number, end: number, children?: Token[]];
const renderer = new mustache.Writer();

/**
 * Checks a Mustache template against the inputs that it declares.
 * @throws Error if a declared input is not used, or a used one is not declared.
 */
export function compileTemplate(name: string, text: string, inputs: readonly string[]): Template {
  const tokens = mustache.parse(text) as Token[];
  const used = new Set(tagNames(tokens));
  for (const input of inputs) {
    if (!used.has(input)) throw new Error(`Prompt ${name}: input "${input}" is declared but not used`);
  }
  for (const [tag] of rootTags(tokens)) {
    if (!inputs.includes(tag)) throw new Error(`Prompt ${name}: "${tag}" is used but not declared`);
  }
  return { name, inputs, text, fields: itemFields(tokens, inputs) };
}

/**
 * Renders a template with what can be seen of its inputs; null stands for "there is none", so that a section for it is left out.
 * @throws Error on a missing or an unknown input, or a list item without a field that the template uses.
 */
export function renderTemplate(template: Template, inputs: PromptInputs): string {
  for (const name of template.inputs) {
    if (inputs[name] === undefined) throw new Error(`Prompt ${template.name}: input "${name}" is missing`);
  }
  for (const name of Object.keys(inputs)) {
    if (!template.inputs.includes(name))
      throw new Error(`Prompt ${template.name}: input "${name}" is not used`);
  }
  for (const [list, fields] of template.fields) assertFields(template.name, list, fields, inputs[list]);
  const shown = (value: unknown) => visibleText(String(value));
  return renderer.render(template.text, inputs, undefined, { escape: shown }).trim();
}

function assertFields(name: string, list: string, fields: readonly string[], value: PromptValue | undefined) {
  if (!Array.isArray(value)) return;
  for (const item of value as readonly PromptInputs[]) {
    const missing = fields.find((field) => item[field] === undefined);
    if (missing) throw new Error(`Prompt ${name}: an item of "${list}" lacks "${missing}"`);
  }
}

const isTag = ([type]: Token) => type !== "text" && type !== "!";

function rootTags(tokens: Token[]): [string, Token[] | undefined][] {
  return tokens.filter(isTag).map(([, value, , , children]) => [value, children]);
}

function tagNames(tokens: Token[]): string[] {
  return rootTags(tokens).flatMap(([name, children]) => [name, ...tagNames(children ?? [])]);
}

function itemFields(tokens: Token[], inputs: readonly string[]): Map<string, string[]> {
  const lists = tokens.filter(([type]) => type === "#");
  return new Map(
    lists.map(([, list, , , children]) => [
      list,
      tagNames(children ?? []).filter((tag) => !inputs.includes(tag)),
    ]),
  );
}
