import { v7 as uuid } from "uuid";
import { type InterviewSettings, interviewSettingsSchema } from "@/core/interview/settings";
import type { LiveEvent, TurnRequest } from "@/core/interview/wire";
import type { ModelSettings } from "@/llm/settings";
import { seed } from "@/prisma/seed";
import { localOwnerId } from "@/wiring/defaults";
import { openServices, type Services } from "@/wiring/open-services";
import { bindUseCases } from "@/wiring/rehearsal";
import { closeServices } from "@/wiring/services";
import type { InstanceSettings } from "@/wiring/settings";
import { startWorker } from "@/wiring/work";

/** One instance of the product in this process: use cases and services, without the web server. */
export interface Instance {
  product: ReturnType<typeof bindUseCases>;
  services: Services;
  close(): Promise<void>;
}

/** Opens an instance on a migrated database, with the bundled guide in it. */
export async function openInstance(
  url: string,
  {
    model = null,
    worker = true,
    ...machine
  }: Partial<Omit<InstanceSettings, "databaseUrl">> & { worker?: boolean } = {},
): Promise<Instance> {
  await seed(url);
  const opening = openServices({ databaseUrl: url, model, ...machine });
  const services = await opening;
  if (worker) await startWorker(opening);
  return {
    services,
    product: bindUseCases(() => opening, localOwnerId),
    close: () => closeServices(opening),
  };
}

/** A model on a stand-in, as the environment would configure it, but with time for a machine that is busy otherwise. */
export function modelAt(baseUrl: string, change: Partial<ModelSettings> = {}): ModelSettings {
  return {
    baseUrl,
    apiKey: "test-key",
    interviewerModel: "stand-in",
    raterModel: "stand-in",
    firstTokenMs: 20_000,
    prices: new Map(),
    budgets: { interview: { tokens: null, usd: null }, day: { tokens: null, usd: null } },
    ...change,
  };
}

/** Starts an interview on the bundled guide. */
export async function startOn(
  { product }: Instance,
  change: Partial<InterviewSettings> = {},
): Promise<{ id: string; guideId: string }> {
  const home = await product.viewHome();
  const guideId = home.guide?.id ?? "";
  const { id } = await product.startInterview(guideId, interviewSettingsSchema.parse(change));
  return { id, guideId };
}

export function say(text: string): TurnRequest {
  return { turnId: uuid(), text };
}

/** Takes a turn and waits for the end of the reply. @returns all events on the way */
export async function exchange(
  { product }: Instance,
  interviewId: string,
  turn: TurnRequest,
): Promise<LiveEvent[]> {
  const { seq, replyId } = await product.takeTurn(interviewId, turn);
  return Array.fromAsync(
    product.follow(interviewId, {
      afterSeq: seq - 1,
      untilTurnId: replyId,
      signal: AbortSignal.timeout(90_000),
    }),
  );
}

/** Waits for what `read` gives to satisfy `done`; the bound is a safety net, not a measure. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  done: (value: Value) => boolean,
): Promise<Value> {
  const deadline = performance.now() + 90_000;
  for (;;) {
    const value = await read();
    if (done(value) || performance.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text of a turn as a reader pieced it together from events. */
export function textOf(events: LiveEvent[], turnId: string): string {
  let text = "";
  for (const event of events) {
    if (event.type === "turn" && event.turn.id === turnId) text = event.turn.text;
    if (event.type === "delta" && event.turnId === turnId) text = text.slice(0, event.offset) + event.text;
  }
  return text;
}
