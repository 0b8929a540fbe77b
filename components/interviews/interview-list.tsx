import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LocalDate } from "@/components/ui/local-date";
import { useJoined } from "@/components/ui/use-joined";
import { DeleteInterview } from "./delete-interview";
import type { InterviewLine } from "./interview-line";
import { Outcome } from "./outcome";

interface InterviewListProps {
  interviews: readonly InterviewLine[];
  /** The page that this is, search included. */
  address: string;
}

/** Sittings, newest first; an unfinished one leads back into the conversation, a finished one to its report. */
export function InterviewList({ interviews, address }: InterviewListProps) {
  return (
    <ol className="border-t border-hairline">
      {interviews.map((interview) => (
        <Row key={interview.id} interview={interview} address={address} />
      ))}
    </ol>
  );
}

function Row({ interview, address }: { interview: InterviewLine; address: string }) {
  const t = useTranslations("Interviews");
  const terms = useTranslations("Terms");
  const { id, settings, subject, role, company, status } = interview;
  const format = useFormatter();
  const joined = useJoined();
  const begun = format.dateTime(new Date(interview.startedAt), { dateStyle: "medium", timeStyle: "short" });
  const name = joined([terms(`sitting.${settings.kind}`), subject ?? "", begun]);
  const place = joined([role, company]);
  return (
    <li className="spread relative border-b border-hairline py-4">
      <p className="text-sm text-soft md:pt-0.5">
        <LocalDate at={interview.startedAt} withTime />
      </p>
      <div className="flex items-baseline justify-between gap-6">
        <div className="min-w-0">
          <h2>
            <Link
              href={status === "ended" ? `/interviews/${id}/report` : `/interviews/${id}`}
              prefetch={false}
              className="underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {terms(`sitting.${settings.kind}`)}
            </Link>
          </h2>
          {subject && (
            <p lang={settings.language} title={subject} className="line-clamp-2 text-sm">
              {subject}
            </p>
          )}
          {place && (
            <p title={place} className="line-clamp-2 text-sm text-soft">
              {place}
            </p>
          )}
          <p className="flex flex-wrap items-baseline gap-x-4 text-sm text-soft">
            {terms(`persona.${settings.persona}`)} · {t("minutes", { minutes: settings.minutes })}
            <DeleteInterview id={id} name={name} then={address} />
          </p>
        </div>
        <Outcome interview={interview} />
      </div>
    </li>
  );
}
