import { assessBuiltIn, builtInVersion } from "@/core/scoring/assess-built-in";
import type { Rater } from "./ports";

const notMeasured =
  "The built-in rater was measured on English answers only. Connect a model to have this answer rated.";

/** The deterministic, offline rater behind the port. Rates English; for other languages it says so. */
export const builtInRater: Rater = {
  id: "built-in",
  version: builtInVersion,
  promptHash: "",
  model: "",
  async assess(task) {
    const assessment = task.language.startsWith("en") ? assessBuiltIn(task) : null;
    if (!assessment || assessment.flags.includes("not-in-rated-language")) {
      return { status: "not-rated", reason: notMeasured };
    }
    return { status: "assessed", assessment, provenance: [] };
  },
};
