import { postJson, type Refusal, readRefusal } from "@/components/request/send-json";
import type { LiveEvent, LiveState, TurnRequest } from "@/core/interview/wire";
import { readEvents } from "./read-events";

export type SendOutcome =
  | { status: "stored" }
  /** Another turn is under way, perhaps from another window. */
  | { status: "busy"; state: LiveState | null }
  /** Nothing was stored, or it isn't known: sending the same `turnId` again is harmless. */
  | { status: "failed"; refusal: Refusal };

/**
 * Sends one turn. Settles as soon as the turn is stored and goes on delivering the reply's events to `onEvent` until it is finished;
 * a connection that breaks after that is no failure, for the stream that follows the interview has the rest. Never rejects.
 */
export function postTurn(
  interviewId: string,
  request: TurnRequest,
  onEvent: (event: LiveEvent) => void,
): Promise<SendOutcome> {
  return new Promise((settle) => {
    const failed = { status: "failed", refusal: { code: "unreachable", message: "" } } as const;
    deliver(interviewId, request, (event) => {
      onEvent(event);
      if (event.type === "turn" && event.turn.id === request.turnId) settle({ status: "stored" });
    }).then(settle, () => settle(failed));
  });
}

async function deliver(
  interviewId: string,
  request: TurnRequest,
  onEvent: (event: LiveEvent) => void,
): Promise<SendOutcome> {
  const response = await postJson(`/api/interviews/${interviewId}/turns`, request);
  if (response.status === 409) return { status: "busy", state: await readState(response) };
  if (!response.ok || !response.body) return { status: "failed", refusal: await readRefusal(response) };
  for await (const event of readEvents(response.body)) onEvent(event);
  return { status: "stored" };
}

async function readState(response: Response): Promise<LiveState | null> {
  try {
    return ((await response.json()) as { state?: LiveState }).state ?? null;
  } catch {
    return null;
  }
}
