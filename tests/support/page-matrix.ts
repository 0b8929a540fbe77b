import type { Asker } from "./access-matrix";

/** What a page shows: a candidate's own, a coach's cohort, what they shared, or what `Concerns` of the routes says. */
export type PageConcerns = "theirs" | "cohort" | "shared" | "coaching" | "installation" | "own" | "open";

/** What stands in an address, all of it of the same candidate. */
export interface PageIds {
  slug: string;
  interview: string;
  member: string;
  /** One that the candidate is in. */
  cohort: string;
}

interface Page {
  concerns: PageConcerns;
  path: (ids: PageIds) => string;
}

const page = (concerns: PageConcerns, path: Page["path"]): Page => ({ concerns, path });

/** Every page of app/, by its folder; `app/access-matrix.test.ts` compares it with the files. */
export const pageMatrix: Record<string, Page> = {
  "(home)": page("own", () => "/"),
  "cohorts/(list)": page("coaching", () => "/cohorts"),
  "cohorts/[id]/(one)": page("cohort", ({ cohort }) => `/cohorts/${cohort}`),
  "cohorts/[id]/[person]": page("cohort", ({ cohort, member }) => `/cohorts/${cohort}/${member}`),
  "guides/[slug]/(newest)": page("theirs", ({ slug }) => `/guides/${slug}`),
  "guides/[slug]/revisions/[number]": page("theirs", ({ slug }) => `/guides/${slug}/revisions/1`),
  import: page("own", () => "/import"),
  "interviews/(list)": page("own", () => "/interviews"),
  "interviews/[id]": page("theirs", ({ interview }) => `/interviews/${interview}`),
  "interviews/[id]/report": page("theirs", ({ interview }) => `/interviews/${interview}/report`),
  "invitations/[token]": page("open", () => "/invitations/none"),
  people: page("installation", () => "/people"),
  progress: page("own", () => "/progress"),
  settings: page("own", () => "/settings"),
  "shared/[id]": page("shared", ({ interview }) => `/shared/${interview}`),
  "sign-in": page("open", () => "/sign-in"),
};

/** What an asker is answered: signed out they are led to sign in, and what is nobody's business is not there. */
export function expectedPage({ concerns }: Page, asker: Asker, shared: boolean): number {
  if (concerns === "open") return asker === "nobody" ? 200 : 0;
  if (asker === "nobody") return 307;
  const may = {
    own: true,
    theirs: false,
    coaching: asker !== "another",
    cohort: asker === "coachOfCohort",
    shared: shared && asker === "coachOfCohort",
    installation: asker === "owner",
  };
  return may[concerns] ? 200 : 404;
}
