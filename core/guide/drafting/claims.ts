import type { Claim, GuideDraft } from "./draft";

/** All claims of a draft, in its order. */
export function claimsOf(draft: GuideDraft): Claim[] {
  const { candidate, role, company, introduction, projects, questions, questionsToAsk } = draft;
  return [
    ...[candidate, role, company].filter((claim) => claim !== null),
    ...introduction,
    ...projects.flatMap((one) => [one.title, ...one.situation, ...one.task, ...one.action, ...one.result]),
    ...questions.flatMap(({ ask, answer }) => [ask, ...answer]),
    ...questionsToAsk,
  ];
}
