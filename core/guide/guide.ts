import { z } from "zod";

export const questionKinds = [
  "introduction",
  "project",
  "technical",
  "design",
  "domain",
  "behavioral",
] as const;
export const questionKindSchema = z.enum(questionKinds);
/** A competency of the interview's score, and the kind of prompt that shows it. */
export type QuestionKind = z.infer<typeof questionKindSchema>;

export const starComponents = ["situation", "task", "action", "result"] as const;
export const starComponentSchema = z.enum(starComponents);
export type StarComponent = z.infer<typeof starComponentSchema>;

export const introductionParts = ["identity", "expertise", "fit"] as const;
export const introductionPartSchema = z.enum(introductionParts);
export type IntroductionPart = z.infer<typeof introductionPartSchema>;

/** One claim that a good answer makes. */
export const keyPointSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** 3 essential, 2 important, 1 nice to have. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  star: starComponentSchema.optional(),
  part: introductionPartSchema.optional(),
  /** Points that share a group count by the best `k` of them ("name two of …"). */
  anyOf: z.object({ group: z.string(), k: z.number().int().positive() }).optional(),
  /** Other ways to say the point's terms. */
  aliases: z.array(z.string()),
  /** What a wrong answer says. */
  misstatements: z.array(z.string()),
  /** A follow-up question that does not give the point away. */
  probe: z.string().nullable(),
});
export type KeyPoint = z.infer<typeof keyPointSchema>;

export const questionSchema = z.object({
  id: z.string(),
  kind: questionKindSchema,
  category: z.string(),
  topic: z.string().nullable(),
  text: z.string(),
  modelAnswer: z.string(),
  keyPoints: z.array(keyPointSchema),
});
export type Question = z.infer<typeof questionSchema>;

const labelledPointSchema = z.object({ label: z.string().nullable(), text: z.string() });
const actionPointSchema = labelledPointSchema.extend({ points: z.array(labelledPointSchema) });

export const projectSchema = z.object({
  id: z.string(),
  title: z.string(),
  situation: z.string(),
  task: z.string(),
  action: z.array(actionPointSchema),
  result: z.string(),
});
export type Project = z.infer<typeof projectSchema>;

export const scenarioSchema = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  context: z.string(),
  action: z.array(z.string()),
  result: z.string(),
  trait: z.string(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const questionToAskSchema = z.object({ id: z.string(), kind: z.string(), text: z.string() });
export type QuestionToAsk = z.infer<typeof questionToAskSchema>;

/** Something the parser could not read; `line` counts from 1. */
export const problemSchema = z.object({ line: z.number().int(), message: z.string() });
export type Problem = z.infer<typeof problemSchema>;

/** One candidate's preparation for one role, as read from its Markdown. Immutable: a change is a new revision. */
export const guideSchema = z.object({
  slug: z.string(),
  title: z.string(),
  candidate: z.string(),
  role: z.string(),
  company: z.string(),
  /** BCP 47, "en" or "zh". */
  language: z.string(),
  introduction: z.object({ tone: z.string(), structure: z.array(z.string()), script: z.array(z.string()) }),
  projects: z.array(projectSchema),
  /** Every scored question in the guide's order; projects, scenarios and the introduction have their entry here too. */
  questions: z.array(questionSchema),
  scenarios: z.array(scenarioSchema),
  questionsToAsk: z.array(questionToAskSchema),
  notes: z.array(z.object({ heading: z.string(), markdown: z.string() })),
  problems: z.array(problemSchema),
});
export type Guide = z.infer<typeof guideSchema>;
