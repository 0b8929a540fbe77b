import { lead, notDo, rx, you } from "./compose";
import { type Cue, cue } from "./cues";

const again = "again|once more|one more time|a second time|another time|afresh|anew";
const otherwise =
  "differently|another way|(?:in )?(?:other|different|simpler|easier|plain|plainer|fewer) (?:words|terms|way|english|language)|(?:more )?(?:simply|simple|simpler|clearly|slowly|plainly|easier|easy|easily)|easy (?:words|english)|a different way|the other way";
const grasp =
  "understand|understood|follow|following|get|getting|grasp|see|parse|make sense of|catch(?: the meaning)?|comprehend";
const askedThing =
  "the question|your question|this question|that question|the meaning|what you|you|what (?:is|was) (?:meant|asked|wanted)|what this|what that|the point|what's being asked|the ask";

/** What concerns the job, the people or the sitting, and not the question under way. */
const ofTheJob =
  /\b(?:(?:the|your|our|this) (?:team|company|department|group|firm|role|position|job|interview)|do you (?:guys |all |folks )?(?:use|have|run|work|offer|do|think)|(?:my|the) (?:boss|manager|colleagues|desk|salary)|my first (?:day|week|month|year|months|weeks)|work(?:ing)? from home|questions? (?:left|are there|remain\w*|more|do you have|will)|(?:more|many) questions|much time|how long (?:is|does|will|do)|how many people|time (?:left|is left|remains)|ask (?:you )?(?:something|a question)|hear back|overtime)\b.*[?？]/u;

/** The employer and the post, from the outside; what "I" would do there. */
const employer =
  /\b(?:the|this|that|your) (?:role|position|post|opening|vacancy|office|site|company|firm|department|employer|(?:\w+ )?(?:team|side))\b|\b(?:headcount|hiring|hires?|recruit\w*|contractors?|onboarding|probation\w*|turnover|layoffs?|promotions?|over there|in-house)\b|\b(?:would|will) i (?:be|join|report|work|sit|start|have|get|need|own|lead|manage)\b|\bi(?:'d| would|'ll| will) (?:be|join|report|work|sit|start|own|lead|manage)\b/u;
/** One's own doing in the answer, or the question's own matter. */
const ofAnswer =
  /\b(?:should|shall|can|could|may|must|do|did|am|was|were) i\b|\b(?:the|this|that|your) question\b|\bmy (?:last|old|former|previous|own|team|company)\b|\b(?:for|in) (?:this|the) (?:example|case|answer|scenario)\b|\bi (?:led|was|had|worked|did)\b/u;

/** Whether a folded question is about the job, the people or the firm, as one of the candidate's own. */
export function asksAboutJob(sentence: string): boolean {
  return employer.test(sentence) && !ofAnswer.test(sentence);
}

/** Signs of a question about the question: put more widely than those of `englishCues`, which come first. */
export const englishAsking: readonly Cue[] = [
  ...cue(
    "more",
    rx`^${lead}(?:can|could|may|let me|i(?:'d| would) like to|i want to|i have to|i need to) ?(?:i )?(?:just |quickly |also )*(?:add|append|correct|finish|continue|complete|expand|amend)\b`,
  ),
  ...cue(
    "hint",
    rx`\b(?:hints?|clues?|tips?|nudge|pointers?|lifeline|steer|prompt me|leg up|throw me|toss me)\b.{0,30}(?:please|pls|nice|help\w*|\?|great|good|possible|welcome|have)`,
    rx`\b(?:help me (?:out|a (?:bit|little)|with this|get going|along)|get me (?:started|going)|point me|nudge me|lead me|guide me|right direction|push me|give me (?:something|anything) to (?:go on|start|work))\b`,
    rx`\b(?:can|could) ${you} help\b|^${lead}(?:some |a little |a bit of )?help\b.{0,20}$|\b(?:get|have|use|need|want)(?: \w+){0,3} help\b|\b(?:starting point|any (?:suggestions?|ideas?|advice)|something to start (?:from|with)|get started)\b.{0,40}\?`,
  ),
  ...cue(
    "hint",
    rx`\b(?:which|what) (?:corner|direction|way|angle|area|end|side)\b.{0,16}\b(?:should|do|would|shall|to) ?(?:i )?(?:be )?(?:look|go|start|think|head|dig)\w*\b.{0,12}\?`,
  ),
  ...cue(
    "rephrase",
    rx`\bin (?:plain|normal|human|layman's) (?:words|terms|english|language)\b|\btoo (?:many|long) (?:words|sentences)\b|\bwhat (?:do|did|are) ${you} (?:really|actually|even) (?:ask|asking|want|wanting|after)\b`,
    rx`\b(?:ask|say|put|phrase|word|explain|express|state|formulate|make|break|reformulate|rephrase)\b.{0,24}\b(?:${otherwise}|down for me)\b`,
    rx`\b(?:${notDo})\b(?: \w+){0,2} (?:${grasp})\b.{0,24}(?:${askedThing})`,
    rx`\b(?:${notDo})\b(?: \w+){0,3} (?:clear|sure|certain)\b.{0,12}\b(?:to me|what (?:you|the question|is|this)|about the question|of the question)`,
    rx`\b(?:clearer|simplif\w+|simpler|(?:easier|plainer)(?: (?:please|pls|words|terms|language|for me))|less complicated|too (?:complicated|complex|abstract|vague|long a question)|in other words|trouble (?:understanding|following)|hard to (?:understand|follow)|difficult to (?:understand|follow)|what exactly is the question|do you want to know|not sure i (?:got|get|understand|understood|follow))\b`,
    rx`\b(?:what|where)\b.{0,12}\b(?:you|question)\b.{0,12}\b(?:getting at|after|driving at|aiming (?:at|for)|want(?:ing)? from me|going with)\b|\b(?:over my head|you(?:'ve| have)? lost me|lost you completely|confus(?:ed|ing) (?:by|about|me|question)|question (?:is|was|sounds) (?:\w+ ){0,2}(?:confusing|unclear|vague|ambiguous|complicated|hard to understand|long))\b`,
    /^(?:huh|eh|what|sorry|pardon)[?!. ]+$|^i(?:'m| am) confused[.!]*$|^(?:that|this|it) (?:is|was)(?: not|n't) (?:very |really |quite )?clear\b.{0,10}$/u,
  ),
  ...cue(
    "repeat",
    rx`\b(?=.{0,200}(?:\byou|[?]|please|pls|question|\bme\b))(?:repeat|repeating|re-?read|re-?state|restate|say|saying|ask|asking|tell|read|reading|hear|question|come|post|show|run)\b.{0,30}\b(?:${again}|back to me|the question|by me|past me)\b`,
    rx`^${lead}(?:${again})\b[a-z ,']{0,20}[?.!]*$|\b(?:can|could|would|please|pls|mind|need you to)\b.{0,14}\brepeat\w*\b`,
    rx`\bwhat (?:did|were|have|was it|are) ${you} (?:just )?(?:ask|asked|say|said|asking|saying|want to know)\b|\bwhat(?:'s| was| is) (?:the|your|that) question\b|\bwhat was (?:it|that)(?: again)?\?|\bwhat(?:'s| was| is| were)~?(?:other|second|first|last|latter|next|remaining|rest)(?: of)?(?: the| your)? ?(?:half|part|bit|piece|question)?\b.{0,24}\?|\bwhich question\b.{0,16}\?`,
    rx`\b(?:missed|didn'?t (?:quite )?(?:hear|catch|get)|couldn'?t (?:quite )?hear|cannot hear|lost (?:you|the thread|track)|(?:forgot|forgotten)(?= (?:what you|the question|your question|what the))|wasn'?t listening|not listening|distracted|zoned out)\b(?: (?:what|the|your|that|you|it|of))*(?: (?:you )?(?:question|asked|said|say|were|last (?:part|bit)|there|were asking|ask))?[,. ]`,
    rx`\b(?:connection|line|audio|sound|mic|screen|wifi|internet|you)\b.{0,12}\b(?:dropped|froze|frozen|cut out|broke up|breaking up|is bad|was bad|lagged|gone|went)\b`,
  ),
  ...cue(
    "feedback",
    rx`\b(?:was|is|were|did|does|do|are|am|have|sounds?)\b~?(?:that|this|it|i|my answer|you)\b.{0,24}\b(?:right|correctly|correct|okay|ok|good(?: enough)?|fine|enough|well|make sense|what you (?:want|need|expect|were|had)\w*|looking for|expect(?:ed|ing)?|satisf\w+|happy|wrong|acceptable|answer (?:it|that|your|the question)|hoping for|on the right track|make any sense|too (?:long|short|much))\b.{0,20}\?`,
    rx`\b(?:how|what)\b~?(?:my|that|i)\b.{0,20}\b(?:answer|score|do|doing|did|go|performance|rating|grade|performing)\b.{0,16}\?|\b(?:on the right track|what did you think|do you agree)\b|\b(?:rate|grade|judge|evaluate|assess|score|comment on) (?:my|that|this|it|me)\b.{0,20}[?.]?$`,
  ),
  ...cue(
    "clarify",
    rx`\b(?:define|definition of|meaning of|meant by|stands? for|refer(?:ring)? to|count as|counts as|qualif(?:y|ies) as|consider(?:ed)? (?:to be|as)|in (?:the|what) sense|do ${you} understand by)\b`,
    rx`\b(?:when|by|with)\b.{1,40}\b(?:do|did|are|is|would)? ?${you} (?:mean|say|refer)\b|\b(?:is|are|was)\b~?(?:you|that|meant)\b.{0,20}\b(?:mean|meaning|referring)\b|\bwhat\b.{0,30}\bmean\b.{0,30}\?|\b(?:you|u) mean\b.{0,60}\?|\bwhat(?: exactly)? (?:do|did) ${you} mean\b`,
    /^(?:so |and |wait,? |sorry,? )*what(?:'s| is| are|s) (?!the\b|your\b|my\b|our\b|it\b|this\b|that\b|there\b|wrong\b|next\b)(?:an? )?[\w/.-]+(?: [\w/.-]+){0,2}\?+$/u,
  ),
  ...cue("question", ofTheJob),
  ...cue(
    "scope",
    rx`^${lead}(?:should|shall|must|do|am|may|could|can|would|ought) i\b(?!.{0,20}\b(?:ask|know|get|have|leave|go now|skip|pass|be working)\b).{1,120}\?`,
    rx`\b(?:do ${you} want|would ${you} like|would ${you} prefer|do ${you} prefer|are ${you} (?:asking|interested|thinking|talking|looking|after|expecting)|are we|is (?:this|it|that) (?:about|for|on|at|from|ok(?:ay)?|fine|all ?right|allowed|enough)|do we(?! have (?:left|time))|does (?:it|this|that) (?:have|need|include|matter|count)|do i (?:need|have)|am i (?:allowed|to|supposed))\b.{1,120}\?`,
    rx`\b(?:which|what)\b.{0,12}\b(?:version|scale|size|volume|budget|requirements?|constraints?|assumptions?|sla|latency|load|throughput|cloud|environment|setting|context|level|angle|project|period|side|aspect|part|case|use case|number of)\b.{0,50}\?`,
    rx`\bhow (?:long|many|much|big|large|deep|detailed|far|fast|technical|old|wide|precise|concrete)\b.{0,40}\b(?:should|shall|do ${you} want|can i assume|do i|may i|are we (?:talking|looking|dealing)|assume|speak|talk|answer|(?:it|this|that) be|is enough)\b.{0,40}\?|\bhow (?:deep|detailed|technical|concrete|precise)\b.{0,40}\?`,
    rx`^${lead}(?!is it because|because)(?:in |for |from |with |the |a |on |at |only |just )*[\w'-]+(?: [\w'-]+){0,6} or [\w'-]+(?: [\w'-]+){0,5}\?+$`,
    rx`\b(?:in general|in particular|anything specific|any particular|a specific|for example from)\b.{0,30}\?$`,
  ),
];
