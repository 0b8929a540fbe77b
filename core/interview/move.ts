import { z } from "zod";
import { questionKindSchema, starComponentSchema } from "../guide/guide";
import { outcomeSchema } from "./outcome";

/** Why a question is followed up. `half-said`: a key point of which the words quoted are a part. */
export const probeReasonSchema = z.enum([
  "key-point",
  "half-said",
  "star",
  "figure",
  "recited",
  "contradiction",
  "unscripted",
]);
export type ProbeReason = z.infer<typeof probeReasonSchema>;

/**
 * Why the interviewer comes back to the question instead of going on. `clarified`: asked back so often that the question
 * stands as it is; `elsewhere`: an answer to some other question of the guide; `redo`: an earlier answer is to be given anew in live mode; `repeated`: the same words as before; `hint`: a hint was asked for in live mode; `nothing-more`: "that's all" before anything was said;
 * `own-questions`: these have their time later; `no-own-part`: a question of the candidate's own where the interview has no part for these.
 */
export const redirectReasonSchema = z.enum([
  "non-answer",
  "repeated",
  "dont-know",
  "nothing-more",
  "small-talk",
  "off-topic",
  "elsewhere",
  "hostile",
  "command",
  "feedback",
  "question",
  "own-questions",
  "no-own-part",
  "other-language",
  "hint",
  "redo",
  "clarified",
]);
export type RedirectReason = z.infer<typeof redirectReasonSchema>;

/** What a candidate's question to the interviewer is about; null in a reply to something that was no question. */
export const askTopicSchema = z.enum([
  "team",
  "technology",
  "strategy",
  "role",
  "process",
  "pay",
  "start-date",
  "culture",
  "growth",
  "performance",
  "challenges",
  "location",
  "other",
]);
export type AskTopic = z.infer<typeof askTopicSchema>;

/**
 * What the candidate asked beside an answer, which the interviewer has to say a word to before going on: `question` and `own-questions` have
 * their time later, `no-own-part`: they have none; `feedback`: not now; `time`: how much is left.
 */
export const heardSchema = z.enum(["own-questions", "question", "no-own-part", "feedback", "time"]);
export type Heard = z.infer<typeof heardSchema>;

/** The word that is due, with whole minutes left where these are asked for. */
const word = { heard: heardSchema.optional(), heardMinutes: z.number().int().optional() };

/** What a move that goes on to something new says of time: minutes left if that is worth saying, and kinds left out whole. */
const timing = {
  minutesLeft: z.number().int().nullable(),
  leftOut: z.array(questionKindSchema),
};

/**
 * The interviewer's next act, decided by code. It holds ids only, never a key point's text, so that what is sent to a
 * model or a browser cannot leak one.
 */
export const moveSchema = z.discriminatedUnion("type", [
  /** Greets and asks the first question; null where the interview begins with the candidate's own questions. */
  z.object({ type: z.literal("open"), questionId: z.string().nullable() }),
  z.object({
    type: z.literal("ask"),
    questionId: z.string(),
    previousQuestionId: z.string().nullable(),
    /** How the previous question ended. */
    after: outcomeSchema.nullable(),
    ...timing,
    ...word,
  }),
  z.object({
    type: z.literal("probe"),
    questionId: z.string(),
    reason: probeReasonSchema,
    keyPointId: z.string().nullable(),
    component: starComponentSchema.nullable(),
    /** The candidate's own words that the probe takes up. */
    quote: z.string().nullable(),
    ...word,
  }),
  z.object({ type: z.literal("redirect"), questionId: z.string(), because: redirectReasonSchema }),
  z.object({
    type: z.literal("clarify"),
    questionId: z.string(),
    /** `again`: asked anew in practice, as another attempt. */
    how: z.enum(["repeat", "rephrase", "clarify", "scope", "again"]),
  }),
  z.object({ type: z.literal("hint"), questionId: z.string(), keyPointId: z.string().nullable() }),
  /** A word that needs no answer of its own; those of `returningWords` come back to the question after it. */
  z.object({
    type: z.literal("acknowledge"),
    what: z.enum(["pause", "resume", "thinking", "more", "addition", "time", "hurry", "contest", "recall"]),
    questionId: z.string().nullable(),
    /** Of `time` and `hurry`, where it is to be said. */
    minutesLeft: z.number().int().optional(),
  }),
  /** Gives the word to the candidate for questions of their own; `early`: at their wish, before all was asked. */
  z.object({
    type: z.literal("hand-over"),
    after: outcomeSchema.nullable(),
    early: z.boolean().optional(),
    ...timing,
  }),
  /** Answers a question of the candidate, then asks back once, or asks for the next one. */
  z.object({
    type: z.literal("reply"),
    topic: askTopicSchema.nullable(),
    ending: z.enum(["ask-back", "invite"]),
  }),
  z.object({ type: z.literal("close"), because: z.enum(["finished", "time", "stopped"]) }),
]);
export type Move = z.infer<typeof moveSchema>;
export type MoveOf<T extends Move["type"]> = Extract<Move, { type: T }>;

const returningWords: ReadonlySet<string> = new Set(["addition", "resume", "time", "hurry", "recall"]);

/** Whether what follows the word is the open question again, or where there is none, whose turn it is. */
export function returnsAfterWord({ what }: MoveOf<"acknowledge">): boolean {
  return returningWords.has(what);
}

const candidateActions = ["skip", "hint", "redo", "repeat", "rephrase", "pause", "resume", "stop"] as const;
export const candidateActionSchema = z.enum(candidateActions);
/** What a candidate can do beside speaking; `redo` answers the question before once more, in practice; `stop` ends the interview. */
export type CandidateAction = z.infer<typeof candidateActionSchema>;
