import type { SimulateArguments } from "@/cli/simulate/arguments";
import { writeGuide } from "@/core/guide/write-guide";
import { seededRandom } from "@/core/interview/seeded";
import {
  type InterviewSettings,
  interviewKinds,
  interviewLanguages,
  interviewSettingsSchema,
  personaIds,
  seniorities,
  strictnesses,
} from "@/core/interview/settings";
import { readBundledGuide } from "../evals/interviews/bundled-guide";
import { candidates } from "../evals/interviews/candidates";
import { problemsOf, repeatsOf, ruleBreaksOf, withCanaries } from "../evals/interviews/check-interview";
import type { Candidate } from "../evals/interviews/hold-interview";
import { ApiClient } from "../support/api-client";
import { startStandIn } from "../support/openai/stand-in";
import { startProduct } from "../support/product";
import { Holder, type ServedInterview } from "./hold-over-http";
import { InterviewRows, type TurnRow } from "./interview-rows";

/** `seed` decides manners, settings and what candidates say; the interviews' own seeds are the product's. */
export interface SimulationOptions extends SimulateArguments {
  seed: number;
  /** Of so many interviews one is held twice. */
  twinEvery: number;
  tell: (line: string) => void;
}

export interface SimulationResult {
  interviews: number;
  /** Of these, held once more with the same seed and the same words. */
  twins: number;
  turns: number;
  byModel: number;
  /** Replies of the model that broke a rule and were replaced. */
  replaced: number;
  repeats: number;
  breaches: string[];
}

/** Whoever measures is more than a person. */
const unlimited = {
  REHEARSAL_READS_A_MINUTE: "1000000000",
  REHEARSAL_WRITES_A_MINUTE: "1000000000",
  REHEARSAL_INTERVIEWS_AN_HOUR: "1000000000",
};

interface Draw {
  name: string;
  settings: InterviewSettings;
  dice: number;
}

/** Every manner in turn; settings by chance, whole interviews most often. */
function draw(index: number, seed: number): Draw {
  const random = seededRandom(seed * 100_003 + index);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const names = Object.keys(candidates);
  const settings = interviewSettingsSchema.parse({
    kind: random() < 0.7 ? "whole" : pick(interviewKinds),
    minutes: pick([15, 30, 45, 60]),
    persona: pick(personaIds),
    mode: pick(["live", "live", "practice"]),
    language: random() < 0.8 ? "en" : pick(interviewLanguages),
    strictness: pick(strictnesses),
    seniority: pick(seniorities),
  });
  return { name: names[index % names.length] as string, settings, dice: Math.floor(random() * 2 ** 31) };
}

function newCandidate(name: string): Candidate {
  const make = candidates[name];
  if (!make) throw new Error(`There is no candidate "${name}".`);
  return make();
}

/** Says again what was said. */
function parrot(held: ServedInterview, manner: Candidate): Candidate {
  return { seconds: manner.seconds, says: ({ turn }) => held.exchanges[turn]?.said ?? { action: "stop" } };
}

/** Moves, and where the built-in interviewer spoke both times, words: a model's may be others. */
function isSame(one: TurnRow | undefined, other: TurnRow | undefined): boolean {
  const decided = (row: TurnRow | undefined) => JSON.stringify([row?.role, row?.utterance, row?.move]);
  if (decided(one) !== decided(other)) return false;
  const builtIn = one?.phrasedBy === "built-in" && other?.phrasedBy === "built-in";
  return !builtIn || one.text === other.text;
}

/** Where two interviews part; empty where they are one. */
function differences(one: ServedInterview, other: ServedInterview): string[] {
  const [a, b] = [one.transcript, other.transcript];
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_, index) => !isSame(a[index], b[index]),
  );
  if (at < 0) return [];
  const told = [a[at], b[at]].map((row) => JSON.stringify(row?.move ?? row?.utterance ?? row?.text));
  return [`goes otherwise with the same seed and words, from turn ${at}: ${told.join(" / ")}`];
}

class Simulation {
  readonly held: ServedInterview[] = [];
  readonly breaches: string[] = [];
  twins = 0;

  constructor(
    private readonly options: SimulationOptions,
    private readonly holder: Holder,
  ) {}

  async one(index: number): Promise<void> {
    const { name, settings, dice } = draw(index, this.options.seed);
    const what = `#${index} ${name} ${JSON.stringify(settings)}`;
    try {
      const held = await this.holder.hold({ settings, candidate: newCandidate(name), dice });
      this.held.push(held);
      const problems = [...held.complaints, ...problemsOf(held), ...ruleBreaksOf(held)];
      if (index % this.options.twinEvery === 0)
        problems.push(...(await this.again(held, name, settings, dice)));
      this.breaches.push(...problems.map((problem) => `${what} seed ${held.seed} (${held.id}): ${problem}`));
    } catch (error) {
      this.breaches.push(`${what}: ${error}`);
    }
    const { interviews, tell } = this.options;
    if (this.held.length % 20 === 0)
      tell(`${this.held.length} of ${interviews} held, ${this.breaches.length} breaches`);
  }

  private async again(held: ServedInterview, name: string, settings: InterviewSettings, dice: number) {
    this.twins++;
    const { seed, plan, first, transcript } = held;
    const [opening] = transcript;
    if (!opening) throw new Error("An interview has an opening");
    const candidate = parrot(held, newCandidate(name));
    const twin = await this.holder.hold({ settings, candidate, dice, like: { seed, plan, first, opening } });
    return differences(held, twin);
  }
}

/** Holds whole interviews with the production build at hand, over HTTP on a PostgreSQL of its own, and checks each. */
export async function runSimulation(options: SimulationOptions): Promise<SimulationResult> {
  const endpoint = options.model ? await startStandIn({ chunkMs: 0 }) : null;
  const env: Record<string, string> = endpoint
    ? {
        OPENAI_BASE_URL: endpoint.url,
        REHEARSAL_INTERVIEWER_MODEL: "stand-in",
        REHEARSAL_RATER_MODEL: "stand-in",
        REHEARSAL_FIRST_TOKEN_MS: "20000",
      }
    : {};
  const product = await startProduct({ ...unlimited, ...env });
  const rows = new InterviewRows(product.databaseUrl);
  try {
    const markdown = writeGuide(withCanaries(readBundledGuide()));
    const client = new ApiClient(() => product.url, markdown);
    const simulation = new Simulation(options, new Holder(client, rows));
    await simulation.one(0);
    let next = 1;
    const seat = async () => {
      while (next < options.interviews) await simulation.one(next++);
    };
    await Promise.all(Array.from({ length: options.atOnce }, seat));
    return summarize(simulation);
  } finally {
    await rows.close();
    await product.close();
    await endpoint?.close();
  }
}

function summarize({ held, twins, breaches }: Simulation): SimulationResult {
  const lines = held.flatMap(({ transcript }) => transcript);
  return {
    interviews: held.length,
    twins,
    turns: held.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    byModel: lines.filter(({ phrasedBy }) => phrasedBy === "model").length,
    replaced: lines.filter(({ ruleBreak }) => ruleBreak !== null).length,
    repeats: held.reduce((sum, one) => sum + repeatsOf(one).length, 0),
    breaches,
  };
}
