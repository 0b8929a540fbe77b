import { z } from "zod";
import { feedbackSchema } from "./feedback";
import { candidateActionSchema } from "./move";

/** Body of `POST /api/interviews/{id}/turns`. The client makes `turnId` (UUIDv7), so that sending twice is harmless. */
export const turnRequestSchema = z.union([
  z.object({ turnId: z.uuid(), text: z.string().trim().min(1).max(20_000) }).strict(),
  z.object({ turnId: z.uuid(), action: candidateActionSchema }).strict(),
]);
export type TurnRequest = z.infer<typeof turnRequestSchema>;

/** A stored turn as the browser sees it: never a move's key point, model answer or rubric. */
export const turnViewSchema = z.object({
  id: z.string(),
  /** From the database's sequence; gives the order. */
  seq: z.number().int(),
  role: z.enum(["interviewer", "candidate"]),
  /** Name of who speaks, for the margin. */
  speaker: z.string(),
  text: z.string(),
  action: candidateActionSchema.nullable(),
  status: z.enum(["streaming", "completed", "partial", "interrupted"]),
  phrasedBy: z.enum(["model", "built-in"]).nullable(),
  createdAt: z.string(),
});
export type TurnView = z.infer<typeof turnViewSchema>;

/** What the quiet header and the controls need. */
export const liveStateSchema = z.object({
  status: z.enum(["running", "paused", "ended"]),
  /** Section of the current question, e.g. "technical", or "opening", "ask", "closing". */
  section: z.string(),
  questionNumber: z.number().int(),
  questionCount: z.number().int(),
  /** As of `at`; the clock stands while paused. */
  remainingSeconds: z.number(),
  at: z.string(),
  /** Who words the interviewer's lines now. */
  speaker: z.enum(["model", "built-in"]),
  /** The budget for the model that is used up, so that the built-in interviewer goes on. */
  spent: z.enum(["interview", "day"]).nullable().default(null),
  /** Whether the model is left alone after a fault, so that the built-in interviewer goes on meanwhile. */
  modelAway: z.boolean().default(false),
  /** In practice, the question whose answer can be given once more right now. */
  redoQuestionId: z.string().nullable().default(null),
  /** True while a reply is under way. */
  replying: z.boolean(),
});
export type LiveState = z.infer<typeof liveStateSchema>;

/**
 * Events of `POST …/turns` and `GET …/events?after=seq` (server-sent events, one JSON object each). `delta.offset` is in UTF-16 units
 * of the turn's text, so a delta that was seen already can be told and dropped.
 */
export const liveEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("turn"), turn: turnViewSchema }),
  z.object({ type: z.literal("delta"), turnId: z.string(), offset: z.number().int(), text: z.string() }),
  z.object({ type: z.literal("state"), state: liveStateSchema }),
  /** In practice, what came of an answer that has ended; of the same attempt it may come again, changed. */
  z.object({ type: z.literal("feedback"), feedback: feedbackSchema }),
  z.object({
    type: z.literal("notice"),
    code: z.enum(["model-away", "model-back", "not-saved-yet"]),
  }),
  z.object({ type: z.literal("error"), code: z.string(), message: z.string() }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
