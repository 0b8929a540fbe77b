"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { type Answered, sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";

/** What trying the endpoint found. `fault` null means that it works. */
export interface EndpointReport {
  fault: string | null;
  message: string;
  models: string[];
  firstTokenMs: number | null;
  limitMs: number | null;
  suggestedLimitMs: number | null;
}

/** Tries the endpoint on request and says exactly what is wrong and what to do. */
export function EndpointTest() {
  const t = useTranslations("Settings");
  const [answered, setAnswered] = useState<Answered<EndpointReport> | null>(null);
  const [testing, startTransition] = useTransition();
  const test = () =>
    startTransition(async () => {
      setAnswered(null);
      setAnswered(await sendJson<EndpointReport>("/api/settings/endpoint-test", {}));
    });
  return (
    <div className="mt-6 space-y-4">
      <Button aria-disabled={testing} onClick={() => !testing && test()}>
        {testing ? t("testing") : t("test")}
      </Button>
      {answered?.ok === false && <RefusalNotice code={answered.refusal.code} lead={t("testFailed")} />}
      {answered?.ok && <Finding report={answered.body} />}
    </div>
  );
}

const faults = [
  "not-configured",
  "key-refused",
  "model-unknown",
  "no-such-host",
  "refused-connection",
  "certificate",
  "quota",
  "too-slow",
  "server-error",
  "malformed",
  "empty",
  "refusal",
] as const;

function Finding({ report }: { report: EndpointReport }) {
  const t = useTranslations("Settings");
  if (report.fault === null) {
    return (
      <Notice>
        {t("works")}
        <Space />
        <FirstWord report={report} />
      </Notice>
    );
  }
  const fault = faults.find((known) => known === report.fault);
  return (
    <Notice tone="error">
      {fault ? t(`fault.${fault}`) : report.message}
      <Space />
      <FirstWord report={report} />
      {fault === "model-unknown" && report.models.length > 0 && (
        <span className="mt-1 block text-soft">
          {t("modelsThere")}
          <Space />
          {report.models.slice(0, 12).join(", ")}
        </span>
      )}
    </Notice>
  );
}

/** How soon the model begins, and the limit that goes with it. */
function FirstWord({ report: { firstTokenMs, limitMs, suggestedLimitMs } }: { report: EndpointReport }) {
  const t = useTranslations("Settings");
  const format = useFormatter();
  if (firstTokenMs === null || limitMs === null || suggestedLimitMs === null) return null;
  const seconds = (milliseconds: number) =>
    format.number(milliseconds / 1000, { maximumFractionDigits: milliseconds < 1000 ? 2 : 1 });
  return (
    <>
      {t("firstWord", { seconds: seconds(firstTokenMs), limit: seconds(limitMs) })}
      <Space />
      {suggestedLimitMs !== limitMs && t("suggestedLimit", { milliseconds: String(suggestedLimitMs) })}
    </>
  );
}
