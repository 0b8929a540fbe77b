"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { CandidateAction } from "@/core/interview/move";
import type { InterviewSettings } from "@/core/interview/settings";
import type { LiveState } from "@/core/interview/wire";
import { EndInterview } from "./end-interview";

interface ControlsProps {
  state: LiveState;
  /** A hint can be had in practice only. */
  mode: InterviewSettings["mode"];
  /** While a reply or a sending is under way; pressing then does nothing. */
  busy: boolean;
  onAct: (action: CandidateAction) => void;
}

const questionActions = {
  live: ["repeat", "rephrase", "skip"],
  practice: ["repeat", "rephrase", "hint", "skip"],
} as const;

/** What a candidate can do beside speaking. They stay in place whether or not they can be used, so that the eye finds them. */
export function Controls({ state, mode, busy, onAct }: ControlsProps) {
  const t = useTranslations("Interview");
  const paused = state.status === "paused";
  const press = (action: CandidateAction, blocked: boolean) => () => {
    if (!blocked) onAct(action);
  };
  const pause = paused ? "resume" : "pause";
  return (
    <fieldset aria-label={t("controls")} className="flex min-w-0 flex-1 flex-wrap gap-x-5">
      {questionActions[mode].map((action) => (
        <Button
          key={action}
          data-shortcut={action}
          look="quiet"
          aria-disabled={busy || paused}
          onClick={press(action, busy || paused)}
        >
          {t(`act.${action}`)}
        </Button>
      ))}
      <Button
        look={paused ? "onward" : "quiet"}
        data-shortcut="pause"
        aria-disabled={busy}
        onClick={press(pause, busy)}
      >
        {t(`act.${pause}`)}
      </Button>
      <EndInterview onEnd={() => onAct("stop")} />
    </fieldset>
  );
}
