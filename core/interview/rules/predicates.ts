import { rx } from "../reading/compose";
import { contentTokens } from "../reading/vocabulary";

/*
 * What is said, in the present, of "that", "this one" or of the candidate's telling either goes on with the talk ("that brings us to Kafka") or
 * judges it. The verbs that go on are few; a verb of the trade or of the candidate's own words tells of the matter.
 */

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const goingOn = verbs(
  `brings leads leaves takes puts clears means has makes gives sounds reminds connects touches closes turns moves points ends concludes opens
  raises explains depends happens belongs matters sets narrows ties links keeps comes needs says was does starts begins seems looks becomes
  answers involves includes refers relates concerns changes calls sits lies runs costs suggests stays remains adds goes asks mentions names describes
  stops stands speaks works uses helps lets makes completes feeds follows plus this its us his always perhaps was less thus yes`,
);
/** With more than so many words "that" is as likely the matter itself ("that replaces the old export, as I understand you"). */
const fewWords = 4;
const subject = "(?:^|[,;] ?)(?:(?:and|but|so|now|well|yes|then|okay|right),? )*";
const present = rx`${subject}(?:that|this|this one|that one|it) (?:certainly |really |just |also |now |only |still )*([a-z]+s)\b`;
const ofTelling =
  /\byour (?:\w+ )?(?:account|answer|story|reasoning|explanation|argument|reply|response|description|version|logic|thinking|case|telling|point|line) (?:\w+ly )?([a-z]+s)\b(?! you\b)/u;

function isStrange(folded: string, pattern: RegExp, isKnown: (stem: string) => boolean): boolean {
  const verb = pattern.exec(folded)?.[1];
  if (verb === undefined || goingOn.has(verb)) return false;
  return contentTokens(verb).some(({ stem }) => !isKnown(stem));
}

/** Judgements that name no quality: how a question went, a place among others, a round to come, what there would be to change. */
const idioms: readonly RegExp[] = [
  /\bthis one (?:slipped|went|escaped|passed|got|came) (?!(?:to|from|up|first|last|after|before|out|into|back)\b)\w+|\b(?:goes|counts|went|speaks|weighs) (?:in your favou?r|for you|against you|to you)\b/u,
  /\byou(?:'ve| have)(?: just| now| already)? [a-z]+ed yourself\b|\b(?:yourself|you|you're) (?:\w+ )?(?:into|through to|out of) the (?:second|next|final|last) round\b/u,
  /\b(?:there's|there is|there was|i have|i'd have) (?:nothing|little) (?:that )?(?:i'd|i would|i could) \w+/u,
  /\byou(?:'re| are) (?:losing|gaining|winning|scoring|earning|dropping|collecting) (?:points?|ground|marks)\b|\bthe (?:job|role|position|place|seat) is yours\b|\byou (?:have|got|'ve got) the job\b|\bhow an? (?:senior|junior|expert|beginner|lead|architect) (?:\w+ )?would\b/u,
  /\b(?:that|this) (?:is|was|'s) (?:by far |easily |probably |clearly )?(?:the|your) (?:weak|strong|thin|good|poor|clear|deep|sharp)(?:est|er)? (?:\w+ )?(?:part|answer|point|moment|bit|spot|side|passage)\b|\b(?:best|worst|weakest|strongest|thinnest|clearest) (?:part|answer|point|moment|bit|passage) (?:of today|so far|today|i've heard|yet)\b/u,
  /\bi(?:'d| had| was| would have)? (?:expected|expecting|hoped|hoping|counted on) (?:to hear|you to|for you|a bit|more|less|at least)\b|\b(?:mark|put|note|write) (?:this|that|it|you)(?: one)? down as (?!(?:said|two|the|one|a|an|open|done|agreed)\b)\w+/u,
  /\bthe (?:essence|gist|core|substance|message|heart of it) (?:came|comes|got|was|is) (?:across|through|there|clear|lost|missing|right|in place)\b|\byou(?:'ve| have)? (?:got|caught|missed|lost) the (?:gist|essence|point|thread|plot)\b/u,
  /\bi(?:'d| would) (?:put|place|rank|class|count) (?:that|this|you|it) (?:in|at|among|above|below|near|with|down|up)\b(?! (?:one|the) side\b)/u,
  /\ba (?:textbook|model|classic|prime|shining|fine|rare|poor|sorry|strong|weak) (?:case|example|instance|specimen|showing|display|account|piece)\b/u,
  /\b(?:is|was|sounds|seems) (?:quite |rather |such )?(?:a|an|the) (?:\w+ly |very |more )?(?:pragmatic|sensible|reasonable|wise|smart|clever|shrewd|prudent|sound|bold|brave|careful|thoughtful|mature|practical|neat|odd|strange|risky|poor|bad|good|better|right|wrong|fair) (?:call|choice|decision|move|step|bet|trade-?off|compromise|pick|route|way to)\b/u,
  /\b(?:leaves|left|has|had|with|is) (?:\w+ )?(?:a|some|several|no|few|quite a) (?:\w+ )?(?:holes?|gaps?|cracks?|blanks?|dents?)\b/u,
];

const chinese: readonly RegExp[] = [
  /[这那](?:一|个)?(?:题|关|问|块|段)[\p{Script=Han}]{0,3}(?:拿下|搞定|稳了|栽了?|丢分|失手|站得住|站不住|漂亮|砸了)|[说讲答]到[\p{Script=Han}]{0,4}(?:心坎|点子|要害|根上|骨子|痛处)/u,
  /(?:抓住|抓到|点出|点到|说出)了?(?:问题的?)?(?:重点|要点|关键|核心|本质|精髓|要害)/u,
  /(?:候选人|面试者|应聘者|求职者)(?:里|中|当中|之中)|露[怯馅]|掉链子|打(?:了)?折扣|(?:站得住|站不住)脚|[加减扣]分|印象分|比(?:前面|之前|其他|别的|大多数|一般)[\p{Script=Han}]{0,6}(?:强|好|差|弱|高|低|深|浅)|[还欠]欠?(?:火候|缺点|差点)/u,
];

/** Whether a folded sentence that asks nothing judges by its predicate. `isKnown`: a stem of the trade and of what the candidate has said. */
export function judges(folded: string, isKnown: (stem: string) => boolean): boolean {
  if ([...idioms, ...chinese].some((pattern) => pattern.test(folded))) return true;
  const isShort = folded.split(" ").length <= fewWords;
  return (isShort && isStrange(folded, present, isKnown)) || isStrange(folded, ofTelling, isKnown);
}
