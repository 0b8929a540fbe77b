import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalDate } from "@/components/ui/local-date";
import { AskFirst } from "./ask-first";

export interface Member {
  id: string;
  name: string;
  email: string;
  sittings: number;
  lastAt: string | null;
  answered: number;
  rated: number;
}

interface MemberListProps {
  cohortId: string;
  members: readonly Member[];
}

/** Everybody of a cohort: who practised, when last and how much. */
export function MemberList({ cohortId, members }: MemberListProps) {
  const t = useTranslations("Cohorts");
  if (members.length === 0) return <p className="text-soft">{t("nobody")}</p>;
  return (
    <ul className="divide-y divide-hairline">
      {members.map((member) => (
        <li
          key={member.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 wrap-anywhere first:pt-0"
        >
          <div className="min-w-0">
            <Link className="link py-1" href={`/cohorts/${cohortId}/${member.id}`}>
              {member.name}
            </Link>
            <span className="block text-sm text-soft">{member.email}</span>
            <Practised member={member} />
          </div>
          <AskFirst
            url={`/api/cohorts/${cohortId}/members/${member.id}`}
            button={t("remove")}
            title={t("removeTitle", { name: member.name })}
            description={t("removeHint")}
          />
        </li>
      ))}
    </ul>
  );
}

/** How much somebody has practised, in a line. */
export function Practised({ member: { lastAt, sittings, answered, rated } }: { member: Member }) {
  const t = useTranslations("Cohorts");
  if (!lastAt) return <span className="block text-sm text-soft">{t("never")}</span>;
  return (
    <span className="block text-sm">
      {t("practised", { sittings, answered, rated })} · {t("last")} <LocalDate at={lastAt} />
    </span>
  );
}
