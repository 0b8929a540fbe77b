import { fileURLToPath } from "node:url";
import { RehearsalError } from "@/core/errors";
import { type Env, env } from "@/env";
import { createModelRater } from "@/llm/model-rater";
import { loadPrompts } from "@/llm/prompts";
import { modelSettings } from "@/llm/settings";
import { builtInRater } from "@/use-cases/built-in-rater";
import type { Rater } from "@/use-cases/ports/rater";

const prompts = fileURLToPath(new URL("../prompts", import.meta.url));

const noEndpoint =
  "No model is configured. Set OPENAI_API_KEY, or OPENAI_BASE_URL for an endpoint of your own, in the environment or .env; or leave out --rater model to use the built-in rater.";
const switchedOff =
  "The model is switched off: REHEARSAL_DISABLE_MODEL is true. Set it to false to rate with it.";

/**
 * The rater of that name, without a database.
 * @throws RehearsalError "invalid-input" for a name that there is none of, "not-supported" for "model" where no endpoint is configured
 */
export function raterNamed(name: string, environment: () => Env = env): Rater {
  if (name === "built-in") return builtInRater;
  if (name === "model") return modelRater(environment());
  throw new RehearsalError("invalid-input", `There is no rater "${name}": choose built-in or model.`);
}

function modelRater(environment: Env): Rater {
  const settings = modelSettings(environment);
  // Else the library writes a line for every parameter that a model does not take, once a call.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  if (settings) return createModelRater(settings, loadPrompts(prompts));
  throw new RehearsalError("not-supported", environment.REHEARSAL_DISABLE_MODEL ? switchedOff : noEndpoint);
}
