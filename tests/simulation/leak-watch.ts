import type { Guide } from "@/core/guide/guide";
import type { InterviewSettings } from "@/core/interview/settings";
import type { InterviewState } from "@/core/interview/state";
import type { Said } from "../evals/interviews/hold-interview";

const canaries = /quokka\w+/gu;
const canariesIn = (text: string): string[] => text.toLowerCase().match(canaries) ?? [];

/** Looks through all that the server sends for what a candidate must not see yet; see `withCanaries`. */
export class LeakWatch {
  readonly leaks: string[] = [];
  private said = "";

  constructor(
    private readonly guide: Guide,
    private readonly mode: InterviewSettings["mode"],
  ) {
    const blind = guide.questions.filter(({ modelAnswer, keyPoints }) =>
      [modelAnswer, ...keyPoints.map(({ text }) => text)].some((text) => canariesIn(text).length === 0),
    );
    if (blind.length > 0) throw new Error(`no canary in ${blind.map(({ id }) => id)}`);
  }

  /** What the candidate says themselves is free. */
  hears(said: Said): void {
    if (typeof said === "string") this.said += ` ${said.toLowerCase()}`;
  }

  /** Practice shows an answer's points once it is in; live mode shows nothing before the end. */
  reads(received: string, { done }: InterviewState): void {
    const over = new Set(this.mode === "practice" ? done.map(({ questionId }) => questionId) : []);
    const shown = this.guide.questions
      .filter(({ id }) => over.has(id))
      .flatMap(({ modelAnswer, keyPoints }) => [modelAnswer, ...keyPoints.map(({ text }) => text)])
      .flatMap(canariesIn);
    const free = `${this.said} ${shown.join(" ")}`;
    const leaks = canariesIn(received).filter((canary) => !free.includes(canary));
    this.leaks.push(...leaks.map((canary) => `sends ${canary} before the answer is in`));
  }
}
