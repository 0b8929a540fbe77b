import type { KeyPoint, Question } from "@/core/guide/guide";
import { type Random, shuffled } from "@/core/interview/seeded";
import type { Candidate, Prompt, Said } from "./hold-interview";
import {
  askedBack,
  commands,
  hostilities,
  inChinese,
  nonsense,
  offTopic,
  questionsBack,
  shrugs,
  silences,
} from "./sayings";

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** Typing at about 140 words a minute, as the report reckons. */
const typing = (text: string) => 3 + (text.split(/\s+/u).length / 140) * 60;
const brisk = (text: string) => 2 + text.split(/\s+/u).length * 0.2;

/** Asks the guide's own questions in the candidate's part, then has enough. */
function asks(prompt: Prompt, asked: { count: number }): Said {
  if (prompt.move.type === "reply" && prompt.move.ending === "ask-back")
    return pick(askedBack, prompt.random);
  const question = prompt.guide.questionsToAsk[asked.count];
  asked.count++;
  return question?.text ?? "No, that's all from my side, thank you.";
}

const probed = ({ question, move }: Prompt): KeyPoint | null =>
  (move.type === "probe" && question?.keyPoints.find(({ id }) => id === move.keyPointId)) || null;

/** A candidate who answers each question from what it holds of it, and its probes by `onProbe`. */
function answering(
  answer: (question: Question, prompt: Prompt) => string,
  onProbe: (prompt: Prompt) => string,
  seconds = typing,
): Candidate {
  const asked = { count: 0 };
  const says = (prompt: Prompt): Said => {
    if (prompt.question === null) return asks(prompt, asked);
    return prompt.move.type === "probe" ? onProbe(prompt) : answer(prompt.question, prompt);
  };
  return { says, seconds };
}

const claim = (point: KeyPoint) => `${point.text}.`;
const sentence = ({ text }: KeyPoint) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says a random half of the points, plainly; knows a probed one in two of three cases. */
function halfKnowing(): Candidate {
  return answering(
    (question, { random }) => {
      const half = shuffled(question.keyPoints, random).slice(0, Math.ceil(question.keyPoints.length / 2));
      return half.map(claim).join(" ");
    },
    (prompt) => {
      const point = probed(prompt);
      return point && prompt.random() < 0.67 ? claim(point) : pick(shrugs, prompt.random);
    },
  );
}

const strong = () =>
  answering(
    ({ modelAnswer }) => modelAnswer,
    (prompt) => {
      const point = probed(prompt);
      return point
        ? claim(point)
        : "In my own project we had the same case, and I solved it the way I just described.";
    },
  );

const terse = () =>
  answering(
    (question) =>
      claim(question.keyPoints[0] ?? ({ text: "Yes" } as KeyPoint))
        .split(" ")
        .slice(0, 8)
        .join(" "),
    (prompt) => probed(prompt)?.text.split(" ").slice(0, 6).join(" ") ?? "That's it.",
    brisk,
  );

const filler =
  "So, what I would say about this, and I have thought about it a lot over the years, is that it always depends on the team and the system you work with, and every project I have seen was a bit different from the last one.";

const rambling = () =>
  answering(
    (question, { random }) =>
      [
        filler,
        ...shuffled(question.keyPoints, random).slice(0, 2).map(sentence),
        filler,
        filler,
        filler,
        filler,
      ].join(". "),
    () => `${filler} ${filler} ${filler}`,
  );

const nonNative = () =>
  answering(
    (question, { random }) =>
      shuffled(question.keyPoints, random)
        .slice(0, 3)
        .map(({ text }) => text.replace(/\b(?:the|a|an|is|are|was|were) /gu, ""))
        .join(" , and then 就是 "),
    (prompt) =>
      probed(prompt)?.text.replace(/\b(?:the|a|an|is) /gu, "") ??
      "Sorry my english, I not understand so good",
  );

const contradicting = () =>
  answering(
    ({ modelAnswer }) =>
      modelAnswer.replace(/\d+/gu, (figure) => String(Number(figure) * 2 + 1)).replace(/\bis\b/gu, "is not"),
    (prompt) =>
      (probed(prompt)?.text ?? "It was the other way round").replace(/\d+/gu, (figure) =>
        String(Number(figure) + 7),
      ),
  );

/** Takes four minutes for anything. */
const slow = (): Candidate => ({ ...halfKnowing(), seconds: () => 240 });

const saying = (sayings: readonly string[]) => (): Candidate => ({
  says: ({ random }) => pick(sayings, random),
  seconds: brisk,
});

function sameSentence(): Candidate {
  let same: string | null = null;
  return {
    says: ({ random }) => {
      same ??= pick(
        [
          ...nonsense,
          ...shrugs,
          ...offTopic,
          ...questionsBack,
          ...commands,
          "pause please",
          "one moment",
          "wait, one more thing",
        ],
        random,
      );
      return same;
    },
    seconds: brisk,
  };
}

/** Everything in any order, controls included. */
function erratic(): Candidate {
  const strongOne = strong();
  const sayings = [
    ...silences,
    ...shrugs,
    ...hostilities,
    ...offTopic,
    ...commands,
    ...questionsBack,
    ...nonsense,
  ];
  const actions = ["skip", "hint", "repeat", "rephrase", "pause", "resume"] as const;
  const says = (prompt: Prompt): Said => {
    const dice = prompt.random();
    if (dice < 0.25) return strongOne.says(prompt);
    return dice < 0.4 ? { action: pick(actions, prompt.random) } : pick(sayings, prompt.random);
  };
  return { says, seconds: brisk };
}

/** Answers well, but adds and corrects in further messages. */
function piecemeal(): Candidate {
  const asked = { count: 0 };
  return {
    seconds: brisk,
    says: (prompt) => {
      if (prompt.question === null) return asks(prompt, asked);
      const [first, second] = shuffled(prompt.question.keyPoints, prompt.random);
      const dice = prompt.random();
      if (dice < 0.2) return "Wait, one more thing.";
      if (dice < 0.4 && second) return `Sorry, I meant to say: ${second.text}.`;
      if (dice < 0.5 && second) return `About the previous question, I forgot: ${second.text}.`;
      return first ? claim(first) : "Yes.";
    },
  };
}

/** Speaks Chinese whatever the interview's language is. */
const chinese = (): Candidate => ({
  says: (prompt) =>
    prompt.question === null ? asks(prompt, { count: prompt.turn % 3 }) : pick(inChinese, prompt.random),
  seconds: (text) => 5 + text.length / 3,
});

/** All simulated candidates, by name. */
export const candidates: Readonly<Record<string, () => Candidate>> = {
  strong,
  "half-knowing": halfKnowing,
  terse,
  rambling,
  silent: saying(silences),
  "not-knowing": saying(shrugs),
  hostile: saying(hostilities),
  "off-topic": saying(offTopic),
  extracting: saying(commands),
  questioning: saying(questionsBack),
  contradicting,
  "non-native": nonNative,
  "same-sentence": sameSentence,
  piecemeal,
  erratic,
  slow,
  chinese,
};
