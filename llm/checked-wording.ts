import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import type { Improver } from "@/use-cases/ports/improver";
import { unavailable } from "./faults";
import type { PromptFile } from "./prompt-file";
import type { PromptInputs } from "./prompt-template";
import { renderPrompt } from "./prompts";
import { RatingCalls } from "./rating-calls";
import type { ModelSettings } from "./settings";
import { createStructuredCaller } from "./structured-call";

interface Wording<Task> {
  prompt: PromptFile;
  /** Longer is refused, in UTF-16 units. */
  longest: number;
  /** Inputs of the prompt's section "task". */
  inputsFor(task: Task): PromptInputs;
}

/** Has the configured model word something better, as `{"text": …}`. A wording that brings in something new is told so once. */
export function createImprover<Task>(
  settings: ModelSettings,
  { prompt, longest, inputsFor }: Wording<Task>,
): Improver<Task> {
  const call = createStructuredCaller(settings, settings.raterModel);
  const schema = z.object({ text: z.string().trim().min(1).max(longest) });
  return {
    model: settings.raterModel,
    promptHash: prompt.hash,
    async improve(task, added, signal, meter) {
      const calls = new RatingCalls(prompt, call, signal, meter);
      const request = {
        system: renderPrompt(prompt, "system", {}),
        messages: [{ role: "user" as const, content: renderPrompt(prompt, "task", inputsFor(task)) }],
        schema,
        model: prompt.model,
      };
      try {
        return { text: await wordWithin(request, schema, added, calls), provenance: calls.provenance };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof RehearsalError) throw error;
        throw unavailable(error, settings, settings.raterModel);
      }
    },
  };
}

async function wordWithin(
  request: Parameters<RatingCalls["ask"]>[0],
  schema: z.ZodType<{ text: string }>,
  added: (text: string) => string[],
  calls: RatingCalls,
): Promise<string> {
  const first = await calls.ask(request, schema);
  const words = added(first.text);
  if (words.length === 0) return first.text;
  if (!(await calls.hasMore())) throw spentBeforeRepair();
  const problem = `It says what is in none of the texts given: ${words.join(", ")}.`;
  const again = [
    { role: "assistant" as const, content: JSON.stringify(first) },
    { role: "user" as const, content: renderPrompt(calls.prompt, "repair", { problem }) },
  ];
  const second = await calls.ask({ ...request, messages: [...request.messages, ...again] }, schema);
  const still = added(second.text);
  if (still.length === 0) return second.text;
  throw new RehearsalError(
    "not-supported",
    `The model's wording says what you did not say, so it was not taken: ${still.join(", ")}.`,
    { added: still },
  );
}

function spentBeforeRepair(): RehearsalError {
  return new RehearsalError(
    "budget-spent",
    "The model's wording says what you did not say, and its budget is spent, so it is not asked again.",
  );
}
