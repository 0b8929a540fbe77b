import type { QuestionKind } from "../../guide/guide";
import type { Interviewer } from "../personas";
import type { InterviewSettings } from "../settings";

/** What fills the slots of wordings in one language. */
export interface SmallWords {
  /** A length of time, as one says it. */
  minutes(count: number): string;
  list(names: readonly string[]): string;
  /** Those who sit at the table as well. */
  colleagues(others: readonly Interviewer[]): string;
  and: string;
  /** A kind as something to spend time on or to leave out. */
  kinds: Record<QuestionKind, string>;
  /** What stands between two sentences. */
  space: string;
}

const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function englishList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export const smallWords: Record<InterviewSettings["language"], SmallWords> = {
  en: {
    minutes: (count) => (count === 1 ? "about a minute" : `about ${numbers[count - 1] ?? count} minutes`),
    list: englishList,
    colleagues: (others) => others.map((other) => `${other.name} (our ${other.function})`).join(" and "),
    and: "and",
    kinds: {
      introduction: "your introduction",
      project: "your projects",
      technical: "the specialist questions",
      design: "the design questions",
      domain: "the questions about our field",
      behavioral: "how you work with people",
    },
    space: " ",
  },
  zh: {
    minutes: (count) => `大约 ${count} 分钟`,
    list: (names) => names.join("、"),
    colleagues: (others) => others.map((other) => `${other.function}${other.name}`).join("和"),
    and: "和",
    kinds: {
      introduction: "自我介绍",
      project: "你的项目",
      technical: "技术问题",
      design: "设计问题",
      domain: "行业方面的问题",
      behavioral: "与人合作的经历",
    },
    space: "",
  },
};
