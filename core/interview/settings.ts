import { z } from "zod";

export const interviewKinds = [
  "whole",
  "introduction",
  "project",
  "technical",
  "design",
  "domain",
  "behavioral",
  "ask",
] as const;
/** Sittings that are put together from what was practised before, or from a part of the guide. */
export const drillKinds = ["weak-points", "due", "quick-fire", "topic", "question"] as const;
export type DrillKind = (typeof drillKinds)[number];
export const personaIds = ["hiring-manager", "principal-engineer", "hr-partner", "coach", "panel"] as const;
export const interviewModes = ["live", "practice"] as const;
/** How far the interviewer lets an answer go unquestioned. */
export const strictnesses = ["gentle", "usual", "strict"] as const;
/** What is expected of whoever gets the position. */
export const seniorities = ["junior", "mid", "senior", "lead"] as const;
export const interviewLanguages = ["en", "zh"] as const;

/** What a candidate chooses before an interview starts; every field has a good default. */
export const interviewSettingsSchema = z.object({
  kind: z.enum([...interviewKinds, ...drillKinds]).default("whole"),
  /** What a drill is on: a topic's name or a question's id; nothing for every other kind. */
  subject: z.string().min(1).max(200).nullish(),
  minutes: z.union([z.literal(15), z.literal(30), z.literal(45), z.literal(60)]).default(30),
  persona: z.enum(personaIds).default("hiring-manager"),
  mode: z.enum(interviewModes).default("live"),
  language: z.enum(interviewLanguages).default("en"),
  strictness: z.enum(strictnesses).default("usual"),
  seniority: z.enum(seniorities).default("mid"),
});
export type InterviewSettings = z.infer<typeof interviewSettingsSchema>;
export type InterviewKind = InterviewSettings["kind"];
export type PersonaId = InterviewSettings["persona"];

/** What a position's title says of its seniority; mid where it says nothing. */
export function seniorityOf(role: string): InterviewSettings["seniority"] {
  const said = signs.find(([, sign]) => sign.test(role));
  return said?.[0] ?? "mid";
}

const signs: readonly (readonly [InterviewSettings["seniority"], RegExp])[] = [
  [
    "junior",
    /\b(?:junior|jr|graduate|entry[- ]level|trainee|intern|working student|associate)\b|初级|应届|实习|校招/iu,
  ],
  [
    "lead",
    /\b(?:lead|head|principal|staff|director|chief|vp|architect|manager)\b|负责人|主管|总监|首席|架构师|经理/iu,
  ],
  ["senior", /\b(?:senior|sr|experienced|expert)\b|高级|资深|专家/iu],
];

/** The language that an interview on a guide is held in unless another is chosen: the guide's own, where the interviewer speaks it. */
export function languageOf(guideLanguage: string): InterviewSettings["language"] {
  return interviewLanguages.find((language) => guideLanguage.startsWith(language)) ?? "en";
}

export function isDrill(kind: InterviewKind): kind is DrillKind {
  return drillKinds.some((drill) => drill === kind);
}
