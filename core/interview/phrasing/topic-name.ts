import type { Question } from "../../guide/guide";
import type { InterviewSettings } from "../settings";
import { lowerUnlessName } from "./question-wording";

/** Parts of a heading that nobody would say aloud. */
function spoken(heading: string): string {
  return (
    heading
      .replace(/\([^)]*\)/gu, "")
      .replace(/^Apache\s+/u, "")
      .split(/\s+(?:&|and)\s+|\s*[,:]\s*/u)[0]
      ?.trim() ?? ""
  );
}

/** What a question is about, short enough for a sentence ("Kafka", "the Bayer Customer Data Platform"); null where its heading gives nothing to say. */
export function topicName(question: Question, language: InterviewSettings["language"]): string | null {
  const { kind, topic, category } = question;
  if (kind === "technical") return topic === null ? null : lowerUnlessName(spoken(topic)) || null;
  if (kind === "project" && topic !== null)
    return language === "zh" || /^(?:the|my)\s|\p{Script=Han}/iu.test(topic) ? topic : `the ${topic}`;
  if (kind === "domain") return /\(([^)]+)\)/u.exec(category)?.[1] ?? null;
  return null;
}

/** Up to three technical topics of a guide, as a list ("Spark, Kubernetes and Kafka"); null where there are none. */
export function topicList(questions: readonly Question[], and: string): string | null {
  const names = [
    ...new Set(
      questions.filter(({ kind }) => kind === "technical").map((question) => topicName(question, "en")),
    ),
  ]
    .filter((name) => name !== null)
    .slice(0, 3);
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(and === "和" ? "、" : ", ")}${and === "和" ? and : ` ${and} `}${names.at(-1)}`;
}
