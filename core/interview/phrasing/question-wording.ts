import { splitSentences } from "../../text/sentences";
import { visibleText } from "../../text/visible-text";
import { hashText } from "../seeded";

const interrogative =
  /^(?:how|what|why|when|where|who|which|whose|is|are|was|were|do|does|did|can|could|would|will|should|have|has)\b/iu;
const imperative =
  /^(?:tell|describe|explain|walk|give|compare|discuss|introduce|talk|list|name|outline|define|share|summari[sz]e|implement|write|show|sketch|contrast|justify|elaborate|draw|present|state|think|imagine|take|propose|estimate|build|plan|model)\b/iu;
const han = /\p{Script=Han}/u;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const withoutMark = (text: string) => text.replace(/(?<![\s.。!！?？…])[\s.。!！?？…]+$/u, "");

/** A sentence that asks or requests, as the body of a question ("could you explain X"), or null if it only states. */
function asRequest(sentence: string): string | null {
  const bare = withoutMark(sentence).replace(/^please,?\s+/iu, "");
  if (/[?？]\s*["'”’)]*$/u.test(sentence)) return bare;
  if (/^design\b/iu.test(bare)) return `How would you ${lowerFirst(bare)}`;
  if (!imperative.test(bare)) return null;
  const opener = ["Could you", "Can you", "Would you"][hashText(bare) % 3];
  return `${opener} ${lowerFirst(bare)}`;
}

function joined(requests: string[]): string {
  const [first, ...others] = requests;
  const rest = others.map((other) => (interrogative.test(other) ? lowerFirst(other) : other));
  return `${[first, ...rest].join(", and ")}?`;
}

const chineseRequest = /^(?:介绍|描述|解释|讲|谈|说[一说明]|举|列举|分享|阐述|简述|概述)/u;

/** A request as one person makes it of another: "请介绍 X" becomes "能请你介绍 X 吗？", a mere subject "能谈谈 X 吗？". */
function asChineseRequest(sentence: string): string {
  const bare = withoutMark(sentence).replace(/^请问\s*/u, "");
  if (/^请你/u.test(bare)) return `能${bare}吗？`;
  if (bare.startsWith("请")) return `能请你${bare.slice(1)}吗？`;
  return chineseRequest.test(bare) ? `能${bare}吗？` : `能谈谈${bare}吗？`;
}

function inChinese(text: string): string {
  if (/[?？]/u.test(text)) return `${withoutMark(text).replace(/[?？]\s*/gu, "，")}？`;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return [...sentences.slice(0, -1), asChineseRequest(sentences.at(-1) ?? text)].join("");
}

/**
 * A guide's question as one person would ask another: statements first, then a single question with a single question mark.
 * "Explain X." becomes "Could you explain X?", "What is A? When would you use it?" becomes "What is A, and when would you use it?".
 * What can't be seen in it is not said.
 */
export function asOneQuestion(text: string): string {
  const plain = visibleText(text).replace(/\s+/gu, " ").trim();
  if (han.test(plain)) return inChinese(plain);
  const sentences = splitSentences(plain).map(({ start, end }) => plain.slice(start, end));
  const requests = sentences.flatMap((sentence) => asRequest(sentence) ?? []);
  if (requests.length === 0) return `What can you tell me about ${lowerUnlessName(withoutMark(plain))}?`;
  const statements = sentences.filter((sentence) => asRequest(sentence) === null);
  return [...statements, joined(requests)].join(" ");
}

/** "Message ordering" becomes "message ordering"; "Kafka", "CI/CD" and "Zero-Copy" stay. */
export function lowerUnlessName(text: string): string {
  const [first = "", second] = text.split(" ");
  const isName = /\p{Lu}/u.test(first.slice(1)) || second === undefined || /^\p{Lu}/u.test(second);
  return isName ? text : lowerFirst(text);
}

/** The first of several things that a question asks at once, as a question of its own; null if it asks one thing. */
export function firstPart(question: string): string | null {
  const bare = withoutMark(question);
  const cut =
    /(?:,|;)\s+(?:and\s+)?(?=(?:how|what|why|when|where|who|which|is|are|do|does|can|could|would|should)\b)/iu.exec(
      bare,
    );
  if (!cut || cut.index < 12) return null;
  return `${bare.slice(0, cut.index)}?`;
}
