"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { Button } from "@/components/ui/button";
import type { Feedback } from "@/core/interview/feedback";
import type { TurnView } from "@/core/interview/wire";
import { groupExchanges } from "./exchanges";
import { FeedbackNote } from "./feedback-note";
import type { LiveView } from "./live-reducer";
import { Turn } from "./turn";
import { useFootHeight } from "./use-foot-height";
import { useReadingPlace } from "./use-reading-place";

interface ConversationProps {
  view: LiveView;
  lang: string;
  ended: boolean;
  /** Whether a turn was sent from this page. */
  isOwn: (turnId: string) => boolean;
  /** Asks for the last question anew. */
  onRedo: () => void;
  /** What is not as usual. It stands below the last line, where it covers none. */
  notice: ReactNode;
}

/** All turns in order. The newest reply has room below it to grow into, so that streaming moves nothing. */
export function Conversation({ view, lang, ended, isOwn, onRedo, notice }: ConversationProps) {
  const t = useTranslations("Interview");
  const { turns, feedback } = view;
  const exchanges = useMemo(() => groupExchanges(turns), [turns]);
  const last = exchanges.at(-1);
  const footHeight = useFootHeight();
  const place = useReadingPlace(last?.key, lineKey(turns.at(-1)), isOwn, footHeight);
  return (
    <>
      <section aria-label={t("conversation")}>
        <ol>
          {exchanges.map(({ key, said, replies }) => (
            <li key={key} ref={key === last?.key ? place.newest : undefined} className="scroll-mt-20">
              {said && <Turn turn={said} lang={lang} />}
              <div className={key === last?.key && !ended ? roomBelow(said !== null) : undefined}>
                {replies.map((turn) => (
                  <Turn key={turn.id} turn={turn} lang={lang} />
                ))}
                {feedback
                  .filter(({ turnId }) => turnId === said?.id)
                  .map((one) => (
                    <FeedbackNote
                      key={one.attempt}
                      feedback={one}
                      lang={lang}
                      onRedo={canRedo(one, view) ? onRedo : null}
                    />
                  ))}
                {key === last?.key && notice}
                {key === last?.key && (
                  <div ref={place.end} className="h-px" style={{ scrollMarginBottom: footHeight + 16 }} />
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
      {/* Outside, for it may have to stand above where the conversation begins. */}
      {place.unseen && <NewLineBelow bottom={footHeight + 8} onShow={place.showEnd} />}
    </>
  );
}

/** @param props.bottom pixels from the window's bottom edge */
function NewLineBelow({ bottom, onShow }: { bottom: number; onShow: () => void }) {
  const t = useTranslations("Interview");
  return (
    <div className="pointer-events-none sticky z-10 flex justify-center print:hidden" style={{ bottom }}>
      <Button className="pointer-events-auto bg-raised text-sm shadow-float" onClick={onShow}>
        {t("newLine")} <span aria-hidden="true">↓</span>
      </Button>
    </div>
  );
}

/** What fills the view below what was said, above the composer; the opening has the page's head above it besides. */
function roomBelow(said: boolean): string {
  return said ? "min-h-[calc(100dvh-16rem)]" : "min-h-[calc(100dvh-27rem)]";
}

/** Changes with every word that is said. */
function lineKey(turn: TurnView | undefined): string {
  return turn ? `${turn.id} ${turn.text.length}` : "";
}

/** Only the last attempt at the last question, and not while the interviewer is speaking. */
function canRedo({ questionId, attempt }: Feedback, { state, feedback }: LiveView): boolean {
  const newer = feedback.some((one) => one.questionId === questionId && one.attempt > attempt);
  return state.redoQuestionId === questionId && state.status === "running" && !state.replying && !newer;
}
