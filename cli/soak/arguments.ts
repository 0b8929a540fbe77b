import { readArguments, readNumber } from "@/cli/arguments";

const usage = "npm run soak -- [--kills 1000] [--candidates 3] [--seed N] [--nginx]";

/** What a soak is asked for. */
export interface SoakArguments {
  kills: number;
  candidates: number;
  /** Left out, each run has moments of its own. */
  seed: number | null;
  nginx: boolean;
}

/** @throws RehearsalError with how it is written */
export function parseSoakArguments(args: string[]): SoakArguments {
  const options = {
    kills: { type: "string", default: "1000" },
    candidates: { type: "string", default: "3" },
    nginx: { type: "boolean", default: false },
    seed: { type: "string" },
  } as const;
  const { kills, candidates, seed, nginx } = readArguments({ args, options }, usage).values;
  return {
    kills: readNumber("kills", kills, 1, usage),
    candidates: readNumber("candidates", candidates, 1, usage),
    seed: seed === undefined ? null : readNumber("seed", seed, 0, usage),
    nginx,
  };
}
