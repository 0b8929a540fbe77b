import { RehearsalError } from "@/core/errors";
import { editInSteps } from "@/core/guide/editing/edit-guide";
import type { GuideChange, PromptUsed } from "@/core/guide/editing/guide-change";
import type { GuideEdit } from "@/core/guide/editing/guide-edit";
import type { Guide } from "@/core/guide/guide";
import { writeGuide } from "@/core/guide/write-guide";
import { learnOutcome } from "./outlast-outage";
import type { GuideStore } from "./ports/guides";
import { stepByStep } from "./step-by-step";
import type { StoredGuide } from "./stored";

/** A guide to be read and edited; `revision` is what an edit names as its base. */
export interface GuideView {
  id: string;
  revision: number;
  guide: Guide;
}

/** One line of a guide's history. */
export interface RevisionView {
  revision: number;
  change: GuideChange;
  createdAt: string;
}

function existing(stored: StoredGuide | null): StoredGuide {
  if (stored) return stored;
  throw new RehearsalError("not-found", "There is no such guide. Choose one on the first page.");
}

/** A guide at its newest revision by its readable name, or null. */
export async function findGuide(
  guides: GuideStore,
  ownerId: string,
  slug: string,
): Promise<GuideView | null> {
  const stored = await guides.findBySlug(ownerId, slug);
  return stored && { id: stored.id, revision: stored.revision, guide: stored.guide };
}

/**
 * Stores one change of a guide as a new revision; interviews keep theirs.
 * @param base the revision that was edited
 * @param madeBy the prompts and models that proposed what is changed
 * @throws RehearsalError "not-found"; "conflict" when there is a newer one; "invalid-input" with `problems`
 */
export async function editStoredGuide(
  guides: GuideStore,
  ownerId: string,
  guideId: string,
  base: number,
  edit: GuideEdit,
  madeBy?: PromptUsed[],
): Promise<StoredGuide> {
  const before = existing(await guides.atRevision(ownerId, guideId, base));
  const { guide, markdown, change } = await stepByStep(editInSteps(before.guide, edit, madeBy));
  return learnOutcome(() => guides.revise(ownerId, guideId, base, guide, markdown, change));
}

/**
 * Makes an earlier revision the newest again, as a new one, so that this too can be undone.
 * @param base the newest revision that the owner has seen
 * @throws RehearsalError "not-found"; "conflict" when there is a newer one than `base`
 */
export async function restoreRevision(
  guides: GuideStore,
  ownerId: string,
  guideId: string,
  base: number,
  revision: number,
): Promise<StoredGuide> {
  const { guide } = existing(await guides.atRevision(ownerId, guideId, revision));
  const change: GuideChange = { type: "restored", revision };
  return learnOutcome(() => guides.revise(ownerId, guideId, base, guide, writeGuide(guide), change));
}

/** A guide as it was at a revision, or null. */
export async function readRevision(
  guides: GuideStore,
  ownerId: string,
  guideId: string,
  revision: number,
): Promise<Guide | null> {
  return (await guides.atRevision(ownerId, guideId, revision))?.guide ?? null;
}

/** A guide's revisions, newest first. */
export async function listRevisions(
  guides: GuideStore,
  ownerId: string,
  guideId: string,
): Promise<RevisionView[]> {
  const lines = await guides.revisions(ownerId, guideId);
  if (lines.length === 0) throw new RehearsalError("not-found", "There is no such guide.");
  return lines.map(({ createdAt, ...line }) => ({ ...line, createdAt: createdAt.toISOString() }));
}

/** A guide as Markdown that imports to the same guide, and its readable name. @throws RehearsalError "not-found" */
export async function exportGuide(
  guides: GuideStore,
  ownerId: string,
  guideId: string,
): Promise<{ slug: string; markdown: string }> {
  const { guide } = existing(await guides.find(ownerId, guideId));
  return { slug: guide.slug, markdown: writeGuide(guide) };
}
