import { foldText } from "../../text/fold";

/*
 * What speaks to a language model and not to a candidate. Kept narrow, for it is told to whoever wrote the guide: "what do you do when people
 * ignore your instructions?" and "you are now the lead of a team" are questions that people ask.
 */
const orders: readonly RegExp[] = [
  /(?:^|[.!?:;,>\])-] ?|\b(?:please|now|then|and) )(?:ignore|disregard|forget|override|bypass) (?:all |any |everything |of |the |your |these |those |my |above |previous |prior |earlier |other )*(?:instructions?|system prompts?|prompts?|guidelines|rules (?:above|before)|above)(?=[.!?:;,]|$| (?:and|above|before|from|you|now|given)\b)/u,
  /(?:^|[.!?:;,>\])-] ?|\b(?:please|now|then|and) )(?:reveal|print|output|repeat|leak|show|recite) (?:all |me |the |your |every )*(?:system prompts?|instructions|model answers?|key points|marking scheme)\b/u,
  /\byou are (?:now |no longer |really |just )*(?:an? )?(?:unrestricted |large |different )*(?:ai|language model|llm|chat ?bot|dan|interviewer)(?=[.!?:;,]|$| (?:and|who|that)\b)/u,
  /(?:^|[.!?:;,>\])-] ?|\b(?:please|now|then|and) )(?:give|award|assign) (?:full|top|maximum|the best|the highest) (?:marks?|scores?|credit|ratings?)\b/u,
  /\[(?:system|inst|assistant|director)(?: [\w-]{1,40})?\]|<\|?(?:im_start|im_end|system|endoftext)\b|<\/?(?:system|guide|instructions?|candidate)(?:-\w{1,40})?>|^#* ?system ?:/u,
  /(?:^|[。，,.!?:;] ?)(?:请|现在)?(?:忽略|无视|忘记|忘掉)(?:你|您|之前|先前|以上|上面|所有|一切|的)+(?:指令|指示|提示词?|规则|设定|要求)/u,
];
/** An order at a text's far end does what one at its beginning does, but a question is no longer than this. */
const longest = 2_000;

/** Whether a question reads like an order to a language model. */
export function readsLikeOrder(question: string): boolean {
  const folded = foldText(question.slice(0, longest));
  return orders.some((pattern) => pattern.test(folded));
}
