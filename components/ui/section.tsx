import type { ReactNode } from "react";

interface SectionProps {
  /** Stands in the margin as the section's heading. */
  label: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A stretch of a page: its heading in the margin, its text on the measure, a hairline above. */
export function Section({ label, id, children }: SectionProps) {
  return (
    <section id={id} className="spread scroll-mt-8 border-t border-hairline py-8">
      <h2 className="small-caps pt-1 text-soft">{label}</h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
