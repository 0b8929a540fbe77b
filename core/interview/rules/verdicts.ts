/*
 * Verdicts by their grammar, whatever their words: how convinced the listener is, a bar that is passed or not, what is decided on the
 * candidate, what an answer leaves, does not hold, or passes over. Folded text, sentences that ask nothing.
 */

const english: readonly RegExp[] = [
  /\bmy (?:\w+ )?(?:doubts?|concerns?|worr(?:y|ies)|reservations?|hesitations?|suspicions?)\b/u,
  /\b(?:no|any|more|fewer|some|few|without) (?:\w+ )?(?:doubts?|reservations?|hesitation) (?:than|about (?:you|that|this|it)|left|signing|putting|hiring)/u,
  /\bi(?:'m| am| was| remain|'m not| am not| was not| wasn't) (?:not |still |now |only |half |fully |quite )*(?:un)?(?:convinced|persuaded|satisfied|reassured|sceptical|skeptical)\b/u,
  /\b(?:convinces|persuades|reassures|satisfies|settles|worries|loses) (?:me|it for me)\b|\b(?:lose|losing|convinced|persuaded) me\b/u,
  /(?:^|[,;] ?|\b(?:and|but|so|with) )(?:that|this|it|you|which)(?:'d|'ll|'s|'ve| would| will| have| has)? (?:just |easily |nearly |barely |not )?(?:clears?|cleared|meets?|met|pass|passes|reach|reaches|reached) (?:the|our|my|any) (?:bar|mark|line|standards?|threshold|cut|hurdle|requirements?|level)\b/u,
  /(?:^|[,;] ?)(?:that|this|it|you)(?:'s| is| was| falls| fell| comes| came| are)? (?:just |well |far )?(?:short of|up to|below|above|over|past) (?:the|our|my|what) (?:bar|mark|line|standards?|threshold|cut|hurdle|requirements?|level|role|we|i)\b/u,
  /\b(?:gets?|got|takes?|puts?|brings?) (?:you|that|it) (?:over|past|above|across|under|below) (?:the|our|my) (?:bar|mark|line|standards?|threshold|cut|hurdle)\b/u,
  /\bi(?:'d| would|'ll| will| could| can) (?:\w+ )?(?:(?:pass|hire|recommend|reject|fail|advance) you|(?:put|let|wave) you (?:through|forward|down)|call (?:that|it|this) an? (?:pass|fail|miss|draw|win|tie|no|yes))\b/u,
  /\bsign(?:ing|ed)? off on (?:this|that|it|you)\b|\b(?:good|solid|close|strong|deep) enough(?:[.!,]|$| (?:for me|for us|for now))/u,
  /\bthat (?:can't|cannot|can not) be (?:right|true|so|how|it|all)\b|(?:^|[,;] ?)(?:but )?(?:that|this) (?:doesn't|does not|won't|will not) (?:quite |really )?(?:add up|hold|hold up|hold water|stand|convince|fly)\b/u,
  /(?:^|[,;] ?)(?:that|this) (?:contradicts|clashes with|goes against|ignores|overlooks) (?:the facts|reality|the documentation|what is known|the evidence)\b/u,
  /(?:^|[,;] ?)(?:that|this|it|you) (?:leaves?|left) (?:me )?(?:with )?(?:\w+ )?(?:\w+ )?(?:things|questions|points|gaps|much|a lot|something) (?:open|unsaid|unanswered|out|to be desired)\b/u,
  /\byou (?:skipped|dodged|ducked|sidestepped|glossed over|avoided|missed) (?:the|my|what|that) (?!question\b)\w+|\bthere(?:'s| is| was| would be) (?:still |a lot |much )*more to (?:say|it|be said)\b/u,
];

const chinese: readonly RegExp[] = [
  /[这那](?:一|个)?(?:关|题|项|块|部分)[\p{Script=Han}]{0,5}(?:过了|过关|没过|通过|过线)/u,
  /[给让算判]你?您?(?:过关|通过|过线)|[你您][\p{Script=Han}]{0,4}没有?过[关线]|勉强(?:过|可以|算|及格)|不过关/u,
  /(?:水平|程度|火候|功力)(?:已经|还|也|是)?(?:够|不够|差|不足|到位)/u,
  /[离跟和与][\p{Script=Han}]{0,6}(?:要求|预期|期望|标准|岗位)[\p{Script=Han}]{0,4}(?:距离|差距|远|差)/u,
  /(?:达|满足|符合|低于|超出)[\p{Script=Han}]{0,3}我们的?(?:要求|预期|期望|标准)/u,
  /我的?[\p{Script=Han}]{0,3}(?:疑虑|顾虑|疑惑|担心)[\p{Script=Han}]{0,4}(?:打消|消除|没|还|更|少|多)|说服(?:不|得)?了?我|被你?说服|我不太?(?:相)?信/u,
  /(?:就|会|能|可以|不|值得)(?:录用|录取|淘汰|聘用)|(?:录用|录取|淘汰|聘用)[你您]/u,
  /(?:说法|理解|思路|观点|结论|推理|看法|解释|回答)[\p{Script=Han}]{0,3}(?:有误|有问题|不成立|站不住|不对|错了|有偏差|不通)/u,
  /[你您][\p{Script=Han}]{0,3}(?:回避|绕开|避开)了?|(?:关键|核心|重要|要害)[\p{Script=Han}]{0,5}(?:跳过|没讲|避开)|拿[\p{Script=Han}]{0,5}分[。！，]?$/u,
];

/** Whether a folded sentence that asks nothing passes a verdict on the answer or the candidate. */
export function isVerdict(folded: string): boolean {
  return [...english, ...chinese].some((pattern) => pattern.test(folded));
}
