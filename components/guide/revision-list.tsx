import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalDate } from "@/components/ui/local-date";
import type { GuideChange } from "@/core/guide/editing/guide-change";

export interface Revision {
  revision: number;
  change: GuideChange;
  createdAt: string;
}

interface RevisionListProps {
  slug: string;
  /** Newest first. */
  revisions: readonly Revision[];
  /** The one on the page. */
  shown: number;
}

/** All states that a guide was in, each to be read and gone back to. */
export function RevisionList({ slug, revisions, shown }: RevisionListProps) {
  const t = useTranslations("Guide.history");
  const newest = revisions[0]?.revision;
  return (
    <details className="print:hidden" open={shown !== newest}>
      <summary className="disclosure">{t("count", { count: revisions.length })}</summary>
      <ol className="mt-3 space-y-3">
        {revisions.map(({ revision, change, createdAt }) => (
          <li key={revision} className="text-sm">
            <span className="block text-soft">
              {revision === shown ? (
                <span aria-current="true">{t("shown", { revision })}</span>
              ) : (
                <Link
                  className="link py-1"
                  prefetch={false}
                  href={revision === newest ? `/guides/${slug}` : `/guides/${slug}/revisions/${revision}`}
                >
                  {t("revision", { revision })}
                </Link>
              )}
              {" · "}
              <LocalDate at={createdAt} withTime />
            </span>
            <Change change={change} />
            <MadeBy change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ change }: { change: GuideChange }) {
  const t = useTranslations("Guide.history.change");
  if ("question" in change) return t(change.type, { question: change.question });
  if (change.type === "points-changed") return t("points-changed", { count: change.questions });
  if (change.type === "restored") return t("restored", { revision: change.revision });
  if (change.type === "given") return t("given", { by: change.by });
  return t(change.type);
}

/** The models that proposed what was changed. */
function MadeBy({ change }: { change: GuideChange }) {
  const t = useTranslations("Guide.history");
  const madeBy = "madeBy" in change ? (change.madeBy ?? []) : [];
  if (madeBy.length === 0) return null;
  const models = [...new Set(madeBy.map(({ model }) => model))].join(", ");
  const prompts = madeBy.map(({ promptId, promptVersion, promptHash }) =>
    [promptId, promptVersion, promptHash.slice(0, 12)].join(" "),
  );
  return (
    <span className="block text-soft" title={prompts.join("; ")}>
      {t("madeBy", { models })}
    </span>
  );
}
