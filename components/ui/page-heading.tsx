import type { ReactNode } from "react";
import { PageTitle } from "./page-title";

interface PageHeadingProps {
  /** A short line above the title: where and when this is. */
  above?: ReactNode;
  title: string;
  /** The document's title, where it is not this one; none where it is the product's name alone. */
  tab?: string | null;
  /** A line below it. */
  children?: ReactNode;
}

/** The title of a screen, on the measure, and of its document. */
export function PageHeading({ above, title, tab = title, children }: PageHeadingProps) {
  return (
    <header className="spread pt-8 pb-8 md:pt-12">
      <PageTitle>{tab}</PageTitle>
      <div className="md:col-start-2">
        {above && <p className="mb-2 text-sm text-soft">{above}</p>}
        <h1 className="font-serif text-xl sm:text-2xl">{title}</h1>
        {children && <div className="mt-3 text-soft">{children}</div>}
      </div>
    </header>
  );
}
