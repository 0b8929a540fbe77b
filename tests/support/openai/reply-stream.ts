import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { chunkBody, pieces, type Reply } from "./chunks";
import type { Fault } from "./faults";
import type { ChatRequest, Usage } from "./protocol";
import { asWritten, type Quirks } from "./quirks";

export interface StreamPlan {
  request: ChatRequest;
  id: string;
  reply: Reply;
  usage: Usage;
  fault: Fault;
  /** Milliseconds between two chunks. */
  chunkMs: number;
  /** Milliseconds before the first chunk when the fault is "slow". */
  slowMs: number;
  /** Ends when the server closes, so that hanging replies do not outlive it. */
  closing: AbortSignal;
  quirks: Quirks;
}

/** Streams a reply as server-sent events, with its fault at the place where real endpoints have it. */
export async function streamReply(response: ServerResponse, plan: StreamPlan): Promise<void> {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  response.flushHeaders();
  if (plan.fault === "hang") return forever(plan.closing);
  if (plan.fault === "slow") await wait(plan.slowMs, undefined, { signal: plan.closing });
  send(response, plan, { delta: { role: "assistant", content: "" } });
  if (!(await streamWords(response, plan))) return;
  send(response, plan, { delta: {}, finish_reason: plan.reply.finishReason });
  if (plan.request.stream_options?.include_usage && !plan.quirks.has("no-usage"))
    send(response, plan, null, plan.usage);
  response.end(plan.quirks.has("tight-done") ? "data:[DONE]\n\n" : "data: [DONE]\n\n");
}

/** @returns false if the fault left the reply unfinished */
async function streamWords(response: ServerResponse, plan: StreamPlan): Promise<boolean> {
  const field = plan.reply.refusal ? "refusal" : "content";
  const parts = pieces(plan.reply.refusal ?? plan.reply.content);
  for (const [index, part] of parts.entries()) {
    if (index === Math.floor(parts.length / 2) && (await breakOff(response, plan))) return false;
    if (plan.quirks.has("keep-alive")) response.write(": still working\n\n");
    send(response, plan, { delta: { [field]: part } });
    await wait(plan.chunkMs, undefined, { signal: plan.closing });
  }
  return true;
}

async function breakOff(response: ServerResponse, plan: StreamPlan): Promise<boolean> {
  if (plan.fault === "stall") await forever(plan.closing);
  if (plan.fault === "cut") response.destroy();
  if (plan.fault === "malformed")
    response.end('data: {"id": "chatcmpl-1", "choices": [{"delta": {"conte\n\n');
  return ["stall", "cut", "malformed"].includes(plan.fault);
}

function send(
  response: ServerResponse,
  { request, id, quirks }: StreamPlan,
  choice: object | null,
  usage: Usage | null = null,
): void {
  const body = asWritten(chunkBody(request, id, choice, usage), quirks);
  const space = quirks.has("tight-done") ? "" : " ";
  response.write(`data:${space}${JSON.stringify(body)}\n\n`);
}

export async function forever(closing: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (closing.aborted) resolve();
    else closing.addEventListener("abort", () => resolve(), { once: true });
  });
}
