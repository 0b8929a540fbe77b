import { lead, rx } from "./compose";
import { type Cue, cue } from "./cues";

const number =
  "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|a couple of";
const aside =
  "(?:(?:just )?so you know|by the way|fyi|heads up|just a heads up|unfortunately|i'm afraid)[, ]+";
const sitting = "this|the interview|this interview|the call|this call|the session|it|we";
const oneself = "say|said|tell|told|answer|answered|explain|explained|mention|mentioned|cover|covered";
/** How "I said that" may go on without saying anything. */
const noMore =
  "that|this|you|it|so|before|earlier|one|everything|above|all|just|now|a|minute|moment|ago|already|today|twice|first|question";

const admired =
  "interviewer|interview|panel|person|recruiter|conversation|question|questions|way of asking|way of putting";
const admiring =
  "great|best|good|nice|lovely|wonderful|amazing|fantastic|awesome|clever|brilliant|kind|smart|professional|excellent|inspiring|warm|thoughtful";

/**
 * Signs that are about the sitting and not the matter: how much time there is, that somebody has to leave, a wish to begin anew, that words
 * were never said, what had been said. They come before any other, for most of their words are those of a question or an order.
 */
export const englishFraming: readonly Cue[] = [
  ...cue(
    "time",
    rx`^${lead}(?:roughly |about |approximately |and )?how (?:much|long|many minutes)(?: more| longer)?(?: time)? (?:do|does|have|has|is|are|will|would)(?: (?:we|i|you|there|still|got|have|${sitting}))*(?:,? (?:left|remaining|take|last|to go|together|today|go on|run|continue|keep going|for this|for|for the interview|in total|altogether|still|actually|exactly|roughly|please|by the way|btw|anyway|now))*[?.!]*$`,
    rx`^${lead}how much (?:longer|time(?: left| is left| remains)?)\b[a-z ]{0,24}\?*$`,
    rx`^${lead}(?:how )?are we (?:(?:doing|still|ok|okay|fine|good|all right|alright|running) )*(?:on|for|with|in|out of|late|over)(?: the)?(?: time)?\?+$`,
    rx`^${lead}what(?:'s| is) (?:still )?(?:left )?on the clock\b[a-z ]{0,12}\?*$`,
    rx`^${lead}how(?:'s| is) (?:the |our )?time\b.{0,20}\?*$`,
    rx`^${lead}(?:when|what time|until when|till when|how late) (?:do|does|will|are|is|would) (?:${sitting})(?: be)?(?: (?:finish|finished|end|ending|over|done|stop|have|finishing|supposed to end))\b.{0,24}\?*$`,
    rx`^${lead}how many (?:more )?questions\b[a-z ]{0,30}\?*$`,
    rx`^${lead}how far (?:in|along|through) are we\b[a-z ]{0,20}\?*$`,
    rx`^${lead}what(?:'s| is) (?:the|our) time (?:looking like|like|left|situation)\b[a-z ]{0,12}\?*$`,
    rx`^${lead}(?:is there|do we have|will there be)(?: \w+){0,2} time (?:left )?for (?:my|me|questions)\b[a-z ]{0,30}\?*$`,
    rx`^${lead}(?:is there|do we have|have we got|do i have)(?: (?:still|enough|any|much|some|more|time left))* time\b[a-z ]{0,40}\?+$`,
  ),
  ...cue(
    "hurry",
    rx`^${lead}(?:${aside})?i(?:'ve| have|'ll have|'ve got| have got| got)?(?: about| around| roughly| maybe| really)* (?:only|just)(?: (?:got|have|about|around|roughly|maybe))* (?:${number}) (?:more )?(?:minutes?|mins?)\b[a-z ,]{0,24}[.!?]*$`,
    rx`^${lead}(?:${aside})?i(?:'ve| have|'ve got| have got| got)?(?: about| around| roughly| maybe)* (?:${number}) (?:more )?(?:minutes?|mins?),? (?:left|before i|until i|(?:and )?then i)\b[a-z ,']{0,24}[.!?]*$`,
    rx`^${lead}(?:${aside})?i(?:'ll| will)? (?:have|need|'ve got|got|must|gotta|should)(?: got)?(?: to)? (?:go|leave|run|be off|be gone|head out|head off|jump off|drop off|drop|hop off|dash|stop|get going)\b[a-z ,]{0,8}\b(?:in|at|by|before|soon|early|shortly|within)\b.{0,50}$`,
    rx`^${lead}(?:${aside})?(?:i have|i've got|i've|there's|i got)(?: got)? (?:another|an?) (?:\w+ )?(?:call|meeting|appointment|interview|train|bus|flight|class|shift|hard stop|hard limit)\b.{0,60}\b(?:at|in|soon|to catch|after this|coming up|minutes)\b.{0,40}$`,
    rx`^${lead}(?:can|could|would|will|shall|may|might|let's|let us|please)(?: (?:we|you|i|please|maybe|just|perhaps|be able to|try to))* ?(?:be|go|do|move|make|keep|speed|hurry|get)\b(?: (?:this|it|things|on|through|the rest|a|us|bit|little|please|any|much|with|the questions))* (?:quick|quicker|quickly|fast|faster|brief|briefer|briefly|short|shorter|up|along)\b[a-z ,']{0,40}[.!?]*$`,
    rx`^${lead}i(?:'m| am) (?:in a (?:bit of a |real |terrible )?(?:rush|hurry)|running late|short (?:of|on) time|pressed for time|tight on time)\b[a-z ,]{0,30}[.!?]*$`,
    rx`\bi(?:'d|'ll| will| would)?(?: really| probably| actually)? (?:must|have to|need to|gotta|got to|should)\b[a-z ]{0,12}\b(?:leave|go|run|be off|be out|be gone|be somewhere|log off|drop off|hop off|head off|head out)\b[a-z ]{0,24}\b(?:in|at|by|within)\b.{0,12}\b(?:minutes?|mins?|hour|quarter|o'clock|past|sharp|noon|\d)\b[a-z ]{0,30}[.!?]*$`,
    rx`\bi(?:'m| am)(?: \w+){0,2} in a (?:\w+ )?(?:hurry|rush)\b[a-z ]{0,12}[.!?]*$`,
    rx`^${lead}(?:any chance|is it possible|can|could|would it be possible|may)\b[a-z ]{0,16}\b(?:wrap|finish|end|be done|get done|close)\b[a-z ]{0,20}\b(?:sooner|earlier|quicker|faster|early|soon)\b[a-z ]{0,12}[.!?]*$`,
    rx`^${lead}(?:can|could|please|maybe)(?: \w+){0,3} ask (?:shorter|fewer|quicker|less)\b[a-z ,']{0,30}[.!?]*$`,
    rx`^${lead}(?:let's|we should|we need to|please|you should|can we|could you) hurry\b[a-z ,]{0,24}[.!?]*$`,
  ),
  ...cue(
    "hurry",
    rx`^${lead}my (?:\w+ )?(?:train|bus|flight|taxi|ride|shift|call|meeting|appointment|lift)(?: \w+){0,2} (?:goes|leaves|starts|is|departs|begins|comes)\b[a-z ,']{0,12}\b(?:at|in|by|soon)\b.{0,50}$`,
    rx`^${lead}(?:let's|let us|can we|could we|shall we) (?:crack on|get a move on|get on with it|speed (?:it|this|things) up|keep it moving)\b[a-z ,']{0,20}[.!?]*$`,
  ),
  ...cue(
    "redo",
    rx`\b(?:can|could|may|might|shall) (?:i|we)\b[a-z ,]{0,16}\b(?:start|begin|try|do|answer|say|take|tell)\b[a-z ,']{0,24}\b(?:over|again|anew|afresh|from (?:the )?(?:beginning|start|scratch|top)|once more|one more time)\b[a-z ,']{0,24}[.!?]*$`,
    rx`\b(?:can|could|may|might|shall) (?:i|we)\b[a-z ,]{0,16}\b(?:have|get|take|give it)\b[a-z ,']{0,12}\b(?:another|one more|a second|a new) (?:go|try|shot|attempt|chance|run)\b[a-z ,']{0,30}[.!?]*$`,
    rx`\b(?:can|could|may|might|shall) i (?:just |please |maybe |quickly )*(?:redo|restart|retry|re-do|re-answer) (?:that|this|it|my|the)\b[a-z ,']{0,30}[.!?]*$`,
    rx`^${lead}(?:i'd like to|i would like to|i want to|i'd rather|let me|i'll|scratch (?:that|all that|it|all of that)[,.; ]+(?:let me|i'll))(?: just| please)* (?:(?:redo|retry|restart) (?:this|that|it)[ .!?]*$|(?:start|begin|try|answer|do|redo|restart|say)\b[a-z ,']{0,24}\b(?:over|again|anew|afresh|from (?:the )?(?:beginning|start|scratch|top)|once more|one more time)[ .!?]*$)`,
    rx`^${lead}(?:can|could) we start (?:over|again)\b[a-z ,']{0,30}[.!?]*$`,
  ),
  ...cue(
    "contest",
    rx`^${lead}i (?:never|didn't|did not) (?:say|said|claim|claimed)(?: [\w']+){1,3}[.!]*$`,
    rx`^${lead}(?:those|these|that) (?:weren't|aren't|were not|are not|wasn't) (?:exactly |really )?(?:my words|me)\b[a-z ]{0,12}[.!]*$`,
    rx`^${lead}(?:that|this|it)(?:'s| is| was|isn't|wasn't)?(?: not| isn't| wasn't)(?: at all| really| quite| exactly)? (?:what|how|the way) i(?:'ve| have)? (?:said|meant|told you|wrote|mean|say|was saying|put it)\b[a-z ,]{0,24}[.!?]*$`,
    rx`^${lead}i (?:never|didn't|did not)(?: actually| ever| even| really)? (?:say|said|claim|claimed|mean|meant|write|wrote) (?:that|this|it|so|such|any|anything)\b[a-z ,]{0,24}[.!?]*$`,
    rx`^${lead}(?:i think |i feel )?you(?:'re| are|'ve| have| must have| may have)?(?: just| completely| totally| a bit| slightly| probably)* (?:twist\w*|misquot\w*|misunderst\w*|misread\w*|misheard|mishear\w*|misinterpret\w*|put(?:ting)? words in my mouth)\b[a-z ,]{0,30}[.!?]*$`,
    rx`^${lead}you(?:'ve)? (?:got|have|took|understood|heard) (?:me|that|it|this) (?:all |completely |totally |a bit )?wrong\b[a-z ,]{0,12}[.!?]*$`,
  ),
  ...cue(
    "recall",
    rx`^${lead}(?:(?:can|could|would) you (?:please )?(?:tell|remind) me |remind me |do you remember )?what (?:did|have|had) i (?:just |already )*(?:say|said|tell you|told you|answer|answered|mention|mentioned)\b[a-z ,']{0,50}[.!?]*$`,
    rx`^${lead}(?:(?:can|could|would) you (?:please )?)?(?:tell me|remind me|repeat|read me)(?: of| back)? (?:what|where|how(?: far)?) i (?:had |have |just |already |was )*(?:said|say|saying|told you|answered|stopped|got(?: to)?|left(?: off)?|put it|mentioned)\b[a-z ,']{0,50}[.!?]*$`,
    rx`^${lead}how far did i (?:get|come|go)\b[a-z ]{0,12}\?*$`,
    rx`^${lead}what was my (?:last |first |previous |earlier )?answer\b[a-z ,']{0,40}[.!?]*$`,
    rx`^${lead}(?:i(?:'ve)? lost my (?:thread|train of thought|place)[,.; ]+)?(?:and |so )?(?:where|what) (?:was i|did i stop|did i leave off|did i get to|were we)\b(?: saying| talking about| at| going with (?:this|that))?[ .!?]*$`,
  ),
  ...cue(
    "small-talk",
    rx`^${lead}(?:wow[,.! ]+)?(?:you|you're|you are|what|such)(?: (?:have|honestly|really|truly|easily|by far|so|such|a|an|the|one of|very|most|just|quite|are|is))* (?:${admiring})\b(?: \w+){0,3} (?:${admired})\b[a-z ,'!]{0,50}[.!]*$`,
    rx`^${lead}(?:wow[,.! ]+)?(?:${admiring}) question[,!] [a-z ,']{3,40}[.!]*$`,
    rx`^${lead}i (?:really |just |do )?(?:love|like|admire|enjoy) (?:how|the way|that) you\b[a-z ,']{0,30}[.!]*$`,
    rx`^${lead}i(?:'m| am| always| usually| tend to)(?: (?:always|get|getting|so|a bit|very|really|feel|be|a little|just))* (?:nervous|anxious|stressed|shaky|scared)\b[a-z ,']{0,40}[.!]*$`,
  ),
  ...cue(
    "small-talk",
    rx`^${lead}you(?:'re| are)(?: \w+){0,4} (?:nicer|kinder|better|friendlier|smarter|cooler|more \w+) than\b[a-z ,']{0,40}[.!]*$`,
  ),
  ...cue(
    "nothing-more",
    rx`^${lead}(?:i(?:'d|'ll| would| will) |let's |let me |we can )?(?:just )?leave it (?:there|here|at that|at this)\b[a-z ,]{0,20}[.!]*$`,
  ),
  ...cue(
    "contest",
    rx`\b(?:put|putting|puts)(?: \w+){1,2} in(?:to)? my mouth\b|\bi (?:said|meant|claimed|wrote) nothing of the (?:sort|kind)\b`,
    rx`\b(?:that|those|it)(?:'s| is| was|'re| are| were) (?:you|yours|your words?)\b[a-z ,]{0,20}\bnot (?:me|mine|my words?)\b`,
  ),
  ...cue(
    "feedback",
    rx`^${lead}(?:is|was|does|did|do|has|have)\b~?(?:that|this|it|i)\b[a-z ]{0,16}\b(?:what you (?:mean|meant|want|wanted|asked|need|needed|had in mind|were)|(?:answer|answers|answered|cover|covers|covered) (?:your|the|it|that|what)|make sense|(?:level|depth|detail|length|direction|sort of thing|kind of thing))\b[a-z ,']{0,30}\?+$`,
    rx`^${lead}(?:am|was) i (?:answering|making|addressing|getting|close|near|on|off|anywhere|way)\b[a-z ,']{0,40}\?+$|^${lead}(?:right|warm|hot|close|good|yes|correct|on track) or (?:wrong|cold|far|bad|off|not|no)\b[a-z ]{0,12}\?+$`,
    rx`\bor (?:is|was) (?:that|this|it) (?:what|the (?:level|depth|detail|length|kind|sort)|about right|all right|ok(?:ay)?|fine|enough)\b[a-z ,']{0,30}\?+$`,
    rx`^${lead}(?:how many|what|which) (?:points|marks|score|grade|mark)\b[a-z ,']{0,40}\?*$`,
    rx`^${lead}(?:am i|will i be|would you|did i get|have i got|do i get|are you going to)(?: (?:already|be|going to|now))* (?:hired|hire me|in|through|the job|the role|the position|rejected|a pass)\b[a-z ,']{0,24}\?*$`,
    rx`\b(?:do you think|will|would|could) i(?:'ll| will)?\b[a-z ]{0,12}\b(?:get (?:the|this|a) (?:job|role|position|offer)|be hired|pass|make it)\b[a-z ]{0,24}\?`,
    rx`^${lead}am i (?:doing|performing|answering)\b[a-z ,]{0,40}\?`,
    rx`^${lead}(?:was|is) (?:this|that|it) (?:the|an?|what)\b[a-z ]{0,12}\b(?:answer|thing|story)\b[a-z ]{0,6}\b(?:you|one looks)\b[a-z ,]{0,30}\?*$`,
    rx`^${lead}how (?:did|do|would|have) (?:the )?(?:other|others|most|other people|previous)(?: \w+){0,2} (?:answer|answered|do|say|put|respond)\b[a-z ,']{0,24}\?*$`,
  ),
  ...cue(
    "hostile",
    rx`\b(?:dumbest|stupidest|silliest|worst|most (?:ridiculous|pointless|stupid|useless|boring)) (?:\w+ )?(?:question|interview|interviewer|thing)\b[a-z ,']{0,40}[.!]*$`,
    rx`^${lead}(?:are|were) you (?:even |actually |really )?(?:listening|reading|paying attention|awake|deaf|serious)\b[a-z ,']{0,40}[.!?]*$`,
  ),
  ...cue(
    "hostile",
    rx`^${lead}are you (?:having a laugh|kidding|joking|for real|out of your mind|taking the mick\w*|being serious)\b[a-z ,']{0,24}[.!?]*$`,
    rx`^${lead}is (?:anybody|anyone|somebody|someone)(?: even| actually| really)* (?:reading|listening|there|awake)\b[a-z ,']{0,24}[.!?]*$`,
    rx`^${lead}(?:do|can|did) you even (?:understand|know|read|listen|hear)\b[a-z ,']{0,40}[.!?]*$`,
  ),
  ...cue(
    "pause",
    rx`^${lead}(?:hang on|one second|one sec|one moment|a second|wait)?[,.! ]*(?:the|my) (?:dog|cat|kid|baby|laptop|phone|computer|battery|bell|kettle|oven|connection)(?:'s| is| just| wants| needs| has)(?: \w+){1,4}[ .!]*$`,
    rx`\b(?:back in a (?:few|bit|moment|minute|second|sec)|fire (?:drill|alarm))\b[a-z ,]{0,24}[.!]*$`,
  ),
  ...cue(
    "command",
    rx`^${lead}(?:let's|let us|shall we|we could|can we) (?:swap|switch|change|trade|reverse)(?: (?:roles|places|sides|seats|chairs|it|this|around|now))*[ .!?]*$`,
    rx`^${lead}(?:let's |let us |we )?(?:swap|switch|change|trade|reverse|flip) (?:the )?(?:roles|places|sides|seats|chairs)\b[a-z ,:']{0,60}[.!?]*$`,
    rx`^${lead}you answer,? (?:and )?i(?:'ll| will)? (?:ask|take notes|listen)\b[a-z ,']{0,30}[.!?]*$`,
    rx`^${lead}(?:it's |now it's |now )?my turn (?:to ask|now)\b[a-z ,:']{0,60}[.!?]*$`,
    rx`^${lead}now i(?:'ll|'m going to| will)? ask (?:the|you|some)\b[a-z ,']{0,30}[.!?]*$`,
    rx`^${lead}i(?:'ll| will) answer (?:yours|you|that|it) (?:if|when|once|after) you\b[a-z ,']{0,40}[.!]*$`,
  ),
  ...cue(
    "dont-know",
    rx`^${lead}(?:ages ago|years ago|back then|last year|yesterday)(?:,)? i (?:could|would) have (?:told|answered|known|said)\b[a-z ,']{0,24}[.!]*$`,
    rx`^${lead}i (?:used to|once|did|really did)(?: \w+)? (?:know|knew|study|studied|learn|learned|learnt|read|memori[sz]ed?) (?:this|that|it|about (?:this|that|it)|all (?:this|that))\b[a-z ,']{0,50}[.!]*$`,
    rx`^${lead}i (?:studied|learned|learnt|read|revised|prepared|knew) (?:this|that|it|about (?:this|that|it))[a-z ,']{0,12}\b(?:but|and now|yet)\b[a-z ,']{0,40}[.!]*$`,
    rx`^${lead}(?:we|i|they) (?:didn't|don't|never|did not|do not)(?: really| actually| ever)? (?:use|used|have|had|run|ran|work with|worked with|touch|touched) (?:it|this|that|them|[\w-]+)(?: (?:at|in|on|there|where) [a-z ,']{0,40})?[.!]*$`,
  ),
  ...cue(
    "nothing-more",
    rx`^${lead}(?:but )?(?:i(?:'ve| have)?(?: just| already| literally| only)+|i(?:'ve| have)|didn't i(?: just| already)*|haven't i(?: just| already)*|as i(?: just| already)*|like i(?: just| already)*) (?:${oneself})(?:[ ,.!?]+|\b(?:${noMore})\b)*$`,
    rx`^${lead}(?:that|this|it)(?:'s| is| was) (?:already )?(?:in|part of) (?:my|the) (?:last |previous |first |earlier )?(?:answer|story|introduction|reply)\b[a-z ]{0,12}[.!]*$`,
    rx`^${lead}you(?:'re| are)(?: just| now)* (?:asking|repeating)(?: me)? (?:the same|yourself|that|this)\b[a-z ]{0,24}[.!]*$`,
    rx`^${lead}asked and answered[.! ]*$`,
    rx`^${lead}(?:but )?you(?:'ve| have)?(?: just| already)* asked(?: me)? (?:that|this|it|the same|about that)\b[a-z ,]{0,24}[.!?]*$`,
  ),
];
