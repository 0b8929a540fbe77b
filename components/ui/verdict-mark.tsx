import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { Verdict } from "@/core/scoring/assessment";

const tones: Record<Verdict, string> = {
  covered: "text-accent",
  partial: "text-amber",
  missed: "text-soft",
  contradicted: "text-brick",
};

/** Drawn rather than typed: ◐ and ✕ come from a different font on every machine. */
const shapes: Record<Verdict, React.ReactNode> = {
  covered: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  partial: (
    <>
      <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  missed: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  contradicted: <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};

interface VerdictMarkProps {
  verdict: Verdict;
  className?: string;
}

/** A verdict's sign beside its word; the colour alone never says anything. */
export function VerdictMark({ verdict, className }: VerdictMarkProps) {
  const t = useTranslations("Terms.verdict");
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 whitespace-nowrap text-sm",
        tones[verdict],
        className,
      )}
    >
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        {shapes[verdict]}
      </svg>
      {t(verdict)}
    </span>
  );
}
