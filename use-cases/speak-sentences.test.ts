import { expect, test } from "vitest";
import { sampleGuide } from "@/core/interview/fixtures/sample-guide";
import { interviewSettingsSchema } from "@/core/interview/settings";
import type { InterviewContext } from "@/core/interview/take-step";
import type { PhraseEvent, Phraser, PhraseTask } from "./ports/phraser";
import { speakSentences } from "./speak-sentences";

const task: PhraseTask & InterviewContext = {
  ...{ guide: sampleGuide, settings: interviewSettingsSchema.parse({}) },
  ...{ plan: { sections: [], reserve: [] }, seed: 1, transcript: [] },
  ...{ interviewId: "i1", move: { type: "close", because: "finished" }, builtIn: "Goodbye." },
};

/** A model that says the words one by one until nobody listens, and how many it got to say. */
function speaker(word: string, most: number) {
  const said = { words: 0 };
  async function* phrase(_: unknown, signal: AbortSignal): AsyncGenerator<PhraseEvent> {
    while (said.words < most && !signal.aborted) {
      said.words++;
      yield { type: "text", text: word };
      if (said.words % 1_000 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  return { phraser: { model: "m", phrase } satisfies Phraser, said };
}

function speak(phraser: Phraser) {
  const writer = {
    text: "",
    release(words: string) {
      this.text += words;
    },
  };
  let breaks = 0;
  const spoken = speakSentences(phraser, task, writer, () => breaks++, new AbortController().signal);
  return spoken.then((end) => ({ ...end, shown: writer.text, breaks }));
}

test("a line that comes to no end is broken off, and what was said before stays", async () => {
  const { phraser, said } = speaker("and so ", 10_000_000);
  const end = await speak({
    model: "m",
    async *phrase(_, signal) {
      yield { type: "text", text: "Thanks for your time. " };
      yield* phraser.phrase(_, signal);
    },
  });
  expect(end).toMatchObject({ complete: false, ruleBreak: "too-long", breaks: 1 });
  expect(end.shown).toBe("Thanks for your time.");
  expect(said.words).toBeLessThan(10_000_000);
});

test("a line of a few sentences is spoken as it comes", async () => {
  const { phraser } = speaker("Thanks. ", 3);
  expect(await speak(phraser)).toMatchObject({
    complete: true,
    ruleBreak: null,
    shown: "Thanks. Thanks. Thanks.",
  });
});
