"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";

interface OldRevisionProps {
  guideId: string;
  slug: string;
  /** The one on the page. */
  revision: number;
  newest: number;
}

/** Says that an earlier state of the guide is being read, and makes it the newest again on request. */
export function OldRevision({ guideId, slug, revision, newest }: OldRevisionProps) {
  const t = useTranslations("Guide.history");
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [restoring, startTransition] = useTransition();
  const restore = () =>
    startTransition(async () => {
      const answered = await sendJson(`/api/guides/${guideId}/revisions`, {
        base: newest,
        restore: revision,
      });
      setRefused(answered.ok ? null : answered.refusal.code);
      if (!answered.ok) return;
      router.push(`/guides/${slug}`);
      router.refresh();
    });
  return (
    <div className="spread mb-8 print:hidden">
      <div className="space-y-3 md:col-start-2">
        <Notice
          action={
            <Button className="text-sm" aria-disabled={restoring} onClick={() => !restoring && restore()}>
              {restoring ? t("restoring") : t("restore")}
            </Button>
          }
        >
          {t("old", { revision })}
          <Space />
          <Link className="link" href={`/guides/${slug}`}>
            {t("toNewest")}
          </Link>
        </Notice>
        {refused && <RefusalNotice code={refused} lead={t("notRestored")} />}
      </div>
    </div>
  );
}
