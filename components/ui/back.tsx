import Link from "next/link";
import type { ReactNode } from "react";

/** Above a title, the way to what this is a part of. */
export function Back({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="link wrap-anywhere" href={href}>
      {children}
    </Link>
  );
}
