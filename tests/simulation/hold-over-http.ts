import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { seededRandom } from "@/core/interview/seeded";
import type { InterviewSettings } from "@/core/interview/settings";
import type { InterviewState, Plan } from "@/core/interview/state";
import type { UtteranceKind } from "@/core/interview/take-step";
import type { Turn } from "@/core/interview/transcript";
import type { ReportView } from "@/use-cases/view-report";
import {
  type Candidate,
  type Exchange,
  type HeldInterview,
  interviewerSeconds,
  type Said,
} from "../evals/interviews/hold-interview";
import type { ApiClient } from "../support/api-client";
import type { InterviewRows, TurnRow } from "./interview-rows";
import { LeakWatch } from "./leak-watch";

/** An interview that was held with the product itself. */
export interface ServedInterview extends HeldInterview {
  id: string;
  transcript: TurnRow[];
  /** Right after its opening. */
  first: InterviewState;
  /** What went wrong on the way. */
  complaints: string[];
}

/** What one interview is held with. `like`: the one whose seed, plan and opening it gets. */
export interface Sitting {
  settings: InterviewSettings;
  candidate: Candidate;
  /** Of the candidate's dice. */
  dice: number;
  like?: { seed: number; plan: Plan; first: InterviewState; opening: Turn };
}

const mostTurns = 400;
/** Every so many turns all is read that tells of an interview. */
const pageEvery = 8;
const places = (id: string) => [
  `/interviews/${id}`,
  `/interviews/${id}/report`,
  `/api/interviews/${id}/report`,
  `/api/interviews/${id}/export/json`,
  `/api/interviews/${id}/export/markdown`,
];
const patienceMs = 120_000;
const tries = 5;

/** A connection that was kept open may be closed just when it is used again; a browser tries anew, and a turn is taken once. */
async function again<Result>(request: () => Promise<Result>): Promise<Result> {
  for (let left = tries - 1; ; left--) {
    try {
      return await request();
    } catch (error) {
      if (left === 0 || !(error instanceof TypeError)) throw error;
      await delay(200);
    }
  }
}

export class Holder {
  constructor(
    private readonly client: ApiClient,
    private readonly rows: InterviewRows,
  ) {}

  /** Holds an interview to its end, over HTTP alone but for its clock, which is set from turn to turn. */
  async hold({ settings, candidate, dice, like }: Sitting): Promise<ServedInterview> {
    const id = await again(() => this.client.start(settings));
    if (id === null) throw new Error("no interview was started");
    await this.untilQuiet(id);
    if (like) await this.rows.makeTwin(id, like, like.first, like.opening);
    else await this.rows.pass(id, 0);
    const frame = await this.rows.frame(id);
    const first = await this.rows.state(id);
    const watch = new LeakWatch(frame.guide, settings.mode);
    const random = seededRandom(dice);
    const exchanges: Exchange[] = [];
    let before = first;
    let line = (await this.rows.turns(id)).at(-1);
    for (let turn = 0; turn < mostTurns && before.phase !== "ended" && line?.move; turn++) {
      const question = frame.guide.questions.find((one) => one.id === before.current?.questionId) ?? null;
      const said = candidate.says({ ...frame, question, move: line.move, line: line.text, turn, random });
      const seconds = interviewerSeconds + candidate.seconds(typeof said === "string" ? said : "");
      await this.rows.pass(id, seconds * 1000);
      before = await this.rows.state(id);
      const turnId = uuid();
      const received = await this.say(id, turnId, said);
      const [state, turns] = [await this.rows.state(id), await this.rows.turns(id)];
      watch.hears(said);
      watch.reads(received, state);
      if (turn % pageEvery === 0 && state.phase !== "ended")
        for (const place of places(id)) watch.reads(await this.read(place), state);
      line = turns.at(-1);
      const utterance = turns.find((one) => one.id === turnId)?.utterance as UtteranceKind;
      if (!line?.move || line.role !== "interviewer") throw new Error(`nobody replied to ${turnId}`);
      const step = { utterance, move: line.move, state, closed: [] };
      exchanges.push({ turnId, said, now: before.elapsedMs, question, before, step, line: line.text });
      before = state;
    }
    const transcript = await this.rows.turns(id);
    const opening = transcript[0]?.text ?? "";
    const endedAt = before.elapsedMs;
    const complaints = [
      ...watch.leaks,
      ...(await this.compareAnswers(id, before)),
      ...(await this.checkReport(id, before)),
    ];
    return { ...frame, id, first, opening, exchanges, transcript, state: before, endedAt, complaints };
  }

  /** @returns all that the server sent for it */
  private async say(id: string, turnId: string, said: Said): Promise<string> {
    const turn = typeof said === "string" ? { turnId, text: said } : { turnId, ...said };
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await delay(50)) {
      const { response, body } = await again(async () => {
        const answered = await this.client.turn(id, turn, AbortSignal.timeout(patienceMs));
        return { response: answered, body: await answered.text() };
      });
      if (response.ok) {
        await this.untilQuiet(id);
        return body;
      }
      if (response.status !== 409) throw new Error(`${response.status} to "${said}": ${body.slice(0, 300)}`);
    }
    throw new Error(`"${said}" was not taken for two minutes`);
  }

  private read(place: string): Promise<string> {
    return again(async () => (await this.client.get(place)).text());
  }

  /** The report counts what happened. */
  private async checkReport(id: string, { done, added }: InterviewState): Promise<string[]> {
    const { report } = JSON.parse(await this.read(`/api/interviews/${id}/report`)) as ReportView;
    const asked = done.filter(({ outcome }) => outcome !== "dropped").length;
    const held = `${done.length} ended, ${asked} of them asked, ${added.length} added`;
    return report.asked === asked && report.planned === done.length
      ? []
      : [`reports ${report.asked} of ${report.planned} where ${held}`];
  }

  private async untilQuiet(id: string): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!(await this.rows.isQuiet(id))) {
      if (Date.now() > deadline) throw new Error("a reply has not ended for two minutes");
      await delay(20);
    }
  }

  /** What is to be rated is what the interview counted as answers. */
  private async compareAnswers(id: string, { done }: InterviewState): Promise<string[]> {
    const stored = new Map(
      (await this.rows.answers(id)).map(({ questionId, turns }) => [
        questionId,
        turns.map((one) => one.turnId),
      ]),
    );
    return done.flatMap(({ questionId, outcome, answer }) => {
      const counted = answer.map(({ turnId }) => turnId);
      if (outcome === "dropped" || stored.get(questionId)?.join() === counted.join()) return [];
      return [`rates other turns for ${questionId} than it took as its answer`];
    });
  }
}
