import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PromptFile, parsePromptFile } from "./prompt-file";
import { type PromptInputs, renderTemplate } from "./prompt-template";

/** All prompt files, by id. */
export type Prompts = ReadonlyMap<string, PromptFile>;

/**
 * Reads every Markdown file of a folder and the folders in it.
 * @param folder the project's `prompts/`
 * @throws Error naming the file that can't be used, or an id that two files claim.
 */
export function loadPrompts(folder: string): Prompts {
  const prompts = new Map<string, PromptFile>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".md")) continue;
    const prompt = readPrompt(join(folder, path));
    if (prompts.has(prompt.id)) throw new Error(`Two prompt files have the id "${prompt.id}"`);
    prompts.set(prompt.id, prompt);
  }
  return prompts;
}

/** @throws Error if there is no such prompt. */
export function promptById(prompts: Prompts, id: string): PromptFile {
  const prompt = prompts.get(id);
  if (!prompt) throw new Error(`There is no prompt "${id}"`);
  return prompt;
}

/**
 * One section of a prompt, with its inputs filled in.
 * @throws Error on a missing or an unused input.
 */
export function renderPrompt(prompt: PromptFile, section: string, inputs: PromptInputs): string {
  const template = prompt.sections.get(section);
  if (!template) throw new Error(`Prompt ${prompt.id} has no section "${section}"`);
  return renderTemplate(template, inputs);
}

function readPrompt(path: string): PromptFile {
  try {
    return parsePromptFile(readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
