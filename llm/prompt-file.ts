import { createHash } from "node:crypto";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { compileTemplate, type Template } from "./prompt-template";

const modelSettingsSchema = z
  .object({
    temperature: z.number().min(0).max(2),
    maxOutputTokens: z.number().int().positive(),
    /** Asked of reasoning models only; see `reasoningFor`. */
    reasoning: z.enum(["none", "minimal", "low", "medium", "high"]),
  })
  .strict();

const frontMatterSchema = z
  .object({
    id: z.string().min(1),
    version: z.coerce.string(),
    /** Inputs by section. */
    inputs: z.record(z.string(), z.array(z.string())),
    model: modelSettingsSchema.optional(),
  })
  .strict();

export type PromptModelSettings = z.infer<typeof modelSettingsSchema>;

/** One prompt file: front matter, and templates that each start at a level-1 heading naming them. */
export interface PromptFile {
  id: string;
  version: string;
  /** SHA-256 of the file, hex. */
  hash: string;
  model: PromptModelSettings | null;
  sections: ReadonlyMap<string, Template>;
}

/**
 * Reads a prompt file's text.
 * @throws Error naming the file's id if front matter and templates disagree: a section or an input that only one of them knows.
 */
export function parsePromptFile(text: string): PromptFile {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined)
    throw new Error("A prompt file begins with front matter between --- lines");
  const front = frontMatterSchema.parse(parseYaml(yaml));
  return {
    id: front.id,
    version: front.version,
    hash: createHash("sha256").update(text).digest("hex"),
    model: front.model ?? null,
    sections: compileSections(front.id, front.inputs, splitSections(body)),
  };
}

function splitSections(body: string): Map<string, string> {
  const [, ...parts] = `\n${body}`.split(/\n# (?=\S)/);
  return new Map(
    parts.map((part) => {
      const end = `${part}\n`.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
    }),
  );
}

function compileSections(id: string, inputs: Record<string, string[]>, texts: Map<string, string>) {
  const names = new Set([...Object.keys(inputs), ...texts.keys()]);
  return new Map(
    [...names].map((name) => {
      const text = texts.get(name);
      const declared = inputs[name];
      if (text === undefined)
        throw new Error(`Prompt ${id}: inputs are declared for "${name}", which is no section`);
      if (!declared) throw new Error(`Prompt ${id}: section "${name}" declares no inputs`);
      return [name, compileTemplate(`${id}#${name}`, text, declared)] as const;
    }),
  );
}
