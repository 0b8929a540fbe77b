import { withoutNumber } from "./numbering";

const imperative =
  /^(?:please\s+)?(?:explain|describe|tell (?:me|us)|walk (?:me|us)|talk (?:me|us|about)|design|compare|define|discuss|implement|give (?:me |us )?an? (?:example|overview)|differentiate|introduce yourself|outline|how|what|what's|why|when|where|which|who|can you|could you|do you|did you|have you|is|are|does|should|would you|under what|in what|suppose|imagine|write an?|list the|name (?:two|three|four|five|some|the))\b/iu;
/** "What I will ask", "Why my project matters": a heading in the candidate's own voice. */
const ownVoice = /^(?:how|what|why|when|where|which|who)\b.*\b(?:I|my)\b/iu;
const chineseAsking =
  /^(?:请|如何|什么|为什么|为何|怎么|怎样|简述|描述|解释|谈谈|说说|聊聊|介绍|设计|讲讲|讲一|说明|列举|比较|你(?:是)?(?:如何|怎么|为什么|会|有)|哪些|是否|能否|举例|分享)/u;
const endsAsking = /[?？]["'”’)\]）」』]*$/u;
export const longestQuestion = 400;

/** Whether a line ends as a question does. */
export function endsWithQuestionMark(text: string): boolean {
  return endsAsking.test(text);
}

/** Whether a heading, a bold line or a list item reads like a question put to a candidate ("What …?", "Explain …", "简述…"). */
export function asks(text: string): boolean {
  const plain = unquote(withoutNumber(text));
  if (plain.length > longestQuestion) return false;
  if (endsAsking.test(plain) || chineseAsking.test(plain)) return true;
  return imperative.test(plain) && !ownVoice.test(plain);
}

const prompting =
  /^(?:please )?(?:tell (?:me|us) (?:about|how)|walk (?:me|us) through|describe|explain|give (?:me|us) an example|introduce yourself)\b|^请/iu;

/** Whether a sentence bids someone to answer, so that it is a question even without a question mark. */
export function prompts(text: string): boolean {
  return prompting.test(unquote(withoutNumber(text)));
}

const quotePairs: Record<string, string> = {
  '"': '"',
  "“": "”",
  "'": "'",
  "‘": "’",
  "「": "」",
  "『": "』",
  "„": "“",
  "«": "»",
};

/** Whether the first mark's partner stands at the very end, not before: '"a" and "b"' is not quoted as a whole. */
function pairsAtEnd(inner: string, mark: string): boolean {
  let open = 0;
  for (let at = inner.indexOf(mark); at >= 0; at = inner.indexOf(mark, at + 1)) {
    const [before = " ", after = " "] = [inner[at - 1], inner[at + 1]];
    if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) continue;
    open += /\s/u.test(before) ? 1 : -1;
    if (open < 0) return false;
  }
  return true;
}

/** Without the quotation marks around the whole. */
export function unquote(text: string): string {
  const closing = quotePairs[text[0] ?? ""];
  if (closing === undefined || text.length < 2 || !text.endsWith(closing)) return text;
  const inner = text.slice(1, -1);
  return closing !== text[0] || pairsAtEnd(inner, closing) ? inner.trim() : text;
}
