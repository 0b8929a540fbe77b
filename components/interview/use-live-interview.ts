"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { sendJson } from "@/components/request/send-json";
import type { Feedback } from "@/core/interview/feedback";
import type { InterviewSettings } from "@/core/interview/settings";
import type { LiveState, TurnRequest, TurnView } from "@/core/interview/wire";
import { type Connection, followEvents } from "./follow-events";
import { type LiveView, reduceLive, settledSeq, startLive } from "./live-reducer";
import { postTurn, type SendOutcome } from "./post-turn";

/** An interview as the page was sent. */
export interface LiveStart {
  settings: InterviewSettings;
  turns: readonly TurnView[];
  state: LiveState;
  feedback: readonly Feedback[];
}

export interface LiveInterview {
  view: LiveView;
  /** What keeps events from coming, if anything does; the page goes on trying. */
  connection: Connection;
  /** From sending until the turn is stored. */
  sending: boolean;
  send: (request: TurnRequest) => Promise<SendOutcome>;
  /** Whether a turn was sent from here, not from another window. */
  isOwn: (turnId: string) => boolean;
  /** Ends the interviewer's reply; what was said so far stays. */
  stopReply: () => Promise<void>;
}

/**
 * One interview as it happens: starts from the turns that the page was sent with, follows the server's events, and sends the
 * candidate's turns. Several of them may watch the same interview.
 */
export function useLiveInterview(id: string, { turns, state, feedback, settings }: LiveStart): LiveInterview {
  const [view, dispatch] = useReducer(reduceLive, null, () => startLive(turns, state, feedback));
  const [sending, setSending] = useState(false);
  const connection = useFollowing(id, view, settings.mode, dispatch);
  const sent = useRef(new Set<string>());

  const send = useCallback(
    async (request: TurnRequest) => {
      setSending(true);
      sent.current.add(request.turnId);
      const outcome = await postTurn(id, request, dispatch);
      if (outcome.status === "busy" && outcome.state) dispatch({ type: "state", state: outcome.state });
      setSending(false);
      return outcome;
    },
    [id],
  );
  const stopReply = useCallback(async () => {
    await sendJson(`/api/interviews/${id}/stop`, {});
  }, [id]);
  const isOwn = useCallback((turnId: string) => sent.current.has(turnId), []);
  return { view, connection, sending, send, isOwn, stopReply };
}

/**
 * Keeps the event stream open until the interview has ended, in practice also after that, for what is still to be said of the last
 * answer; a gap in it opens it anew. Returns what is in its way.
 */
function useFollowing(
  id: string,
  view: LiveView,
  mode: InterviewSettings["mode"],
  dispatch: (event: Parameters<typeof reduceLive>[1]) => void,
) {
  const [connection, setConnection] = useState<Connection>("on");
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const over = mode === "live" && view.state.status === "ended" && !view.state.replying;
  const reading = over ? "over" : view.gap ? "again" : "on";
  useEffect(() => {
    if (reading === "over") return;
    const abort = new AbortController();
    void followEvents({
      url: () => `/api/interviews/${id}/events?after=${settledSeq(latest.current)}`,
      onEvent: dispatch,
      onConnection: setConnection,
      signal: abort.signal,
    });
    return () => abort.abort();
  }, [id, reading, dispatch]);
  return over ? "on" : connection;
}
