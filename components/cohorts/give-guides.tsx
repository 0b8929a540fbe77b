"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { LocalDate } from "@/components/ui/local-date";
import { Notice } from "@/components/ui/notice";
import { CohortRefusal } from "./cohort-refusal";

interface Guide {
  id: string;
  title: string;
  revision: number;
  given: { revision: number; at: string } | null;
}

/** What became of the copies, by how many members. */
type Delivered = Record<"new" | "revised" | "beside" | "unchanged", number>;

interface GiveGuidesProps {
  cohortId: string;
  guides: readonly Guide[];
}

/** The coach's guides: which the cohort has, at which revision, and a button that gives the newest. */
export function GiveGuides({ cohortId, guides }: GiveGuidesProps) {
  const t = useTranslations("Cohorts");
  return (
    <>
      <p className="text-sm text-soft">{t("giveHint")}</p>
      {guides.length === 0 && <p className="mt-3 text-soft">{t("noGuide")}</p>}
      <ul className="mt-3 divide-y divide-hairline">
        {guides.map((guide) => (
          <GuideLine key={guide.id} cohortId={cohortId} guide={guide} />
        ))}
      </ul>
    </>
  );
}

function GuideLine({ cohortId, guide }: { cohortId: string; guide: Guide }) {
  const t = useTranslations("Cohorts");
  const router = useRouter();
  const [delivered, setDelivered] = useState<Delivered | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const { id: guideId, title, revision, given } = guide;
  const give = () =>
    startTransition(async () => {
      const answered = await sendJson<Delivered>(`/api/cohorts/${cohortId}/guides`, { guideId });
      setDelivered(answered.ok ? answered.body : null);
      setRefused(answered.ok ? null : answered.refusal.code);
      router.refresh();
    });
  return (
    <li className="py-3 wrap-anywhere">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <span className="min-w-0">
          {title}
          <span className="block text-sm text-soft">
            {t("revision", { revision })}
            {given && (
              <>
                {" · "}
                {t("given", { revision: given.revision })} <LocalDate at={given.at} />
              </>
            )}
          </span>
        </span>
        <Button aria-disabled={busy} onClick={() => !busy && give()}>
          {t(given ? "giveAgain" : "give")}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
      <div className="mt-3 empty:hidden">
        {delivered && <Notice>{t("delivered", delivered)}</Notice>}
        {refused && <CohortRefusal code={refused} />}
      </div>
    </li>
  );
}
