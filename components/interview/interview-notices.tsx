"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { coveredByFoot } from "./covered-by-foot";
import type { LiveInterview } from "./use-live-interview";
import type { SendProblem } from "./use-sending";

interface InterviewNoticesProps {
  live: LiveInterview;
  problem: SendProblem | null;
  onRetry: (problem: SendProblem) => void;
}

const known = ["busy", "unreachable", "unavailable", "conflict", "not-found", "invalid-input"] as const;

/** Quiet lines on what is not as usual; a failed sending comes first, for it is the candidate's own words. */
export function InterviewNotices(props: InterviewNoticesProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.problem) bringAboveFoot(place.current);
  }, [props.problem]);
  return (
    <div ref={place} className="spread py-3 has-[>div:empty]:hidden">
      <div className="md:col-start-2">
        <CurrentNotice {...props} />
      </div>
    </div>
  );
}

/** Whoever has just sent something sees what became of it, wherever they had scrolled to. */
function bringAboveFoot(notice: HTMLElement | null): void {
  const covered = coveredByFoot(notice);
  if (covered > 0) window.scrollBy({ top: covered, behavior: "instant" });
}

function CurrentNotice({ live, problem, onRetry }: InterviewNoticesProps) {
  const t = useTranslations("Interview");
  if (problem) {
    const code = known.find((one) => one === problem.code) ?? "unknown";
    return (
      <Notice
        tone="error"
        action={
          <Button look="onward" onClick={() => onRetry(problem)}>
            {t("retry")}
          </Button>
        }
      >
        {t(`notSent.${code}`)}
      </Notice>
    );
  }
  if (!live.connected) return <Notice tone="warning">{t("offline")}</Notice>;
  if (live.view.error) return <Notice tone="warning">{t("replyFailed")}</Notice>;
  if (live.view.notice) return <Notice>{t(`notice.${live.view.notice}`)}</Notice>;
  const { spent, status } = live.view.state;
  if (spent && status !== "ended") return <Notice>{t(`spent.${spent}`)}</Notice>;
  return null;
}
