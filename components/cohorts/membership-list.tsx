import { useTranslations } from "next-intl";
import { AskFirst } from "./ask-first";

interface MembershipListProps {
  memberships: readonly { cohortId: string; cohort: string; coach: string }[];
  /** The reader. */
  self: string;
}

/** The cohorts that the reader is in, what their coaches see, and the way out. */
export function MembershipList({ memberships, self }: MembershipListProps) {
  const t = useTranslations("Cohorts");
  return (
    <>
      <p className="text-sm text-soft">{t("whatCoachesSee")}</p>
      <ul className="mt-3 divide-y divide-hairline">
        {memberships.map(({ cohortId, cohort, coach }) => (
          <li
            key={cohortId}
            className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 wrap-anywhere"
          >
            <span>
              {cohort} <span className="block text-sm text-soft">{t("coachIs", { coach })}</span>
            </span>
            <AskFirst
              url={`/api/cohorts/${cohortId}/members/${self}`}
              button={t("leave")}
              title={t("leaveTitle", { cohort })}
              description={t("leaveHint", { coach })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
