import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { readEvents } from "@/components/interview/read-events";
import type { LiveEvent, LiveState, TurnRequest } from "@/core/interview/wire";
import type { ApiClient } from "../support/api-client";
import type { Random } from "./random";
import { ShownTexts } from "./shown-texts";

/** A turn whose taking was confirmed. */
export interface Acknowledged {
  interviewId: string;
  turnId: string;
  text: string;
}

const sayings = [
  "I am Wang Zhiwei, a senior data engineer, and for six years I have built data platforms on AWS and Azure.",
  "At Bayer I built the customer data platform. I designed the ingestion with Kafka and Spark, and it cut the delay by 40 %.",
  "I moved the nightly load to a queue because one late file blocked all others; afterwards we were done two hours earlier.",
  "Kafka keeps order only within one partition, so I chose the vehicle's id as the key.",
  "I am not sure about that one.",
  "We had a conflict about the schema. I listened first, then I wrote down both options with their costs, and we agreed.",
  "Delta Lake gives ACID transactions on object storage, with time travel and schema enforcement.",
  "What does the team look like, and how do you decide what to build next?",
];
const longestInterview = 9;

/** A candidate who holds one interview after the other, whatever happens to the server, and remembers what was confirmed. */
export class Candidate {
  readonly acknowledged: Acknowledged[] = [];
  readonly shown = new ShownTexts();
  /** What no candidate should ever see. */
  readonly complaints: string[] = [];
  /** Milliseconds from sending each turn until the reply to it had ended. */
  readonly waits: number[] = [];

  /** @param alwaysServed whether even a refusal for want of a server or a database is worth a complaint */
  constructor(
    private readonly client: ApiClient,
    private readonly random: Random,
    private readonly signal: AbortSignal,
    private readonly alwaysServed: boolean,
  ) {}

  async run(): Promise<void> {
    while (!this.signal.aborted) await this.holdInterview().catch((error) => this.forgive(error));
  }

  private async holdInterview(): Promise<void> {
    const id = await this.client.start({ minutes: 15 });
    if (id === null) return void (await delay(300));
    const turns = this.random.between(3, longestInterview);
    for (let turn = 1; turn <= turns && !this.signal.aborted; turn += 1) {
      const said = turn === turns ? this.press("stop") : this.nextTurn();
      if (!(await this.send(id, said))) return;
    }
  }

  private nextTurn(): TurnRequest {
    if (this.random.next() < 0.15) return this.press(this.random.pick(["skip", "hint", "repeat"]));
    return { turnId: uuid(), text: this.random.pick(sayings) };
  }

  private press(action: "skip" | "hint" | "repeat" | "stop"): TurnRequest {
    return { turnId: uuid(), action };
  }

  /** Sends a turn until it is taken. @returns false if the interview is over */
  private async send(id: string, turn: TurnRequest): Promise<boolean> {
    const begun = performance.now();
    while (!this.signal.aborted) {
      try {
        const response = await this.client.turn(id, turn, this.patience());
        if (response.ok) {
          const text = "text" in turn ? turn.text : "";
          this.acknowledged.push({ interviewId: id, turnId: turn.turnId, text });
          if (response.body) await this.readAll(readEvents(response.body));
          await this.untilQuiet(id);
          this.waits.push(performance.now() - begun);
          return true;
        }
        await this.judge(response);
      } catch (error) {
        if (this.alwaysServed && !this.signal.aborted) this.complaints.push(`nobody took a turn: ${error}`);
        await this.forgive(error);
      }
      if ((await this.untilQuiet(id))?.status === "ended") return false;
    }
    return false;
  }

  /** Follows the interview, on whichever instance is there, until no reply is under way. */
  private async untilQuiet(id: string): Promise<LiveState | null> {
    while (!this.signal.aborted) {
      const state = await this.waitForReply(id).catch((error) => this.forgive(error));
      if (state) return state;
    }
    return null;
  }

  /** A conflict and an outage are part of life, everything else is not. */
  private async judge(response: Response): Promise<void> {
    const body = await response.text();
    if (response.status !== 409 && (this.alwaysServed || response.status !== 503))
      this.complaints.push(`${response.status} from ${response.url}: ${body.slice(0, 300)}`);
    if (response.status !== 409) await delay(300);
  }

  private async waitForReply(id: string): Promise<LiveState | null> {
    for await (const event of this.client.events(id, 0, this.patience())) {
      this.note(event);
      if (event.type === "state" && !event.state.replying) return event.state;
    }
    return null;
  }

  private async readAll(events: AsyncIterable<LiveEvent>): Promise<void> {
    try {
      for await (const event of events) this.note(event);
    } catch (error) {
      await this.forgive(error);
    }
  }

  private note(event: LiveEvent): void {
    const complaint = this.shown.note(event);
    if (complaint) this.complaints.push(complaint);
  }

  private patience(): AbortSignal {
    return AbortSignal.any([this.signal, AbortSignal.timeout(300_000)]);
  }

  /** The server is gone, or goes away: wait for the next one. */
  private async forgive(error: unknown): Promise<null> {
    if (this.signal.aborted) return null;
    if ((error as Error).name === "TimeoutError") this.complaints.push("nothing came for five minutes");
    await delay(200);
    return null;
  }
}
