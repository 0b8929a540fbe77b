"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { bringAboveFoot, coveredByFoot } from "./covered-by-foot";
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
  const { problem, live } = props;
  // Whoever has just sent something sees what became of it, wherever they had scrolled to.
  useEffect(() => {
    if (problem) bringAboveFoot(place.current);
  }, [problem]);
  const urgent = urgentOf(live);
  // Whoever reads the last line, sees what then begins behind the composer too.
  useEffect(() => {
    if (urgent && coveredByFoot(place.current) <= (place.current?.offsetHeight ?? 0))
      bringAboveFoot(place.current);
  }, [urgent]);
  return (
    <div ref={place} className="spread py-3 has-[>div:empty]:hidden">
      <div className="md:col-start-2">
        <CurrentNotice {...props} />
      </div>
    </div>
  );
}

/** What should be known before more is written, or the page closed; null where nothing is. */
function urgentOf({ connection, view }: LiveInterview): string | null {
  if (connection !== "on") return connection;
  return view.notice === "not-saved-yet" ? view.notice : null;
}

/** A word with a hyphen in it that no line breaks. */
const whole = (word: ReactNode) => <span className="whitespace-nowrap">{word}</span>;

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
  if (live.view.notice) return <Notice>{t.rich(`notice.${live.view.notice}`, { whole })}</Notice>;
  const { spent, modelAway, status } = live.view.state;
  if (status === "ended") return null;
  if (spent) return <Notice>{t.rich(`spent.${spent}`, { whole })}</Notice>;
  // Of a fault from before the page was loaded no event tells any more.
  if (modelAway) return <Notice>{t.rich("notice.model-away", { whole })}</Notice>;
  return null;
}
