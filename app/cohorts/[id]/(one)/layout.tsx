import { findCohort } from "./find-cohort";

/** Looks for the cohort outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function CohortLayout({ params, children }: LayoutProps<"/cohorts/[id]">) {
  await findCohort((await params).id);
  return children;
}
