import Link from "next/link";
import { useTranslations } from "next-intl";

interface InterviewPagesProps {
  text: string;
  page: number;
  pages: number;
}

/** The address of a page of the list. */
export function addressOf(text: string, page: number): string {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/interviews?${query}` : "/interviews";
}

/** Leads to newer and older sittings, where there are more than fit one page. */
export function InterviewPages({ text, page, pages }: InterviewPagesProps) {
  const t = useTranslations("Interviews");
  if (pages < 2) return null;
  return (
    <nav aria-label={t("pages")} className="spread mt-6 text-sm print:hidden">
      <p className="flex items-baseline justify-between gap-6 md:col-start-2">
        {page > 1 ? (
          <Link className="link py-1" href={addressOf(text, page - 1)}>
            {t("newer")}
          </Link>
        ) : (
          <span />
        )}
        <span className="text-soft tabular-nums">{t("pageOf", { page, pages })}</span>
        {page < pages ? (
          <Link className="link py-1" href={addressOf(text, page + 1)}>
            {t("older")}
          </Link>
        ) : (
          <span />
        )}
      </p>
    </nav>
  );
}
