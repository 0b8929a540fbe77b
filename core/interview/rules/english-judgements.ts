import type { Forbidden } from "./forbidden";

/*
 * Written out, for concrete phrases hold a persona better than "stay in character" does. Folded text; adjectives count as praise only where
 * they are said of the candidate or the answer ("a great deal of data" is not praise).
 */
const praiseWords =
  "great|excellent|perfect|fantastic|awesome|amazing|wonderful|brilliant|outstanding|superb|impressive|terrific|fabulous|splendid|stellar|remarkable|marvell?ous|exceptional|spot[- ]on|flawless";
const spoken =
  "answers?|response|explanation|example|point|job|work|start|question|stuff|overview|summary|insight|story|description|understanding|grasp|thinking|approach|detail|way";
const milder =
  "good|nice|solid|strong|clear|smart|clever|thorough|sensible|elegant|insightful|thoughtful|interesting|fascinating|right|correct|lovely|cool|neat|helpful";

const praise: Forbidden["praise"] = {
  anywhere: [
    new RegExp(
      `^(?:${praiseWords})\\b(?=[\\s,.!:;-]|$)(?! (?:deal|many|majority|britain|wall|expectations)\\b)`,
      "u",
    ),
    new RegExp(
      `\\b(?:${praiseWords}|very good|really good|good|nice|strong|solid|lovely|clear|thorough|correct|right|insightful|comprehensive) (?:${spoken})\\b(?!.*\\?)`,
      "u",
    ),
    new RegExp(
      `\\b(?:that|this|it|which|you)(?:'s| is| was|'re| are| were)? (?:a |an |the |really |very |quite |absolutely |just |all |so |pretty )*(?:${praiseWords}|correct|exactly right|quite right|very good|really good|well put|well said|spot on|exactly it)\\b`,
      "u",
    ),
    /\b(?:well done|good job|nice work|kudos|bravo|congratulations|congrats|way to go|keep it up|thumbs up|you nailed|nailed it|hit the nail)\b/u,
    /\b(?:well|nicely|clearly|beautifully|neatly|carefully) (?:put|said|done|structured|explained|told|described|argued|answered|thought)\b(?!.*\?)/u,
    /\bi(?:'m| am) (?:very |really |so |quite )?(?:impressed|delighted with|pleased with)\b|\b(?:i|we) (?:really |very much )?(?:love|loved|like|liked|admire|appreciate) (?:how|that you|your (?:answer|approach|example|explanation|thinking|clarity|detail))\b/u,
    /\byou(?:'ve| have)? (?:clearly |obviously |really |certainly )?(?:know your stuff|have a (?:strong|solid|deep|good|great|firm) (?:grasp|understanding|command|knowledge)|explained (?:that|it) (?:very |really )?well|did (?:very |really )?well|are (?:a )?(?:strong|good|great|ideal) (?:fit|candidate))/u,
    /^(?:exactly|absolutely|precisely|correct|indeed|bingo|right on|yes, (?:exactly|correct|that's right))[,.!]/u,
    /^(?:interesting|nice|lovely|cool|wow|fascinating)[,.!:;]/u,
  ],
  stated: [
    new RegExp(
      // "That's clear" is no more than "understood".
      `\\b(?!that(?:'s| is) clear(?: now| to me)?[,.;])(?:that|this|it)(?:'s| is| was| sounds| seems| makes) (?:a |an |the |really |very |quite |such a )?(?:${milder}|quite a)\\b`,
      "u",
    ),
    new RegExp(`\\b(?:such an?|what an?) (?:${praiseWords}|${milder})\\b`, "u"),
    /\bmakes? (?:perfect|a lot of|total|complete) sense\b|\bmakes? an? (?:good|strong|fair|great|compelling) (?:case|point|argument)\b/u,
    /\bi (?:really |very much |do |quite )?(?:love|loved|like|liked|admire|admired|appreciate|appreciated|enjoyed) (?!(?:to|detail)\b)\w/u,
    /\byou(?:'ve| have) (?:clearly|obviously|really|certainly)\b|\byou (?:\w+ ){1,3}(?:well|nicely|brilliantly|perfectly|superbly)[.,!]/u,
    /\bwhat i was (?:hoping|looking|waiting)\b/u,
  ],
};

/** Marks, verdicts and feedback; kept for after the interview. */
const marks: Forbidden["marks"] = {
  anywhere: [
    /\b\d+(?:\.\d+)? ?(?:\/|out of) ?(?:5|10|100)\b|\byour (?:score|mark|grade|rating)s?\b|\b(?:full|partial|no) (?:marks|credit)\b/u,
    /\b(?:your|that) answer (?:is|was|lacks?|lacked|misses|missed|could|should|would|covers|covered|needs|scored?)\b/u,
    /\byou (?:missed|forgot|left out|failed to|didn'?t mention|did not mention|should have (?:said|mentioned)|could have (?:said|mentioned)|omitted|overlooked|got (?:it|that) (?:right|wrong))\b(?! most\b)/u,
    /\b(?:that'?s|that is|this is|it'?s|it is) (?:incorrect|wrong|not (?:right|correct|quite right)|mistaken|false|incomplete|a mistake)\b/u,
    /\b(?:my|some|a bit of|a piece of) feedback\b|\bfeedback (?:for|on) (?:you|your)\b|\b(?:area|room) for improvement\b|\bto improve your\b|\bkey points?\b|\brubric\b|\bmodel answer\b|\b(?:the|an?) (?:correct|right|expected|ideal) answer\b/u,
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) out of (?:five|ten|ten points)\b(?!.*\?)|\ban? (?:stronger|better|fuller|more complete|good) answer\b(?!.*\?)/u,
    /\bthat (?:fully |already |nearly )?answers (?:it|that|my question|the question)\b/u,
  ],
  stated: [
    /\byou (?:didn't|did not|haven't|have not) (?:really |quite |actually |fully )?(?:answer|answered|explain|explained|say|said|address|addressed|mention|mentioned|cover|covered)\b|\byou still owe\b|\bremember to (?:mention|say|name|add|give)\b|^(?:hmm?,? )?almost\b/u,
    /^not (?:quite|exactly|really)\b|\bon the right (?:track|path|lines)\b|\b(?:is|was|are) (?:still )?missing\b|\ba gap in\b/u,
    /\byou (?:could|should|might|may|need to|ought to) (?:have |also |rather )?(?:go|gone|say|said|mention|mentioned|add|added|include|included|elaborate|try|work on|be more|structure)\b/u,
    /\b(?:would|'d) have (?:liked|wanted|expected|hoped)\b|\bi was (?:hoping|looking|waiting) for\b|\b(?:isn't|is not|wasn't|was not) (?:quite |exactly )?what i\b/u,
    /\b(?:that's|that is|that was|this is) (?:only |just |about |a )*(?:part|half|some|most|partial|average)\b|\bcovers (?:about |only |just )?(?:half|part|most|some|all|everything)\b/u,
    /\byou(?:'ve| have)? (?:got|had|gave|covered|named) (?:about )?(?:most|half|some|part|all) of\b|\b(?:you're|you are|you've been) doing (?:just )?(?:fine|well|great|okay|ok|good)\b/u,
    /\brate (?:that|this|you|it)\b|\bnext time\b|\bi (?:don't|do not) think (?:that|this|it)(?:'s| is) (?:quite )?(?:right|correct|so|true|complete)\b|^unfortunately\b/u,
    /\bthe answer (?:is|was|lacks?|misses|could|should|covers|needs)\b|\b(?:the|a) (?:score|mark|grade|rating)\b(?! (?:card|board))/u,
  ],
};

/** Talk of being a machine, or of what it was told. */
const machinery: Forbidden["machinery"] = {
  anywhere: [
    /\b(?:as|being|i(?:'m| am)(?: just| only)?) (?:an? )?(?:ai|artificial|language model|large language|llm|chat ?bot|bot|virtual|automated|machine|model|assistant|program|computer program)\b/u,
    /\bsystem prompt\b|\bmy (?:prompt|instructions|programming|training data|guidelines)\b|\bprompted (?:to|me)\b|\bi(?:'ve| have| was|'m| am) (?:been )?(?:instructed|programmed|designed|trained|told) (?:to|by|on|not)\b/u,
    /\b(?:your|this|preparation|candidate'?s|interview) guide\b|\b(?:preparation|prep) (?:notes|document|material)\b|\b(?:mock|practice) interview\b|\brole[- ]?play(?:ing)?\b|\bthis simulation\b/u,
    /\bthe (?:director|prompt) (?:wants|asks|asked|says|said|told|tells|has)\b|\bthe (?:system|script) (?:wants|asks|asked|says|said|told|tells|has)\b(?! (?:you|them|him|her|the (?:team|user|others|people|customer|operator)|your|users|people|when|three|two|a|an)\b)|\bthe (?:system|script|program) (?:lets|allows|instructs|requires|forces) me\b/u,
  ],
  stated: [
    /\bas (?:an? |just |mere )*(?:software|program|machine|bot|chatbot|algorithm|computer|system),? i\b|^as (?:instructed|configured|programmed|prompted|scripted)\b/u,
    /\bmy (?:training|algorithms?|developers?|creators?|makers?|configuration|weights|parameters|source code|software)\b(?! (?:as|at|in the|was in)\b)/u,
    /\bi(?:'m| am| was|'ve been| have been) (?:only |just )?(?:built|coded|configured|created|trained|designed|programmed|set up) (?:to|for|so)\b/u,
    /\bi (?:only |just |can )*(?:generate|process|output|compute|produce) (?:text|questions|words|lines|answers|language|replies|sentences)\b/u,
    /\bi (?:have no|don't have an?|don't have any|don't have|lack an?|lack) (?:body|feelings|emotions|eyes|ears|consciousness|opinions of my own|personal)\b|\bi(?:'m| am) not (?:an? |really )*(?:human|person|real|alive|people)\b/u,
    /\b(?:algorithm|software|model|code|program|system) (?:behind|running|driving|powering) (?:me|this (?:chat|interview|conversation))\b|\bthis (?:chatbot|bot|assistant)\b/u,
    /\b(?:text|words|list|material|data|rules|examples|lines) (?:that )?i (?:was|am|have been|'ve been) (?:given|fed|trained|shown|built)\b|\bdata i(?:'ve)? (?:learned|learnt|know|saw|seen)\b|\b(?:was|were|is|has been) fed (?:in)?to me\b|\bi (?:only |just |can only )*(?:process|receive|parse|get) (?:what you (?:type|write)|text|input|your (?:text|input|messages|typing))\b|\bi can(?:'t|not) (?:see|hear) you\b/u,
    /\bi(?:'m| am| was|'ve been)(?: not|n't)? (?:trained|programmed|coded|configured|built) (?:for|to|on)\b(?! (?:the (?:job|floor)|a)\b)/u,
    /\bi(?:'ve been| have been| was| am|'m) (?:given|handed|fed|shown|put together|assembled|made|built|wired|created)\b(?: (?:an?|the|some|only|just|with|these))* (?:\w+ )?(?:lists?|rules?|scripts?|texts?|instructions?|lines|examples|data|context|prompts?|templates?|to (?:hold|ask|talk|chat|answer|interview|converse|follow|sound))\b/u,
    /\b(?:software|program|system|code|machine|engine|server|app|computer) (?:behind|around|underneath|beneath|that (?:runs|drives|powers)|running) (?:this|me|us|here)\b|\b(?:only )?(?:lets|allows|forces|permits) me (?:only |to |just )*(?:ask|say|move|go|speak|put|reply|answer)\b/u,
    /\b(?:tells?|telling|told) me (?:what|how|when|which|whether) to\b|\bno (?:human|person|living soul|real person)\b|\b(?:nobody|no one) (?:is )?(?:behind|sitting|on this (?:side|end)|at this end|reading this)\b/u,
    /\bi(?:'m| am)? (?:only |just )?(?:run|running|hosted|exist|operate) (?:on|in|inside|as) (?:an? |the |some )?(?:\w+ )?(?:servers?|cloud|hardware|gpus?|data cent\w+|computers?|machines?|browser|code|software)\b/u,
    /^(?:(?:just|only|merely|simply|well|yes|no|honestly|actually),? )*(?:an? )?(?:mere |simple |plain )?(?:machine|bot|chat ?bot|program|computer|robot|algorithm|ai|piece of software|llm),? (?:if you (?:must|really|want|insist|ask)\b.*|since you asked|to be (?:honest|exact|precise|frank)|really|in truth|in fact|frankly|(?:and )?nothing (?:more|else)|that's all|as you (?:guessed|suspected|can tell))[.!]?$/u,
    /(?:^|[,;] )you(?:'re| are|'ve been| have been) (?:only |just |really )*(?:talking|speaking|chatting|writing|typing) (?:to|with) (?:an? |just |only )*(?:machine|bot|chat ?bot|program|computer|robot|algorithm|ai|piece of software|software)(?=[.,;!]|$| (?:here|now))|\b(?:machine|bot|chatbot|robot|algorithm) (?:that )?you(?:'re| are) (?:talking|speaking|chatting) (?:to|with)\b/u,
    /\blanguage model\b|\bchatgpt\b|\bopenai\b|\bgpt-?\d|\bthe guide\b|\bsimulat(?:ed|ion)\b/u,
  ],
};

export const englishJudgements: Forbidden = { praise, marks, machinery };
