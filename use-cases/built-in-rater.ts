import { unmeasuredLanguage } from "@/core/not-rated-reasons";
import { assessInSteps, builtInVersion } from "@/core/scoring/assess-built-in";
import type { Rater } from "./ports/rater";
import { stepByStep } from "./step-by-step";

/** The deterministic, offline rater behind the port. Rates English; for other languages it says so. */
export const builtInRater: Rater = {
  id: "built-in",
  version: builtInVersion,
  promptHash: "",
  model: "",
  async assess(task) {
    const assessment = task.language.startsWith("en") ? await stepByStep(assessInSteps(task)) : null;
    if (!assessment || assessment.flags.includes("not-in-rated-language")) {
      return { status: "not-rated", reason: unmeasuredLanguage };
    }
    return { status: "assessed", assessment, provenance: [] };
  },
};
