import { lead, moment, notDo, rx, talk } from "./compose";
import { type Cue, cue } from "./cues";

const end =
  "end|finish|stop|quit|terminate|abort|close|cancel|conclude|leave|wrap(?: (?:this|it|things))? up|break (?:this|it)? ?off|be done with|drop out of|withdraw from|call off|exit|cut short";
const goOn =
  "next|following|another|other|different|something else|somewhere else|something different|anything else|new one";
const refuse =
  "answer\\w*|talk\\w*|discuss\\w*|get into|go into|say|share|sharing|comment|respond|going there|go there|getting into|going into|do this one|take this one";

/** Signs of wanting away, from the question, for a while or for good; put more widely than those of `englishCues`. */
export const englishLeaving: readonly Cue[] = [
  ...cue(
    "stop",
    rx`\b(?:${end})\b.{0,16}\b(?:${talk}|here and now|for today|right here|for good)\b`,
    rx`\b(?:${notDo})\b(?: \w+){0,2} (?:want|wish|care|feel like|going|like|willing|able)\b.{0,8}(?:to )?(?:continu\w+|go(?:ing)? on|carry(?:ing)? on|do(?:ing)? this|proceed|keep going)\b.{0,30}$`,
    rx`\bi(?:'m| am|'d like to| want to| would like to|'ll| will)(?: \w+){0,2} (?:withdraw|withdrawing|drop out|dropping out|pull out|pulling out)\b.{0,40}$`,
    rx`\bcall it (?:a day|quits|a night)\b|\bi(?:'m| am) (?:out|off|leaving|done with (?:this|you|it)|gone|quitting)\b[^?]{0,24}$|\b(?:that(?:'s| is| was)|i(?:'ve| have)(?: had)?) enough\b.{0,10}\b(?:for (?:today|now|me)|of this|already)?[.!]*$|\b(?:i (?:have|need|got|must|gotta|should)(?: to)?|time to|let me|better) (?:go|leave|run|quit)(?: now)?[.!]*$`,
    rx`^${lead}(?:(?:many )?(?:thanks?|thank you)(?: a lot| so much| very much)?(?: and)?[,.! ]+)?(?:good ?bye|bye+|see (?:you|ya)(?: later)?|farewell|ciao|i quit|game over|enough|finish|terminate|end)(?:[ ,.!]|now|then|all|everyone|please|here|it|this)*$`,
  ),
  ...cue(
    "pause",
    rx`\b(?:pause|paus(?:ing)?|take five|break|breather|time ?out|interruption)\b.{0,30}\b(?:please|pls|here|now|${moment}|quick\w*|short\w*|for|needed?)\b|\btake (?:five|ten|5|10)\b|\b(?:short|quick|little|small|${moment}) (?:break|pause|breather|time ?out)\b|\b(?:can|could|may|let's|let us|i need to|i have to|i must|want to|would like to)\b.{0,12}\b(?:pause|break|interrupt)\b(?! (?:it|this|that|the|down|into))`,
    rx`\b(?:some(?:one|body)(?:'s| is) (?:ringing|knocking|calling|here|at)|battery (?:is|'s)|plug in|charge my|restart my|(?:close|open|shut|fix|get) (?:the|my) (?:window|door|blinds|laptop|mic|camera|headset|charger))\b.{0,40}|\b(?:stop|wait|rest|halt)\b for (?:\w+ ){1,2}(?:${moment})\b.{0,40}|\b(?:door ?bell|front door|at the door|knocking|phone(?:'s| is)|my phone|urgent call|call coming|delivery|courier|postman|fire alarm|toilet|bathroom|restroom|loo|glass of water|some water|charger|my (?:kid|kids|baby|child|son|daughter|dog|cat|wife|husband|boss|neighbou?r))\b.{0,60}\b(?:rang|ring\w*|knock\w*|here|back|${moment}|crying|calling|need\w*|get|fetch|take|sec|barking|quick\w*|wait|woke|awake|sorry)\b`,
    rx`\b(?:need|have|must|gotta|got|going|let me|want)\b(?: to)? (?:quickly |just )*(?:take|get|answer|grab|fetch|visit|use|open|go to) (?:this|a|the|an|some|my|that|another)?(?: \w+){0,2} ?\b(?:call|door|phone|water|drink|coffee|toilet|bathroom|restroom|loo|charger|air)\b`,
    rx`\b(?:be|will be|i'll be|'ll be|am|come|coming|right)(?: right| just)? back\b.{0,24}|\bback in\b.{0,12}\b(?:${moment}|five|ten|two|three|5|10|2)\b|\b(?:step|stepping|go|going) (?:away|out|outside|afk)\b.{0,20}\b(?:${moment})\b|\bafk\b|\bgive me (?:five|ten|5|10|a few|two|some) minutes\b`,
  ),
  ...cue(
    "skip",
    rx`^${lead}(?:pass|skip|next|move on|go on|moving on|forward|no comment|continue)(?:[ ,.!?]|please|pls|thanks|thank you|it|this|one|then|now|question|ahead|to)*$`,
    rx`\b(?:skip|pass|move|moving|go|going|come|jump|switch|change|proceed|continue|get|turn|try|have|ask|give|take|talk|do)\b.{0,24}\b(?:${goOn})\b(?: (?:one|question|topic|subject|item|thing|point))?(?: (?:please|pls|instead|now|then|from|on|in|list|your|the))*[ ,.?!]*$`,
    rx`\b(?:skip|skipping|pass on|leave out|drop|leave)\b.{0,8}\b(?:this|that|it|the question|one)\b[^.]{0,14}[.?!]*$|\bcan (?:we|i) (?:skip|pass|drop|leave)\b`,
    rx`\b(?:${notDo}|rather not|prefer not(?: to)?|refuse to|decline to|won'?t|no intention to)\b(?: (?!can\b|could\b|able\b|know\b)\w+){0,3} (?:${refuse})\b.{0,30}$`,
    rx`^${lead}not (?:touching|doing|answering|taking|going near|going into|getting into) (?:this|that|it|those)\b.{0,20}$|\b(?:let|leave|drop|park|shelve) (?:this|that|it)(?: one| question)? (?:go|aside|out|be|alone|for now|for later)\b.{0,16}$`,
    rx`\b(?:change|switch) (?:of |the )?(?:subject|topic)\b`,
  ),
];
