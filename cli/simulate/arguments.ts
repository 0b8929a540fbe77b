import { readArguments, readNumber } from "@/cli/arguments";

const usage = "npm run simulate -- [--interviews 200] [--at-once 6] [--seed N] [--model]";

/** What a run of simulated interviews is asked for. */
export interface SimulateArguments {
  interviews: number;
  atOnce: number;
  /** Left out, each run has candidates of its own. */
  seed: number | null;
  /** Lets the stand-in endpoint word and rate. */
  model: boolean;
}

/** @throws RehearsalError with how it is written */
export function parseSimulateArguments(args: string[]): SimulateArguments {
  const options = {
    interviews: { type: "string", default: "200" },
    "at-once": { type: "string", default: "6" },
    seed: { type: "string" },
    model: { type: "boolean", default: false },
  } as const;
  const { interviews, "at-once": atOnce, seed, model } = readArguments({ args, options }, usage).values;
  return {
    interviews: readNumber("interviews", interviews, 1, usage),
    atOnce: readNumber("at-once", atOnce, 1, usage),
    seed: seed === undefined ? null : readNumber("seed", seed, 0, usage),
    model,
  };
}
