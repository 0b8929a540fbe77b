import Link from "next/link";
import { useTranslations } from "next-intl";

/** Says which sittings are left out, because their report asks for one's own marks first, and leads to the newest. */
export function AwaitingNotice({ interviewIds }: { interviewIds: readonly string[] }) {
  const t = useTranslations("Progress");
  const [newest] = interviewIds;
  if (newest === undefined) return null;
  return (
    <div className="spread mb-10">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-l border-hairline pl-5 text-sm md:col-start-2">
        <p>{t("awaiting", { count: interviewIds.length })}</p>
        <Link className="link py-1 touch:py-2.5" href={`/interviews/${newest}/report`} prefetch={false}>
          {t("giveMarks")}
        </Link>
      </div>
    </div>
  );
}
