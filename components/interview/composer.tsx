"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { GrowingTextarea } from "./growing-textarea";
import type { Waiting } from "./use-waiting-send";

interface ComposerProps {
  text: string;
  onChange: (text: string) => void;
  onSend: () => void;
  /** The interviewer is speaking: the send button ends the reply instead, and what is sent waits for its end. */
  replying: boolean;
  /** What became of an answer that was sent meanwhile; null where there is none. */
  waiting: Waiting | null;
  onStopReply: () => void;
  sending: boolean;
  /** Why nothing can be sent now, e.g. while paused; null when it can. */
  blocked: string | null;
  lang: string;
  /** Controls beside the send button. */
  children: ReactNode;
}

/** Where the candidate answers: Enter sends, Shift+Enter breaks a line, an input method's Enter only accepts its word. */
export function Composer(props: ComposerProps) {
  const t = useTranslations("Interview");
  const hint = useId();
  const ready = props.text.trim() !== "" && !props.sending && props.blocked === null;
  const send = () => {
    if (ready) props.onSend();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.nativeEvent.isComposing) (event.target as HTMLElement).blur();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div>
      <GrowingTextarea
        value={props.text}
        onChange={props.onChange}
        onKeyDown={onKeyDown}
        label={t("answer")}
        describedBy={hint}
        lang={props.lang}
        readOnly={props.sending}
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {props.children}
        {props.replying ? (
          <Button onClick={props.onStopReply} className="ml-auto text-sm">
            {t("stopReply")}
          </Button>
        ) : (
          <Button look="primary" aria-disabled={!ready} onClick={send} className="ml-auto text-sm">
            {props.sending ? t("sending") : t("send")}
          </Button>
        )}
      </div>
      <p id={hint} className={clsx("text-xs text-soft max-sm:sr-only", props.waiting && "sr-only")}>
        {props.blocked ?? t("hint")}
      </p>
      <p role="status" className="text-xs text-ink">
        {props.waiting && t(`waiting.${props.waiting}`)}
      </p>
    </div>
  );
}
