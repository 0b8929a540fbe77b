import { useTranslations } from "next-intl";
import type { Evidence } from "@/core/scoring/rating";
import { saidAnchor } from "./citations";

interface QuoteProps {
  evidence: Evidence;
  /** Element id of the place in the report that rests on it. */
  id: string;
  lang: string;
}

/** The candidate's words; following them leads to where they were said. */
export function Quote({ evidence, id, lang }: QuoteProps) {
  const t = useTranslations("Report");
  return (
    <a
      href={`#${saidAnchor(id)}`}
      title={t("toTranscript")}
      lang={lang}
      className="-mx-1 box-decoration-clone px-1 text-soft underline decoration-transparent underline-offset-4 hover:text-ink hover:decoration-current"
    >
      “{evidence.quote}”
    </a>
  );
}
