export const askedPersons = ["hiring-manager", "principal-engineer", "hr-partner", "coach", "panel"] as const;
export const askStages = ["first", "final"] as const;

/** The circumstances of a question that the candidate asks; null where they are not known. */
export interface Asking {
  role: string | null;
  company: string | null;
  /** Whom the candidate asks. */
  interviewer: (typeof askedPersons)[number] | null;
  stage: (typeof askStages)[number] | null;
}
