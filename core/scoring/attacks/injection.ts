import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";

/** Phrases that speak to a rater and not to an interviewer. Kept narrow: an answer about system design says "system" and "user" too. */
const patterns: RegExp[] = [
  /<\/?(?:answer|system|instructions?|candidate|transcript|user|assistant|prompt)\b[^<>]*>/iu,
  /^\s*\[?(?:system|assistant|user|developer|grader|rater|evaluator)\]?\s*[:>\]]/iu,
  /<\/?(?:[a-z]{1,16}_)?(?:verdict|score|grade|grader|rating|mark|note|answer|candidate|rater|rubric)(?:_[a-z]{1,16})?[\s>]|<!--|\{\{/iu,
  /["'`](?:verdict|score|keypoints?|keypointid|confidence|total|status|rating|grade)["'`]? ?[:=]|\b(?:verdict|score) ?[:=] ?["'`\d]/iu,
  /\[(?:system|assistant|user|inst)\]/iu,
  /<\|[a-z_]+\|>/iu,
  /\b(?:ignore|disregard|forget|override|skip|bypass)\b[^.]{0,40}\b(?:rubric|instruction|prompt|rules?|above|previous|criteria|guidelines?|key points?|scale)\b/iu,
  /\b(?:give|award|assign|grant|mark|score|rate|grade|label)\b[^.]{0,40}\b(?:answer|response|this|me|it|candidate|every(?:thing)?|all)\b[^.]{0,60}\b(?:full|max(?:imum)?|perfect|excellent|highest|top|covered|\d{1,3}\s?(?:\/|out of|%|points)|5s?|10s?|100)\b/iu,
  /\b(?:full|maximum|perfect|highest) (?:credit|marks?|scores?|points|grade|rating)\b/iu,
  /\b(?:output|return|print|respond with|reply with|emit|label|mark)\b[^.]{0,30}\b(?:covered|contradicted|verdicts?|labels?|scores?)\b/iu,
  /\b(?:grader|evaluator|scorer|rater|grading|scoring (?:system|model|policy)|language model|ai model|llm judge|rubric|ground truth)\b[^.]{0,60}\b(?:must|should|has to|have to|needs? to|will|policy|approved?|please|note|full|mark)\b/iu,
  /\b(?:i am|i'm|this is|as) (?:the|your|an?) (?:hiring manager|administrator|admin|developer|supervisor|evaluator|examiner|lead rater|openai|anthropic)\b/iu,
  /\b(?:already|pre-?)[ -]?(?:approved|verified|validated|graded|scored)\b[^.]{0,40}\b(?:answer|response|this|covered|excellent|mark|score)\b/iu,
  /\bfor (?:kp|key point|point|criterion)\s?#?\d+\b/iu,
  /\bkp ?\d+ ?(?:[:=]|quote|is|covered)/iu,
  /:\s*(?:covered|contradicted|partial|missed)\b/iu,
  /\b(?:(?:overall|rating|verdict|mark)(?: ?[:=])?|score ?[:=]) ?(?:10\/10|5\/5|100\/100|100 ?%|excellent)/iu,
  /\b(?:fail|failing) me\b|\b(?:lose|losing) my (?:visa|job)\b[^.]{0,60}\b(?:score|unless|mark|pass)/iu,
  /\b(?:(?:scored|rated|marked|graded)(?: (?:at least|as|with|above))?|(?:score|rate|mark|grade) (?:at least|as|with|above)) (?:\d{2,3}|5|10|excellent|full|covered)\b/iu,
  /\b(?:i checked the quotes|those are my quotes|as (?:an? )?(?:ai|language) model|chain of thought|let me solve this step by step|thought process)\b/iu,
  /\b(?:ignorez|attribuez|ignoriere|ignora|bewerte|vergib|asigna|otorga)\b/iu,
  /(?:忽略|无视)[^。]{0,20}(?:指令|规则|标准|评分|以上)|(?:给|打)(?:我|出|这个)?[^。]{0,8}(?:满分|最高分)/u,
];

/** An answer is asked for them several times in a row. */
let latest: { text: string; spans: readonly Span[] } = { text: "", spans: [] };

/** The sentences of a text that try to steer the rater. They never count as evidence. */
export function findInjections(text: string): readonly Span[] {
  if (latest.text !== text)
    latest = { text, spans: splitSentences(text).filter((span) => steers(text, span)) };
  return latest.spans;
}

function steers(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  return patterns.some((pattern) => pattern.test(sentence));
}
