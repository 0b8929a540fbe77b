import { z } from "zod";

/** What a guide can be drafted from. */
export const draftDocuments = ["cv", "job"] as const;
export type DraftDocument = (typeof draftDocuments)[number];
/** The texts of both; empty where one is missing. */
export type DraftTexts = Record<DraftDocument, string>;

/** A statement with the verbatim passage that it rests on. */
export const claimSchema = z.object({
  text: z.string().trim().min(1).max(600),
  from: z.enum(draftDocuments),
  passage: z.string().trim().min(1).max(600),
});
export type Claim = z.infer<typeof claimSchema>;

const claims = z.array(claimSchema).max(12);
const draftedKinds = ["technical", "design", "domain", "behavioral"] as const;

/** A guide as a model drafts it: whatever it says of the candidate or the position is a claim. */
export const guideDraftSchema = z.object({
  candidate: claimSchema.nullable(),
  role: claimSchema.nullable(),
  company: claimSchema.nullable(),
  introduction: claims,
  projects: z
    .array(z.object({ title: claimSchema, situation: claims, task: claims, action: claims, result: claims }))
    .max(8),
  questions: z.array(z.object({ kind: z.enum(draftedKinds), ask: claimSchema, answer: claims })).max(30),
  questionsToAsk: z.array(claimSchema).max(10),
});
export type GuideDraft = z.infer<typeof guideDraftSchema>;

/** A claim that was not taken over, and why: its passage is in neither document; a figure or a name in it is not in the source. */
export interface DroppedClaim {
  claim: Claim;
  why: "no-passage" | "figure" | "name";
}
