import type { ReactNode } from "react";
import { owner } from "./owner";

/** Asks who is looking outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function PeopleLayout({ children }: { children: ReactNode }) {
  await owner();
  return children;
}
