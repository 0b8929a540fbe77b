"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";
import { useLostFocus } from "@/components/ui/use-lost-focus";
import { Announcer } from "./announcer";
import { Composer } from "./composer";
import { Controls } from "./controls";
import { Conversation } from "./conversation";
import { InterviewHeader } from "./interview-header";
import { InterviewNotices } from "./interview-notices";
import { useDraft } from "./use-draft";
import { type LiveStart, useLiveInterview } from "./use-live-interview";
import { type SendProblem, useSending } from "./use-sending";
import { useWaitingSend } from "./use-waiting-send";

interface InterviewRoomProps extends LiveStart {
  id: string;
  /** What stands above the conversation. */
  children: ReactNode;
}

/** The conversation, its header and the place to answer. */
export function InterviewRoom({ id, children, ...start }: InterviewRoomProps) {
  const t = useTranslations("Interview");
  const { settings } = start;
  const live = useLiveInterview(id, start);
  const { draft, setDraft, forget } = useDraft(id);
  const sending = useSending(live, (what) => {
    if ("text" in what) forget(what.text);
  });
  const waitingSend = useWaitingSend(live.view, () => void sending.sendText(draft));
  const change = (text: string) => {
    waitingSend.forget();
    setDraft(text);
  };
  const retry = ({ what }: SendProblem) =>
    void ("text" in what ? sending.sendText(draft) : sending.act(what.action));
  const { status, replying } = live.view.state;
  const ended = status === "ended" && !replying;
  return (
    <>
      <InterviewHeader state={live.view.state} />
      <main id="main" className="page">
        {children}
        <Conversation
          view={live.view}
          lang={settings.language}
          ended={ended}
          isOwn={live.isOwn}
          onRedo={() => void sending.act("redo")}
          notice={<InterviewNotices live={live} problem={sending.problem} onRetry={retry} />}
        />
        <Announcer turns={live.view.turns} />
        <div data-foot className="spread stay-bottom z-10 bg-paper pt-2 pb-3 print:hidden">
          <div className="md:col-start-2">
            {ended ? (
              <Ended id={id} />
            ) : (
              <Composer
                text={draft}
                onChange={change}
                onSend={waitingSend.send}
                waiting={waitingSend.waiting}
                replying={replying}
                onStopReply={() => void live.stopReply()}
                sending={live.sending && !replying}
                blocked={status === "paused" ? t("blockedByPause") : null}
                lang={settings.language}
              >
                <Controls
                  state={live.view.state}
                  mode={settings.mode}
                  busy={replying || live.sending}
                  onAct={(action) => void sending.act(action)}
                />
              </Composer>
            )}
          </div>
        </div>
      </main>
    </>
  );
}

/** What had the focus is gone with the composer, so that the way on gets it. */
function Ended({ id }: { id: string }) {
  const t = useTranslations("Interview");
  const report = useRef<HTMLAnchorElement>(null);
  useLostFocus(report);
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 border-t border-hairline py-6">
      <p role="status" className="text-sm">
        {t("ended")}
      </p>
      <ButtonLink ref={report} look="primary" href={`/interviews/${id}/report`}>
        {t("readReport")}
      </ButtonLink>
    </div>
  );
}
