import { stemmer } from "stemmer";
import { type ChatRequest, textOf } from "./protocol";

const noise = new Set(
  "a an and are as at be by for from in is it of on or that the this to was with i we".split(" "),
);

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}%+])+/gu) ?? [];
  return words.filter((word) => !noise.has(word)).map(stemmer);
}

/** Rates by shared stems: not well, but always the same, in the form asked for, and with quotes that occur. */
export function rateAnswer(request: ChatRequest): string {
  const users = request.messages.filter(({ role }) => role === "user").map(textOf);
  const task = users.find((text) => text.includes("<answer-")) ?? "";
  const sentences = sentencesOf(task);
  if (task.includes("Assess all six criteria")) return JSON.stringify(rateAsked(sentences));
  const points = [...task.matchAll(/^(P\d+): (.+)$/gm)];
  return JSON.stringify({
    keyPoints: points.map(([, point, text]) => ({ point, ...ratePoint(text ?? "", sentences) })),
    star: /^STAR: yes$/m.test(task) ? rateStar(sentences) : null,
    flags: [],
  });
}

function sentencesOf(task: string): string[] {
  const answers = [...task.matchAll(/<answer-(\w+)>\n([\s\S]*?)\n<\/answer-\1>/g)].map(
    ([, , text]) => text ?? "",
  );
  return answers
    .flatMap((text) => text.match(/[^.!?。！？\n]+/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function ratePoint(claim: string, sentences: string[]) {
  const wanted = new Set(stems(claim));
  const recall = (sentence: string) =>
    new Set(stems(sentence).filter((stem) => wanted.has(stem))).size / wanted.size;
  const quote = sentences.toSorted((a, b) => recall(b) - recall(a))[0] ?? "";
  const share = quote ? recall(quote) : 0;
  const verdict = share >= 0.5 ? "covered" : share >= 0.25 ? "partial" : "missed";
  const confidence = Math.abs(share - 0.5) < 0.05 ? "low" : "high";
  return {
    reason: "Shares words with the claim.",
    quote: verdict === "missed" ? null : quote,
    verdict,
    confidence,
  };
}

function rateStar(sentences: string[]) {
  const names = ["situation", "task", "action", "result"];
  return Object.fromEntries(
    names.map((name, index) => {
      const quote = sentences[index] ?? null;
      return [name, { reason: "By its place.", quote, level: quote ? 3 : 1 }];
    }),
  );
}

function rateAsked(sentences: string[]) {
  const quote = sentences[0] ?? null;
  const names = ["specific", "open", "insider", "fitting", "purposeful", "concise"];
  const level = { reason: "By its presence.", quote, level: quote ? 3 : 1 };
  return { criteria: Object.fromEntries(names.map((name) => [name, level])), flags: [] };
}
