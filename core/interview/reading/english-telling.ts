import { lead, moment, notDo, rx } from "./compose";
import { type Cue, cue } from "./cues";

const knowing =
  "know|knew|remember|recall|say|tell|think of|come up with|explain|answer|speak to|figure (?:it|this|that) out|have (?:an?|any|the) (?:\\w+ )?(?:idea|answer|clue|example|experience|opinion|view|story|notion)|have one|guess|help you there|place it|pin (?:it|that) down|describe|comment on";
const met =
  "heard|used|worked|seen|touched|come across|tried|dealt|learned|learnt|studied|read|encountered|experienced|needed|run into|got (?:around|round)|faced|met|\\w{3,}ed";
const agreed =
  "sure|of course|no problem|no worries|all good|fine|alright|all right|okay|ok|understood|got it|gotcha|makes sense|fair enough|i see|will do|sounds (?:good|great|fair|fun)|ready|let's go|let's do (?:it|this)|let's (?:start|begin)|i'm ready|shoot|fire away|go for it|ha(?:ha)+|lol|hehe|nice|cool|funny|same|true|wow|oh|great|good|yes|yep|yeah|agreed|absolutely|certainly|definitely|why not|thanks|thank you|ok then";

/** Signs of how things stand with the candidate; put more widely than those of `englishCues`. */
export const englishTelling: readonly Cue[] = [
  ...cue(
    "dont-know",
    rx`\b(?:${notDo}|wouldn't|unable to|not able to|hard to)\b(?: \w+){0,3}? (?:${knowing})\b`,
    rx`(?:^${lead}|\bi(?:'ve| have)? |\b(?:it|that|this)(?:'s| has)? )(?:never|haven'?t|have not|hasn'?t|has not|didn'?t)\b(?: (?:really|actually|ever|once|myself|to me|personally|yet))*? (?:${met}|happened)\b.{0,40}$`,
    rx`\b(?:no|zero|not (?:an?|the|any)|little|without (?:an?|any)|hardly any|lack(?:ing)?(?: the)?)\b(?: \w+){0,2} (?:idea|clue|experience|knowledge|memory|recollection|answer|example|notion|insight|opinion|thoughts?|exposure)\b`,
    rx`\b(?:beyond me|escapes me|beats me|stumped|over my head|above my pay ?grade|out of my (?:depth|league|area)|got me there|got me on that|lost (?:here|on this|me)|blank(?:ed|ing)?|drew a blank|draw(?:ing)? a blank|your guess is as good|out of ideas|no longer recall|rusty|slipped my mind|forgot(?:ten)? (?:how|what|about|the|that|it|this|everything|all|most)|gap in my|(?:nothing|none|not much) (?:springs|comes|occurs|pops)|too (?:hard|difficult|advanced|deep|much) for me|not familiar|black ?out|not (?:something|anything|one) i(?:'ve| have| can| could| know)?|(?:don'?t|do not) think i can|search me|need to (?:read|look|brush) (?:it |that |this )?up|would have to (?:read|look)|(?:only|just) (?:ever )?(?:used|seen) .{1,30} so no|lack (?:the |of )?(?:knowledge|experience)|not (?:really |exactly |quite )?(?:my|an?) (?:area|field|thing|strength|expert|topic|domain|strong)|outside (?:of )?my|unfamiliar|new to me|foreign to me|don'?t have (?:that|it|one)|be lying|be guessing|make (?:it|something) up|i pass|weak spot|blind spot|black box to me|(?:at a|at) loss|never came up|nothing i (?:can|could)|wish i knew|should know (?:this|that|it)|haven't (?:a|the) (?:clue|foggiest|faintest)|(?:foggiest|faintest))\b`,
    rx`^${lead}(?:honestly |really |absolutely |sorry,? )*(?:pff+[,. ]*)?(?:honestly |really )?(?:nothing|nada|zilch|zip|nope|no)(?:,? (?:at all|really|honestly|sorry|comes up))*[.!, ]*$`,
    rx`^${lead}(?:(?:someone|somebody|anyone) else|(?:an)?other (?:team|people|colleagues?|group|department)|a colleague|the (?:\w+ )?(?:guys|people|team))(?: (?:on|in|at) (?:the|my|our) \w+)?(?: always| usually| normally| mostly)? (?:did|does|handled|handles|owned|owns|took care of|looked after|dealt with) (?:that|it|this|those|these)\b[a-z ,']{0,24}[.!]*$`,
    /\b(?:idk|dunno|no clue|nfi|dont kno\w*|not sure (?:at all|about (?:this|that|it)|honestly|what to say|how to answer))\b/u,
  ),
  ...cue(
    "more",
    rx`\b(?:one|another|something|a few|couple|two|some)(?: of)?(?: more| other| last| additional| small| quick| further)* (?:more|else|things?|points?|addition|detail|remark|note|correction)\b(?: (?:to|i|that|please|on|comes|came|quick\w*|about|worth|there|just|came to mind|to mind|occurred|wanted|want|forgot|add|say|mention|this|it|maybe|actually|before|we|go|me|should|would|like|left|out|have|missed|is|coming))*[.:!,… ]*$|\bmore (?:is coming|coming|follows|in a second|to say|to add)\b.{0,20}$`,
    rx`^${lead}(?:i(?:'ve)? )?(?:forgot|forgotten|missed|left out) (?:a|an|one|another|some|something|the)(?: \w+){0,2}[.:!… ]*$`,
    rx`\b(?:not|wasn'?t|isn'?t|am not|haven'?t|hadn'?t|still not|not yet) (?:quite |yet |really )?(?:done|finished|through|complete|over|at the end)\b.{0,16}$|\b(?:let me|i'll|i will|i'd like to|allow me to|i want to) (?:just )?(?:continue|finish|carry on|complete|go on|add|expand|correct myself|get back to)\b.{0,24}$|\b(?:to be continued|more to come|there(?:'s| is) more|part (?:one|two|1|2)|still (?:writing|typing)|next message)\b.{0,16}$`,
  ),
  ...cue(
    "thinking",
    /\b(?:let me|give me|i need|need|can i have|could i have|may i have|i'd like|one|just a|wait a|hang on a|hold on a?)\b.{0,20}\b(?:think|moment|minute|second|sec|time to think)\b/u,
    /^(?:h+m+|u+h+m*|e+r+m*|let me see|let's see|good question|that'?s a (?:good|tough|hard|tricky) (?:question|one)|interesting question|one moment|hold on|hang on|wait)[,.!… ]*(?:let me (?:think|see))?[.!… ]*$/u,
    /^(?:still )?thinking\b.{0,12}$/u,
    rx`\b(?:gather|collect|sort|order|organi[sz]e|structure)\b.{0,12}\b(?:thoughts?|myself|head|ideas)\b.{0,12}$|\b(?:think|thinking|reflect|ponder)\b.{0,12}\b(?:this|about (?:it|this|that)|${moment}|through|first|back)\b.{0,12}$`,
    rx`\b(?:bear with me|hang on|hold on|stand by|have patience|let me see|let's see|let me think|still thinking|i'm thinking|take a breath|breathe)\b.{0,30}$`,
    rx`\b(?:give me|need|just|one|can i have|wait|take|half|another)(?: (?:a|an|one|another|some|half|few|couple|of|me|more|bit|little|just|to|short|quick|second))*? (?:${moment}|time|think)\b(?: (?:to|please|pls|think\w*|about|it|this|that|for|me|here|first|over|more|of))*[ .!,]*$`,
    rx`\b(?:how|where|what) (?:do|should|can|shall|would) i (?:put|say|explain|start|begin|phrase|express)\b.{0,20}[.?!]*$|\b(?:tough|hard|tricky|difficult|good|interesting|big|deep) (?:one|question)\b.{0,20}$`,
  ),
  ...cue(
    "nothing-more",
    rx`\b(?:that(?:'s| is| was| would be| covers| should (?:cover|do)| wraps)|this is|i think that|covers)\b.{0,12}\b(?:it|all|everything|enough|about it|as much as|what i (?:have|know|had)|the end|my answer|end of (?:story|answer)|the whole story|the lot)\b(?:[ ,.!]|really|i|can|say|have|know|for|now|about|from|my|side|me|so|far|to|on|this|that|wanted|remember|think|basically|got|had|there|is)*$`,
    rx`^${lead}(?:nothing|no more|nothing else|not much|end of|done|finished|full stop|period|the end|over)\b(?:[ ,.!]|to|add|more|else|further|answer|my|answer|that|here|with|it|i|am|really|from|me|side|say|story|now|there|comes|mind|thoughts)*$|\b(?:i(?:'m| am|'ve)|i have) (?:done|finished|complete|through|said (?:it all|everything|all|what))\b.{0,24}$|\b(?:no further|nothing further|nothing (?:more|else)|no more)\b.{0,24}$|\bleave it (?:there|at that)\b.{0,10}$|\bthat(?:'s| is) me (?:done|finished|out)\b.{0,24}$`,
  ),
  ...cue(
    "small-talk",
    rx`^${lead}(?:pleasure|pleased|lovely|great|nice|good|glad|happy|delighted|honou?red|excited|thrilled|thanks|thank you|cheers|thx|ty|welcome|likewise|same here|my pleasure|you too)\b(?: (?:to|meet\w*|you|talk\w*|be|being|here|speak\w*|for|having|me|the|this|opportunity|time|invit\w*|so|very|much|a|it's|chance|today|seeing|see|again|join\w*|also|too|as|well|your|one|is|mine|all|of|with|everyone|and|i'm|question|explaining|clarifying|explanation|patience|waiting|that|in|advance))*(?:[ ,.!]+[a-z]+)?[ ,.!]*$`,
    rx`\b(?:can|do|could) you (?:hear|see) me\b|\bis (?:this|my (?:mic|camera|sound)|it) (?:working|on|thing on)\b|\b(?:hope|trust) you(?:'re|'ve| are| have| had)?\b.{0,40}$|\bhow(?:'s| is| was| has| are| have)\b.{0,16}\b(?:you|your (?:day|week|weekend|morning|evening|holiday)|things|everything|life|it going|doing)\b.{0,20}|\b(?:nervous|excited|tired|sweating|shaking)\b.{0,20}$|\b(?:where are you (?:based|from|calling)|nice (?:weather|office|background|to))\b.{0,20}$`,
    rx`^${lead}(?:${agreed})(?:[ ,.!]+(?:${agreed}|thing|then|one|to|me|you|that|it|when|are|with|sir|there|we|can|start|begin|whenever|please|so))*[ ,.!]*$`,
    rx`^${lead}(?:so |very |really )?(?:lovely|nice|good|great|pleased|glad|delighted|a pleasure|an honou?r) to (?:finally |at last )?(?:meet|see|put|be|talk|speak|hear|have|make|know)\b.{0,40}$`,
    /\bhow (?:was|were|is) your\b.{0,30}|\b(?:that's|that is|how) (?:very |so |really )?(?:kind|nice|sweet|generous|thoughtful)(?: of you)?\b|\bi (?:like|love|enjoy) (?:this|that|the|your) (?:question|one|topic|approach)\b|\bmy first interview\b|\bhands? (?:is|are) (?:shaking|sweat\w*)\b/u,
  ),
];
