import { RehearsalError } from "@/core/errors";
import type { GuideChange, PromptUsed } from "@/core/guide/editing/guide-change";
import type { Guide } from "@/core/guide/guide";
import type { KeyPointFile } from "@/core/guide/key-point-file";
import { longestGuide } from "@/core/guide/longest-guide";
import { parseInSteps } from "@/core/guide/parse-guide";
import { uniqueSlugs } from "@/core/guide/slug";
import type { GuideStore } from "./ports/guides";
import { stepByStep } from "./step-by-step";
import type { StoredGuide } from "./stored";

/** What was understood of a guide, before it is stored. @throws RehearsalError "invalid-input" when it is too long */
export async function previewGuide(markdown: string, keyPoints: KeyPointFile): Promise<Guide> {
  if (markdown.length > longestGuide) {
    throw new RehearsalError(
      "invalid-input",
      `This guide has ${markdown.length} characters; at most ${longestGuide} can be read. Split it in parts.`,
    );
  }
  return stepByStep(parseInSteps(markdown, { keyPoints }));
}

/** What was understood, and the stored guide of the same name, of which it would become a revision. */
export interface ImportPreview {
  guide: Guide;
  existing: { role: string; company: string; revision: number } | null;
}

/** See `previewGuide`. */
export async function previewImport(
  guides: GuideStore,
  ownerId: string,
  markdown: string,
  keyPoints: KeyPointFile,
): Promise<ImportPreview> {
  const guide = await previewGuide(markdown, keyPoints);
  const stored = await guides.findBySlug(ownerId, guide.slug);
  if (!stored) return { guide, existing: null };
  const { role, company } = stored.guide;
  return { guide, existing: { role, company, revision: stored.revision } };
}

export interface ImportOptions {
  /** As a guide of its own, whatever its name. */
  apart?: boolean;
  /** What a new guide is known by. Stored `apart` again under the same id, it stays one. */
  id?: string;
  /** The prompts and models that drafted it. */
  madeBy?: PromptUsed[];
}

/**
 * Stores a guide. One of the same name gets a new revision if it differs, unless `apart`: then this becomes a guide of its own.
 * @throws RehearsalError "invalid-input" when it holds no question
 */
export async function importGuide(
  guides: GuideStore,
  ownerId: string,
  markdown: string,
  keyPoints: KeyPointFile,
  { apart = false, id, madeBy = [] }: ImportOptions = {},
): Promise<StoredGuide> {
  const guide = await previewGuide(markdown, keyPoints);
  if (guide.questions.length === 0) {
    throw new RehearsalError(
      "invalid-input",
      "No question was found in this guide. Write each question as a heading or as “Q: …”, with its answer below it.",
    );
  }
  const change: GuideChange = { type: "imported", ...(madeBy.length > 0 && { madeBy }) };
  if (!apart) return guides.store(ownerId, guide, markdown, change, id);
  const stored = id && (await guides.find(ownerId, id));
  if (stored) return stored;
  const slug = await freeSlug(guides, ownerId, guide.slug);
  return guides.store(ownerId, { ...guide, slug }, markdown, change, id);
}

/** The name, or with "-2", "-3" … behind it the first that no guide has. */
async function freeSlug(guides: GuideStore, ownerId: string, wanted: string): Promise<string> {
  const unique = uniqueSlugs();
  for (const { guide } of await guides.list(ownerId)) unique(guide.slug);
  return unique(wanted);
}
