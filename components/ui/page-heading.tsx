import type { ReactNode } from "react";

interface PageHeadingProps {
  /** A short line above the title: where and when this is. */
  above?: ReactNode;
  title: ReactNode;
  /** A line below it. */
  children?: ReactNode;
}

/** The title of a screen, on the measure. */
export function PageHeading({ above, title, children }: PageHeadingProps) {
  return (
    <header className="spread pt-8 pb-8 md:pt-12">
      <div className="md:col-start-2">
        {above && <p className="mb-2 text-sm text-soft">{above}</p>}
        <h1 className="font-serif text-xl sm:text-2xl">{title}</h1>
        {children && <div className="mt-3 text-soft">{children}</div>}
      </div>
    </header>
  );
}
