import type { z } from "zod";
import type { ModelTask } from "@/use-cases/ports/material";
import { unavailable } from "./faults";
import type { PromptFile } from "./prompt-file";
import type { PromptInputs } from "./prompt-template";
import { renderPrompt } from "./prompts";
import { RatingCalls } from "./rating-calls";
import type { ModelSettings } from "./settings";
import { createStructuredCaller } from "./structured-call";

interface TaskForm<Task, Reply> {
  prompt: PromptFile;
  schema: z.ZodType<Reply>;
  /** Inputs of the prompt's section "task". */
  inputsFor(task: Task): PromptInputs;
}

/** Has the configured model make something in a given form; a reply that can't be read is asked for once more. */
export function createStructuredTask<Task, Reply>(
  settings: ModelSettings,
  { prompt, schema, inputsFor }: TaskForm<Task, Reply>,
): ModelTask<Task, Reply> {
  const call = createStructuredCaller(settings, settings.raterModel);
  return {
    model: settings.raterModel,
    async run(task, signal, meter) {
      const calls = new RatingCalls(prompt, call, signal, meter);
      const request = {
        system: renderPrompt(prompt, "system", {}),
        messages: [{ role: "user" as const, content: renderPrompt(prompt, "task", inputsFor(task)) }],
        schema,
        model: prompt.model,
      };
      try {
        return { reply: await calls.ask(request, schema), provenance: calls.provenance };
      } catch (error) {
        signal.throwIfAborted();
        throw unavailable(error, settings, settings.raterModel);
      }
    },
  };
}
