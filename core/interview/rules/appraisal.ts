import { isChinese } from "../../text/chinese";
import { isEvaluative } from "./evaluative";
import { isEvaluativeInChinese } from "./evaluative-chinese";
import { judges } from "./predicates";
import type { ReadText } from "./read-text";
import { saysMuchOfOneself } from "./self-talk";
import { isVerdict } from "./verdicts";

/** So short a sentence acknowledges, names something, or appraises: words of Latin letters, characters of Chinese. */
const shortest = { latin: 3, chinese: 5 };

/** Ways to have heard, to go on and to greet; a short sentence with none of them and no name or figure says what one thinks of the answer. */
const heard =
  /\b(?:ok|okay|i have|right|all|fine|sure|yes|no|well|so|now|next|then|thanks|thank|understood|noted|see|follow|hear|heard|course|hello|hi|morning|afternoon|welcome|goodbye|bye|back|on|go|going|moving|let|let's|me|here|there|one|another|more|first|last|time|left|sorry|please|continue|question|mm|hm|hmm|and|but|said|say|mentioned|about|to|happens?|matter|problem|worry|fair)\b/u;
/** What the candidate did, said back in two words. */
const tells =
  /^(?:so |and |then )?(?:you|they|he|she|we) (?:started|began|moved|built|worked|stayed|left|went|ran|used|kept|took|chose|tried|waited|asked|stopped)\b/u;
const appraises =
  /[很真太挺][好强]|非常好|特别好|[棒妙赞]|极了|漂亮|厉害|精彩|高明|聪明|优秀|完美|到位|不错|对了|没错|不对|错了|差一点|正确/u;

const addressed = /\b(?:that|this|it|you|your|yours|you're|you've|that's|it's)\b/u;
const favours =
  /\b(?:valuable|impressive|insightful|thorough|articulate|eloquent|super|pleasure|experienced|real experience|knowledgeable|talented|expert|expertise|inside out|obviously|clearly|very good|compelling|convincing|persuasive|mature|sharp|strong|brilliantly|beautifully|better than most)\b/u;
const faults =
  /\b(?:specific|vague|thin|shallow|superficial|depth|lacked|lacks|lacking|incomplete|insufficient|inaccurate|incorrect|unclear|wrong|weak|short of|not enough|off the mark|not how|not what|not true|not it)\b/u;

function isShortAppraisal(folded: string, written: string): boolean {
  if (isChinese(folded)) {
    const length = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
    return length <= shortest.chinese && appraises.test(folded);
  }
  if (tells.test(folded)) return false;
  const words = folded.match(/[\p{L}\p{N}']+/gu) ?? [];
  const named = /\d|\s\p{Lu}|\p{Lu}{2}|[“"…]/u.test(written);
  return words.length > 0 && words.length <= shortest.latin && !named && !heard.test(folded);
}

/**
 * Whether a sentence that asks nothing says what the interviewer thinks of the answer, in words that no list foresaw: a short exclamation, or
 * a word of judgement on what was said. `own`: without the candidate's quoted words. Null for a sentence that only hears and goes on.
 */
export function findAppraisal(own: ReadText, isKnown: (stem: string) => boolean): "praise" | "marks" | null {
  const { folded } = own;
  if (/[?？]/u.test(folded) || folded === "") return null;
  if (isVerdict(folded) || judges(folded, isKnown)) return "marks";
  if (addressed.test(folded) && faults.test(folded)) return "marks";
  if (addressed.test(folded) && favours.test(folded)) return "praise";
  const evaluative = isChinese(folded) ? isEvaluativeInChinese(folded) : isEvaluative(folded, isKnown);
  if (evaluative || isShortAppraisal(folded, own.text.trim())) return "praise";
  return saysMuchOfOneself(folded) ? "marks" : null;
}
