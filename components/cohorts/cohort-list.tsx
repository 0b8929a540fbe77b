import Link from "next/link";
import { useTranslations } from "next-intl";

interface CohortListProps {
  cohorts: readonly { id: string; name: string; members: number }[];
}

/** A coach's cohorts, each to be opened. */
export function CohortList({ cohorts }: CohortListProps) {
  const t = useTranslations("Cohorts");
  if (cohorts.length === 0) return <p className="mb-6 text-soft">{t("none")}</p>;
  return (
    <ul className="mb-8 divide-y divide-hairline">
      {cohorts.map(({ id, name, members }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 wrap-anywhere first:pt-0"
        >
          <Link className="link py-1" href={`/cohorts/${id}`}>
            {name}
          </Link>
          <span className="text-sm text-soft">{t("members", { count: members })}</span>
        </li>
      ))}
    </ul>
  );
}
