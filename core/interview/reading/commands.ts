import { chineseCommands } from "./chinese-commands";

/**
 * Attempts to command the interviewer or to get the answer out of it, in folded text. Each needs both the order and what it is
 * aimed at, so that "ignore nulls" or "the correct answer to a stall is a retry" stay part of an answer.
 */
const overrides = [
  /\b(?:ignore|disregard|forget|override|bypass|drop|erase)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|rubric|director(?:'s)?|protocol|restrictions?|safety|everything (?:above|before|else|you|i)|persona|the above|directions)\b/u,
  /\b(?:you are|you're|you will be) (?:now|no longer|from now on|just|only|actually)\b.{0,40}\b(?:an?|the|in|my|ai|model|assistant|bot|interviewer|dan|mode)\b/u,
  /\b(?:act|behave|respond|answer|talk|speak|roleplay|role-play|play) (?:as|like) (?:an?|the|if you|my|dan)\b/u,
  /\byou(?:'ll| will| shall|'re going to| must)? (?:now |only |always |just )*(?:reply|respond|answer|act|talk|speak|behave) (?:as|like) (?:an?|the|if|my)\b/u,
  /\bpretend (?:to be|you(?:'re| are)|that|we|i(?:'ve| have)?)\b|\b(?:role ?-?play|simulate) (?:as|that|an?|the)\b|\blet'?s (?:swap|switch|change|reverse) (?:roles|sides|places)\b/u,
  /\b(?:developer|debug|admin|god|dan|jailbreak|maintenance|sudo|unrestricted|test) ?-?mode\b|\bjailbreak\b|\bdo anything now\b/u,
  /\b(?:from now on|new instructions?|system (?:prompt|message|override|note|update)|as the (?:system|developer|administrator))\b.{0,60}/u,
  /\[(?:system|assistant|user|inst|admin)\]|<\|?(?:im_start|im_end|system|endoftext)|<\/?(?:system|instructions?|answer|assistant|admin|prompt)\b|(?:^|\n)\s*#{2,}\s*(?:system|instruction)|(?:^|\n)\s*(?:system|assistant) ?:/u,
  /["']role["']\s*:\s*["'](?:system|developer|assistant|tool|user)\b|["'](?:verdicts?|key_?points?|keypointids?|instructions?|score|grade)["']\s*:|<\/?(?:tool|function)[-_ ]?(?:calls?|results?|use)\b/u,
  /\bare you (?:an? )?(?:ai|bot|robot|chat ?bot|machine|llm|language model|gpt|chatgpt|real|human|a person|a human)\b|\bwhat (?:model|llm|ai) are you\b/u,
  /\b(?:i am|i'm|this is|speaking as) (?:the|your|a) (?:developer|creator|admin|administrator|hiring manager|engineer who built|ceo|boss|supervisor|openai|owner)\b/u,
];

const secret =
  "(?:model|expected|correct|right|ideal|sample|perfect|reference|official|best|full|complete|real|proper|suggested|good|example) (?:answers?|responses?|solutions?)|answer key|answers? sheet|key ?points?|expected points|rubric|scoring|scoring (?:criteria|guide|sheet)|marking scheme|check ?list|(?:system |initial |hidden |secret |original |your )+(?:prompt|instructions?|rules|message|notes)|the (?:prompt|answers?|solution|guide)|cheat sheet|preparation guide|interview guide";

const reveals = [
  /\bhow would you (?:answer|respond|reply)\b|\bwhat would (?:you|your answer) (?:answer|say|be)\b/u,
  new RegExp(
    `\\b(?:give|tell|show|reveal|print|output|display|repeat|list|send|share|write|provide|read|dump|leak|recite|paste|quote|translate|summari[sz]e|encode|spell|expose|disclose|describe)\\b.{0,40}\\b(?:${secret})\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:what|which|how)(?:'s| is| are| was| were| would| does| do| should)?\\b.{0,30}\\b(?:${secret})\\b.{0,40}\\?*$`,
    "u",
  ),
  /\bwhat (?:do you|would you|are you|did you) (?:want|expect|like|hope|looking|wish)(?:ing)?\b.{0,12}\b(?:to hear|for|me to say|hear|as an answer)\b/u,
  /\bwhat (?:should|must|do|would) (?:i|one|a (?:good|strong|perfect) candidate) (?:say|answer|have said|mention)\b/u,
  /\b(?:just )?(?:answer|tell me|say|do) (?:it|that|the question|this(?: one)?) (?:yourself|for me|instead)\b|\b(?:you answer(?= (?:it|this|that|the|my|instead|first|for)\b|[.!? ]*$)|answer (?:it )?for me|(?<!\b(?:can|could|would|will|do|did) )you tell me|answer your own)\b/u,
  /\b(?:just |please |simply |now )?(?:give|tell) me (?:the|your|an?) (?:\w+ )?(?:answer|solution)\b/u,
  /\bwhat(?:'s| is| are) (?:the|an?|your) (?:\w+ )?answers?\b/u,
  /\bwhat (?:did i|have i|am i|was i) (?:miss|missed|missing|forget|forgotten|leave out)\b/u,
  /\b(?:first|next|last) (?:letter|word|sentence)s? of (?:the|your|each)\b|\b(?:base64|rot13|morse|pig latin|acrostic)\b/u,
];

/** Who wants to be told is on the wrong side of the table, but in the candidate's own part, where it is a question like any other. */
const wantsTelling = [
  /^(?:(?:ok(?:ay)?|so|now|well|please|no|first|then|just|but|hey|sorry|actually|and)[,.! ]+)*(?:(?:can|could|would|will) you |i(?:'d| would) (?:like|want|prefer) you to |i (?:want|need) you to |you should |why don'?t you )?(?:please |just |first |simply |quickly |kindly |maybe |perhaps |possibly |at least |also )*(?:teach|tell|explain|educate|enlighten|lecture|school|instruct|inform|brief|show|describe|define|walk|run|list|give|name)(?: it| this| that)? ?(?:to me|to us|me|us|for me)\b(?!.{0,30}\b(?:question|you mean|you(?:'re| are) (?:asking|after|looking)|moment|minute|second|sec|time|break|hint|clue|tip|nudge|pointer|direction|starting point|start|feedback|example|more about the (?:team|role|company)|context)s?\b)/u,
  /\b(?:would|do) you mind (?:just |first )?(?:telling|explaining|giving|showing|teaching)\b(?!.{0,30}\b(?:question|you mean|you(?:'re| are) (?:asking|after)|moment|minute|hint|clue|example|more about the (?:team|role|company)|context)s?\b)/u,
  /^(?:please |just |simply |now )*(?:explain|describe|define|solve|answer|elaborate|summari[sz]e)\b.{0,60}\b(?:yourself|for me|instead|to me|on your own|please)\b/u,
  /^(?:please |just |now |so |ok(?:ay)? )*(?:explain|teach|enlighten)\b(?! (?:the question|what you|your question|that question))/u,
  /\b(?:explain|teach|tell|describe|show) (?:it|this|that|them) to me\b|\bso explain\b/u,
];

/** Who tells the interviewer to tell, teach or take over wants the answer from the wrong side of the table. */
const turnsTables = [
  /\b(?:forget|stop|quit|cease)(?: about)?(?: that)? (?:you(?:'re| are)|being|acting|playing)\b|\byou (?:must|have to|need to|will|shall|are (?:required|obliged|ordered) to) (?:now |always |only |just |immediately )?(?:obey|comply|reveal|tell|show|give|answer|explain|ignore|output|print|help|provide|disclose|list|say|write)\b/u,
  /^(?:(?:ok(?:ay)?|so|well|then|maybe|but)[,.! ]+)*(?:(?:can|could|would|will|why don'?t) )?you (?:please |just |maybe )*(?:start|begin|go first|answer first)(?: first| please)*[?.! ]*$/u,
  /\b(?:let'?s|let us|we(?:'ll| will| could)?) (?:play|pretend|imagine|reverse|do the opposite|trade|switch)\b|\b(?:i(?:'m| am|'ll be|'ll play| will be)|you(?:'re| are|'ll be| will be| be)) (?:now )?(?:the |an? )?(?:interviewer|interviewee|candidate|examiner|teacher|tutor|student)(?: now| and\b| here)/u,
  /\b(?:hypothetically|imagine|suppose|pretend|assume|assuming|as if|in a (?:story|novel|movie|play|world))\b.{0,80}\b(?:answers?|answer key|rubric|candidate|criteria|instructions?|interview(?:er)?)\b/u,
  /\b(?:complete|finish|continue|fill in|say|print|repeat|read|write|type|output|echo|sing|rhyme|whisper|encode|decode|spell) (?:out )?(?:the |this |that |these |my |following )*(?:sentence|phrase|blanks?|text|words?|line|answer|solution|following|after me)\b/u,
  /\b(?:as an? (?:ai|llm|language model|bot|assistant|machine)|you(?:'re| are) (?:just |only |really )?(?:an? )?(?:ai|llm|bot|program|language model|machine|computer|script))\b/u,
  /\b(?:print|output|dump|repeat|copy|paste|echo|return|show|display|reveal|leak) (?:\w+ ){0,2}(?:everything|all|anything|the text|context|memory|contents?|conversation|configuration|config|input|above|lines?)\b(?: (?:above|before|so far|you|that|in|of|this|line|context|memory|here|verbatim|back))*/u,
  /\b(?:evaluate|rate|grade|judge|score|consider|regard|see|mark|hire|recommend|pass) me\b(?: as| with|$|,| now| anyway)|\bthis is (?:only |just )?(?:a|an) (?:test|drill|audit|debug\w*|inspection|emergency)\b.{0,60}|\b(?:act|behave|answer|speak|talk|respond) (?:like|as if) (?:you|i|we|it)\b|\bwhat answers? (?:are|do|would|did) you\b|\bwhat(?:'s| is| do you have) on your (?:list|sheet|paper|screen|form)\b|\bi (?:hereby |now |officially )?(?:order|command|instruct|authori[sz]e|force|allow|permit|clear|direct) you\b|\bhelp me (?:study|cheat|learn|pass)\b/u,
  /\bgive (?:it|this|that|them) to me\b|^(?:please |just |now |so )*(?:invent|make up|write|draft|compose|phrase|formulate|prepare|come up with)\b.{0,40}\bfor me\b|\b(?:reveal|disclose|unveil|leak|expose)\b.{0,12}\b(?:what|how|which|the|your|its|all)\b/u,
  /^new (?:rules?|instructions?|tasks?|role|game)\b|\b(?:say|saying|said) the right thing\b|\bright thing to say\b|\b(?:see|view|access|look at|peek at) (?:the|your|that) (?:check ?list|notes|rubric|solutions?|answers?|guide|script|key|sheet)\b|\byou (?:answer|go|do it|reply) first\b/u,
  /\b(?:ideal|perfect|model|expected|reference|sample|textbook|best possible|top|hired|winning) (?:answer|candidate|response|reply|solution)s?\b|\b(?:answer key|answer sheet|marking scheme|scoring (?:guide|criteria|sheet)|grading (?:criteria|scheme|guide|rubric|key)|evaluation criteria|score ?card|cheat ?sheet|solution sheet|hidden (?:notes?|instructions?|prompt|text|rules)|your notes|behind the scenes|what(?:'s| is) in your (?:notes|guide|script|prompt))\b/u,
  /\b(?:give|award|grant|assign|put|write|note|enter|record)\b.{0,16}\b(?:me|this|it|down|my)\b.{0,24}\b(?:10|ten|5|five|100|hundred|an a|full|maximum|max|top|best|highest|perfect|excellent|pass(?:ed)?|points?|marks?|credit|score)\b/u,
];

const scores = [
  /\b(?:score|rate|grade|mark|count|treat)\b.{0,8}\b(?:my|this|that|the) (?:last |previous |next |first )?(?:answer|response|reply)s? as\b/u,
  /\b(?:give|award|assign|grant)\b.{0,30}\b(?:\d+ ?\/ ?\d+|full (?:marks|credit|score|points)|top (?:marks|score)|maximum|highest|perfect|an? a\+?|100 ?%?|10 out of 10|five stars)/u,
  /\b(?:mark|rate|score|grade|count|treat|record) (?:this|it|that|me|my answers?|the answers?|every|all|each)\b.{0,30}\b(?:as|at|with|covered|excellent|correct|full|perfect|complete|\d)/u,
  /^(?:(?:and|then|now|so|please|just)[, ]+)*(?:mark|count|treat|record|log|flag|set|consider) .{1,60}\b(?:as|to) (?:fully |already )?(?:covered|answered|correct|excellent|passed)\b/u,
  /\b(?:output|say|print|return) (?:"?covered"?|only|exactly|the (?:word|following|text))\b/u,
  /\b(?:do not|don't|please) (?:fail|reject|pass|hire) me\b|\bunless (?:this|it|i) (?:is|am|get)\b.{0,20}\b(?:scored|rated|pass)/u,
  /\b(?:quotes?|verdicts?) (?:for|of) (?:kp|key ?point|every)|\bfor kp ?\d|\bthose are my quotes\b|\bfull credit\b|\bkey ?points?: ?covered\b/u,
];

// The rest of a word, and some words from its blank on: ends that could lie anywhere would be tried with each other.
const otherLanguages = [
  /\b(?:ignorier|vergiss|missachte)\w*\b.{0,40}\b(?:anweisung|regel|vorherig|prompt|instruktion)\w*|\b(?:gib|nenn|zeig|sag|verrat)\w* mir\b.{0,30}\b\w*(?:antwort|lösung|prompt)\w*|\bdu bist (?:jetzt|nun|ab jetzt)\b|\bwas ist die (?:richtige |erwartete )?antwort\b/u,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions?|règles?|consignes?|précédent\w*)|\b(?:donne|dis|montre|révèle)[zs]?(?:-moi| moi)\b.{0,30}\b(?:réponse|solution|prompt|consigne)s?|\btu es (?:maintenant|désormais)\b|\bquelle est la (?:bonne )?réponse\b|\br[ée]ponds\b.{0,20}\bà ma place\b|\bdonne\b.{0,20}\b(?:solution|réponse)\b/u,
  /\b(?:ignora|olvida|ignore)\w*\b.{0,40}\b(?:instrucci|reglas?|anterior|instruç|regras)\w*|\b(?:dame|dime|muéstrame|revela|diga-me|me dê)\b.{0,30}\b(?:respuesta|solución|resposta|prompt)|\bahora eres\b|\bcuál es la respuesta\b/u,
  /(?:игнориру|забуд|отмени)\S{0,200}(?: .{0,39})?(?:инструкц|правил|указани|промпт)\S*|(?:дай|скажи|покажи|раскрой)\S{0,200}(?: .{0,29})?(?:ответ|решени|промпт)\S*|ты (?:теперь|больше не)|какой (?:правильный )?ответ/u,
  /(?:指示|命令|ルール|プロンプト).{0,12}(?:無視|忘れ)|(?:模範|正解|期待される)(?:の)?(?:解答|回答|答え)|答えを(?:教え|見せ)|あなたは今から/u,
  /(?:지시|명령|규칙|프롬프트).{0,12}(?:무시|잊)|(?:정답|모범 ?답안).{0,8}(?:알려|보여|말해)|너는 (?:이제|지금부터)/u,
  /\b(?:dimmi|dammi|mostra(?:mi)?|rivela(?:mi)?)\b.{0,30}\b(?:risposta|soluzione|prompt|istruzioni)\b|\bignora\b.{0,40}\b(?:istruzioni|regole)\b|\b(?:geef|vertel|toon|zeg)\b.{0,30}\b(?:antwoord|oplossing|instructies)\b|\bnegeer\b.{0,40}\b(?:instructies|regels)\b|\b(?:podaj|powiedz|pokaż)\b.{0,30}\b(?:odpowied\S*|rozwiązani\S*)|\b(?:zignoruj|pomiń)\b.{0,40}(?:instrukcj|polece)\S*|\b(?:bana|lütfen)\b.{0,30}\b(?:cevab\S*|yanıt\S*)|(?:talimat|kural)\S{0,200}(?: .{0,29})?(?:yok say|unut|görmezden)/u,
  /(?:उत्तर|जवाब).{0,16}(?:बताओ|बताइए|दो|दीजिए)|(?:निर्देश|नियम)\S{0,200}(?: .{0,23})?(?:अनदेखा|भूल)|(?:đáp án|câu trả lời).{0,20}(?:đi|cho tôi)|(?:cho|nói|đưa) tôi.{0,20}(?:đáp án|câu trả lời)|bỏ qua.{0,30}(?:hướng dẫn|quy tắc|chỉ thị)|(?:บอก|ขอ).{0,16}(?:คำตอบ|เฉลย)|(?:beri|berikan|katakan)\S{0,200}(?: .{0,29})?jawaban|abaikan.{0,40}(?:instruksi|aturan)/u,
  /(?:تجاهل|انس).{0,30}(?:التعليمات|القواعد)|(?:أعطني|أخبرني).{0,20}(?:الإجابة|الجواب)/u,
];

/** Orders for something that has no place in an interview at all. */
const errands = [
  /\b(?:write|compose|generate|create|draft|make|code) (?:me )?(?:an?|the|some) (?:\w+ ){0,3}(?:poem|haiku|song|story|essay|joke|recipe|script|email|cover letter|limerick|program|function|cv|resume)\b/u,
  /\btell (?:me|us) (?:an?|some) (?:\w+ )?(?:joke|story|fun fact|secret)\b|\b(?:sing|dance|translate this|do my homework)\b/u,
  /^(?:sudo|rm -rf|drop table|select \* from|curl |wget |import os|print\()/u,
];

const commands = [
  ...overrides,
  ...reveals,
  ...turnsTables,
  ...scores,
  ...chineseCommands,
  ...otherLanguages,
  ...errands,
];

/** Words of an order or of marking, which in a commanding sentence are no answer either. */
const ordersOnly =
  /\b(?:key ?points?|covered|rubric|scor\w+|credit|marks?|instructions?|prompts?|verdicts?|answers?|rules)\b/u;

const addressesInterviewer =
  /^(?:(?:and|then|now|so|also|please|just|next|after that|first|finally)[, ]+)*(?:ignore|disregard|forget|obey|comply|print|reveal|output|show|tell|give|list|translate|summari[sz]e|repeat|continue|proceed|confirm|acknowledge|remember|do as)\b/u;

/** Whether a folded sentence beside a command goes on with it: an order itself, or about marks and answers. */
export function goesOnCommanding(sentence: string): boolean {
  return addressesInterviewer.test(sentence) || ordersOnly.test(sentence);
}

/** Whether a clause of a commanding folded sentence belongs to the command. */
export function belongsToCommand(clause: string): boolean {
  return ordersOnly.test(clause) || isCommand(clause);
}

/** Whether a folded sentence tries to command the interviewer, or to get an expected answer, a mark or the instructions out of it. */
export function isCommand(sentence: string): boolean {
  return isOrder(sentence) || wantsToBeTold(sentence);
}

/** The same in the candidate's own part, where whoever wants to be told something asks. */
export function isOrder(sentence: string): boolean {
  return commands.some((pattern) => pattern.test(sentence));
}

/** Whether a folded sentence wants to be told or taught. */
export function wantsToBeTold(sentence: string): boolean {
  return wantsTelling.some((pattern) => pattern.test(sentence));
}
