import type { ReactNode } from "react";
import { visit } from "./visit";

/**
 * Sends nobody known to sign in before the page's frame is sent: an answer that has begun with a skeleton can no longer be a redirect. The
 * page asks for itself too, for this is not run again when another page of the same part is opened.
 */
export default async function SignedIn({ children }: { children: ReactNode }) {
  await visit();
  return children;
}
