import { findShared } from "./find-shared";

/** Looks for the report outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function SharedReportLayout({ params, children }: LayoutProps<"/shared/[id]">) {
  await findShared((await params).id);
  return children;
}
