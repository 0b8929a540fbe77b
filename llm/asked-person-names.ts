import type { Asking } from "@/core/scoring/ask/asking";

/** How a prompt names the person whom the candidate asks. */
export const askedPersonNames: Record<NonNullable<Asking["interviewer"]>, string> = {
  "hiring-manager": "the hiring manager of the team",
  "principal-engineer": "a principal engineer of the team",
  "hr-partner": "an HR partner",
  coach: "a coach who plays the hiring manager",
  panel: "a panel of hiring manager, principal engineer and HR partner",
};
