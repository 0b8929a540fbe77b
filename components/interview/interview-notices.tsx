"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
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

const known = [
  "busy",
  "unreachable",
  "unavailable",
  "conflict",
  "not-found",
  "invalid-input",
  "signed-out",
  "too-many-requests",
] as const;

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
  const toSignIn = (words: ReactNode) => (
    <a className="link" href="/sign-in" target="_blank" rel="noreferrer">
      {words}
    </a>
  );
  if (problem) {
    const code = known.find((one) => one === problem.code) ?? "unknown";
    return (
      <Notice
        tone="error"
        action={
          // What is gone takes nothing more, however often it is sent.
          code !== "not-found" && (
            <Button look="onward" onClick={() => onRetry(problem)}>
              {t("retry")}
            </Button>
          )
        }
      >
        {t.rich(`notSent.${code}`, { signIn: toSignIn })}
      </Notice>
    );
  }
  if (live.connection !== "on")
    return <Notice tone="warning">{t.rich(`lost.${live.connection}`, { signIn: toSignIn })}</Notice>;
  if (live.view.error) return <Notice tone="warning">{t("replyFailed")}</Notice>;
  if (live.view.notice) return <Notice>{t(`notice.${live.view.notice}`)}</Notice>;
  const { spent, modelAway, status } = live.view.state;
  if (status === "ended") return null;
  if (spent) return <Notice>{t(`spent.${spent}`)}</Notice>;
  // Of a fault from before the page was loaded no event tells any more.
  if (modelAway) return <Notice>{t("notice.model-away")}</Notice>;
  return null;
}
