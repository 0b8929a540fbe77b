import type { IntroductionPart, QuestionKind, StarComponent } from "../guide";
import { termsOf } from "./terms";

type Cue = StarComponent | IntroductionPart | "figure" | "reason" | "choice" | "example" | "plain";

/** Follow-ups that any point of a sort can have. They name nothing of the point; `givesAway` makes sure of it. */
const english: Record<Cue, string[]> = {
  situation: ["What was going on before you came in?", "What made it hard?", "Who was affected, and how?"],
  task: ["What exactly were you asked to achieve?", "What would have counted as success?"],
  action: [
    "What did you do yourself, step by step?",
    "How did you go about it in detail?",
    "What else did you put in place?",
    "What did you decide yourself, and why?",
    "What was the hardest part, and how did you solve it?",
    "What came after that?",
  ],
  result: [
    "What came of it in the end?",
    "How do you know that it worked?",
    "What changed for the people around it?",
  ],
  identity: ["Who are you professionally, in a sentence?"],
  expertise: [
    "What are you strongest at?",
    "Which of your past work would you point to?",
    "What else do you bring along?",
  ],
  fit: ["Why this position, and why here?", "How does what you have done match what is needed here?"],
  figure: ["Can you put a number on that?", "What order of magnitude are we talking about?"],
  reason: ["Why does that matter?", "What does that buy you?", "What is the trade-off?"],
  choice: ["When would you choose it, and when not?", "Where does that apply?"],
  example: ["Can you give me a concrete example?"],
  plain: [
    "What else matters here?",
    "Is there another part to it?",
    "What else would you look at?",
    "Can you go one level deeper?",
    "What would you tell a colleague who is new to it?",
    "How does that work in detail?",
  ],
};

const chinese: Record<Cue, string[]> = {
  situation: ["当时是什么情况？", "难在哪里？", "影响到了谁，怎么影响的？"],
  task: ["具体要你达到什么目标？", "怎样才算成功？"],
  action: [
    "你自己一步一步做了什么？",
    "具体是怎么做的？",
    "还做了哪些事？",
    "最难的部分是什么，怎么解决的？",
    "哪些是你自己决定的，为什么？",
    "在那之后呢？",
  ],
  result: ["最后怎么样了？", "你怎么知道它有效？", "给业务带来了什么变化？"],
  identity: ["用一句话说，你是做什么的？"],
  expertise: ["你最擅长什么？", "过去的工作里，最能说明你的是哪一件？", "还能带来什么？"],
  fit: ["为什么想来这里？", "你做过的事，和这里需要的有什么关系？"],
  figure: ["能给个数字吗？", "大概是什么量级？"],
  reason: ["为什么这很重要？", "这样做有什么好处？", "代价是什么？"],
  choice: ["什么时候用它，什么时候不用？", "它适用于什么地方？"],
  example: ["能举个具体的例子吗？"],
  plain: [
    "还有什么要紧的？",
    "能再深入一层吗？",
    "底层是怎么运作的？",
    "还有别的部分吗？",
    "要动手实现的人，还需要知道什么？",
    "还应该看哪些方面？",
  ],
};

const cues: [Cue, RegExp][] = [
  ["figure", /(?<![\p{L}\p{N}])\d/u],
  ["example", /\b(?:e\.g\.|for example|for instance|such as)|例如|比如/iu],
  ["choice", /\b(?:used (?:for|when)|suitable|preferred)\b|适合|适用|场景/iu],
  [
    "reason",
    /\b(?:because|reduces?|avoids?|improves?|so that|in order|prevents?|enables?|ensur(?:es?|ing))\b|因为|避免|减少|提高|保证/iu,
  ],
];

/** More of a question is not looked at. */
const longestQuestion = 1_000;

/** What a probe asks about. */
export interface ProbedPoint {
  text: string;
  star?: StarComponent;
  part?: IntroductionPart;
}

/** The wordings' own terms, which never change. */
const cached = new Map<string, Set<string>>();

function termsOfWording(wording: string): Set<string> {
  const found = cached.get(wording) ?? termsOf(wording);
  cached.set(wording, found);
  return found;
}

function sharesTerm(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const term of one) if (other.has(term)) return true;
  return false;
}

/** The terms that a point adds to its question. */
function substanceOf(point: string, known: ReadonlySet<string>): Set<string> {
  return new Set([...termsOf(point)].filter((term) => !known.has(term)));
}

/** Whether a probe says a word of the point's substance that the question has not said already. */
export function givesAway(probe: string, point: string, question: string): boolean {
  return sharesTerm(termsOf(probe), substanceOf(point, termsOf(question)));
}

/** So many parts of one point are a list: what is left out is another of them, not a figure or a reason. */
const listParts = 4;

const isList = (text: string) => text.split(/[,，、;；]/u).length >= listParts;

/** Whether a follow-up is one of those that any point of its sort can have. */
export function asksInGeneral(probe: string): boolean {
  return [english, chinese].some((wordings) => Object.values(wordings).some((all) => all.includes(probe)));
}

function cuesOf(point: ProbedPoint, kind: QuestionKind): Cue[] {
  if (point.part) return [point.part];
  if (point.star) return [point.star];
  const byWording = cues.filter(([, words]) => words.test(point.text)).map(([cue]) => cue);
  if (kind === "introduction") return ["expertise"];
  return isList(point.text) ? ["plain", ...byWording] : [...byWording, "plain"];
}

/**
 * Gives each point of one question a follow-up of its own that does not give the point away; null where none is left. `taken` are those
 * that other points have already.
 */
export function probesFor(
  question: string,
  kind: QuestionKind,
  language: string,
  taken: readonly string[] = [],
): (point: ProbedPoint) => string | null {
  const wordings = language.startsWith("zh") ? chinese : english;
  const used = new Set(taken);
  const known = termsOf(question.slice(0, longestQuestion));
  return (point) => {
    const substance = substanceOf(point.text, known);
    const fits = (wording: string) => !used.has(wording) && !sharesTerm(termsOfWording(wording), substance);
    const probe =
      cuesOf(point, kind)
        .flatMap((cue) => wordings[cue])
        .find(fits) ?? null;
    if (probe !== null) used.add(probe);
    return probe;
  };
}
