/**
 * Whose data the request names: the candidate's, a cohort's that the candidate is in (its coach's matter), the installation's (an owner's
 * matter), what coaches and owners alone can have, the asker's own, or nobody's.
 */
export type Concerns = "theirs" | "cohort" | "installation" | "coaching" | "own" | "open";

/** Those who are not the candidate, in the order in which they try: who may end the cohort comes last. */
export const askers = ["nobody", "another", "coach", "owner", "coachOfCohort"] as const;
export type Asker = (typeof askers)[number];

/** What an asker is answered: what there is for nobody is 404 to everybody, and signed out is 401. */
export function expectedStatus({ concerns }: Access, asker: Asker): RegExp {
  if (asker === "nobody") return /^401$/;
  // What can't be used for want of a model or a body is refused as that, never as somebody else's.
  if (concerns === "own") return /^(2|400|409)/;
  if (concerns === "installation" && asker === "owner") return /^(2|404)/;
  if (concerns === "coaching" && asker !== "another") return /^2/;
  if (concerns === "cohort" && asker === "coachOfCohort") return /^2/;
  return /^404$/;
}

export interface Access {
  concerns: Concerns;
  /** A body that can be used, so that nothing but who asks decides. */
  body?: (ids: Ids) => object;
}

/** Ids of a candidate's things. */
export interface Ids {
  guide: string;
  interview: string;
  /** The candidate. */
  member: string;
  /** One that the candidate is in, and a guide of its coach. */
  cohort: string;
  coachGuide: string;
  nothing: string;
}

/** What stands for `[id]` in an address. */
export function idFor(path: string, ids: Ids): string {
  if (path.includes("/guides/[id]")) return ids.guide;
  if (path.includes("/interviews/")) return ids.interview;
  return path.includes("/cohorts/") ? ids.cohort : ids.nothing;
}

const theirs: Access = { concerns: "theirs" };
const own: Access = { concerns: "own" };
const open: Access = { concerns: "open" };
const with_ = (concerns: Concerns, body: Access["body"]): Access => ({ concerns, ...(body && { body }) });
const markdown = "# Guide\n\n## Technical\n\nQ: What is a watermark?\n\nAnswer: It bounds lateness.\n";

/**
 * Every route and method of app/api, in an order in which each finds what it needs; `app/access-matrix.test.ts` compares it with the files.
 * `[id]` is what `idFor` says, `[person]` the candidate.
 */
export const accessMatrix: Record<string, Access> = {
  "GET /api/health": open,
  "GET /api/ready": open,
  "GET /api/auth/[...all]": open,
  "POST /api/auth/[...all]": open,
  "POST /api/invitations/accept": open,
  "GET /api/metrics": { concerns: "installation" },
  "POST /api/settings/endpoint-test": with_("installation", () => ({})),
  "POST /api/invitations": with_("installation", () => ({ email: "new@example.com", role: "candidate" })),
  "DELETE /api/invitations/[id]": with_("installation", () => ({})),
  "POST /api/people/[id]/role": with_("installation", () => ({ role: "candidate" })),
  "POST /api/cohorts": with_("coaching", () => ({ name: "Spring" })),
  "POST /api/cohorts/[id]/invitations": with_("cohort", () => ({ email: "invited@example.com" })),
  "POST /api/cohorts/[id]/guides": with_("cohort", ({ coachGuide }) => ({ guideId: coachGuide })),
  // A link that there is not.
  "POST /api/memberships": with_("theirs", ({ nothing }) => ({ token: nothing })),
  "GET /api/session": own,
  "POST /api/preferences": with_("own", () => ({ locale: "en" })),
  "GET /api/export": own,
  "POST /api/guides": with_("own", () => ({ markdown })),
  "POST /api/guides/preview": with_("own", () => ({ markdown })),
  "POST /api/documents": { concerns: "own", body: () => ({ base64: "SGVsbG8=" }) },
  "POST /api/guides/draft": { concerns: "own", body: () => ({ cv: "", job: "" }) },
  "POST /api/key-points": { concerns: "own", body: () => ({}) },
  "GET /api/[...unknown]": open,
  "POST /api/[...unknown]": open,
  "PUT /api/[...unknown]": open,
  "PATCH /api/[...unknown]": open,
  "DELETE /api/[...unknown]": open,
  "GET /api/guides/[id]/markdown": theirs,
  "GET /api/guides/[id]/revisions": theirs,
  "POST /api/guides/[id]/revisions": with_("theirs", () => ({ base: 1, restore: 1 })),
  "POST /api/interviews": with_("theirs", ({ guide }) => ({ guideId: guide })),
  "GET /api/interviews/[id]/events": theirs,
  "GET /api/interviews/[id]/report": theirs,
  "POST /api/interviews/[id]/stop": with_("theirs", () => ({})),
  "POST /api/interviews/[id]/turns": with_("theirs", ({ nothing }) => ({ turnId: nothing, action: "stop" })),
  "GET /api/interviews/[id]/export/json": theirs,
  "GET /api/interviews/[id]/export/markdown": theirs,
  "POST /api/interviews/[id]/ratings": with_("theirs", () => ({ questionId: "introduction" })),
  "POST /api/interviews/[id]/reveals": with_("theirs", () => ({ questionId: null, ownRating: null })),
  "POST /api/interviews/[id]/wordings": with_("theirs", ({ nothing }) => ({ turnId: nothing })),
  "POST /api/interviews/[id]/better-answers": with_("theirs", () => ({ questionId: "introduction" })),
  "POST /api/interviews/[id]/share": with_("theirs", () => ({})),
  "DELETE /api/interviews/[id]/share": with_("theirs", () => ({})),
  "DELETE /api/interviews/[id]": with_("theirs", () => ({})),
  "DELETE /api/guides/[id]": with_("theirs", () => ({})),
  "POST /api/deletions/[id]/undo": with_("theirs", () => ({})),
  "DELETE /api/cohorts/[id]/members/[person]": with_("cohort", () => ({})),
  "DELETE /api/cohorts/[id]": with_("cohort", () => ({})),
  "DELETE /api/data": with_("own", () => ({})),
  "DELETE /api/people/[id]": with_("installation", () => ({})),
};
