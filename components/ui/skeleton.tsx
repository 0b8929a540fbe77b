import { useTranslations } from "next-intl";
import { PageTitle } from "./page-title";

const widths = ["w-2/3", "w-full", "w-11/12", "w-4/5", "w-3/4", "w-10/12", "w-1/2"];

/** A page of blank lines, shown while one is being set; it doesn't pulse. */
export function PageSkeleton({ wide = false }: { wide?: boolean }) {
  const t = useTranslations("Common");
  return (
    <main id="main" className={wide ? "page-wide" : "page"} aria-busy="true">
      <PageTitle />
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div className="spread pt-8 md:pt-12" aria-hidden="true">
        <div className="space-y-4 md:col-start-2">
          <div className="mb-10 h-8 w-3/4 sm:h-10 rounded bg-hairline" />
          {widths.map((width) => (
            <div key={width} className={`h-4 rounded bg-hairline ${width}`} />
          ))}
        </div>
      </div>
    </main>
  );
}
