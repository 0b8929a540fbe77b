import { type Detect, finds, findsInAsks } from "../sign";

/** What HR settles. */
export const terms: Detect = finds(
  /\b(?:salar(?:y|ies)|wages?|compensation|bonus(?:es)?|stock options|equity|annual leave|days off|leave days|vacation|holidays?|sick leave|parental leave|benefits?|pension|insurance|company car|parking|canteen|cafeteria|lunch|gym|dress code|overtime|working hours|work hours|shift allowance|home ?office|remote|relocation|hukou|visa|work permit|tuition|discounts?|probation|notice period|contract (?:type|length)|pay(?:s|check|roll)? (?:the|for|me|day|slip|rise|grade)|how much (?:do|does|will|would) (?:you|i|the|it) pay|reimburse\w*|laptop|raise|13th)\b/giu,
);

/** How the application goes on. */
export const application: Detect = finds(
  /\b(?:next steps?|hear back|hear from you|(?:other|many|more) (?:candidates|applicants)|candidates|applicants|did i (?:get|do|pass)|when can i start|start date|when will i|my chances|the job offer|an offer|how did i|was i)\b/giu,
);

/** The asker's own advancement. */
export const advancement: Detect = finds(
  /\b(?:promot(?:ed|ion|ions)|career (?:path|ladder|steps?|development)|title|(?:get|be|become) (?:a )?(?:team )?(?:manager|lead|leader|director|head))\b/giu,
);

/** What a company's pages, its advert or a search say. */
export const published: Detect = finds(
  /\b(?:brands?|products?|customers?|clients|hospitals use|employees|office(?:s)? (?:are|is|located)|located|headquarters|founded|history|(?:core |company )?values|mission|vision|strategy for|competitors?|revenue|turnover|profit|stock|share price|subsidiar\w+|departments? (?:are|do|does)|which departments|branches|cent(?:er|re)s?|beds|plants?|factor(?:y|ies)|per year|requirements|responsibilities|qualifications|job description\?|training|development|opening hours|countries|languages|onshore|offshore|what (?:does|do) (?:the|your) (?:company|clinic|firm|group)|how old|ceo|markets?|belong to|neue klasse|stand for|technolog(?:y|ies) (?:do|does)|sustainability|goals? of the company|slogan|website|next ten years)\b/giu,
);

/** The company as a whole rather than the people in the room. */
export const company: Detect = findsInAsks(
  /\b(?:the (?:company|clinic|firm|group|organi[sz]ation|business|corporation)|your company|employees|here\b)/iu,
);

/** Small matters that no work hangs on. */
export const trifle: Detect = finds(
  /\b(?:favou?rite|squash|canteen|coffee|parking|discount|how does (?:it|that) feel|dress code|logo|mascot|hobb(?:y|ies)|weekend|star sign|weather|tabs or spaces|parties|party|dog|free|lunch)\b/giu,
);

/** Praise in place of a question. */
export const flattery: Detect = finds(
  /\b(?:impressive|wonderful|amazing|incredible|fantastic|inspiring|brilliant|great company|big fan|dream (?:company|job)|learned so much|such an? \p{L}+ (?:architect|leader|manager|company|team)|save the planet|honou?r(?:ed)?|awesome)\b/giu,
);

/** Talks down to the other side, takes the post for granted, or asks for the asker's own advantage. */
export const presumption: Detect = finds(
  /\b(?:would never have|so far behind|far behind|outdated|old-fashioned|make trouble|doesn['’]t listen|don['’]t listen|i (?:would|will|['’]ll|['’]d) (?:replace|change|fire|throw)|i wouldn['’]t (?:want|accept|stay)|i won['’]t|wouldn['’]t want to|was i better|am i|why should i|better than (?:the|other)|my lease|i deserve|lazy|bad|obviously|everybody knows|when can i start|my (?:next )?(?:promotion|raise)|don['’]t you think|isn['’]t it)\b/giu,
);

/** Speaks to the other about their own doing and knowing. */
export const addressed: Detect = findsInAsks(
  /\b(?:you(?! (?:guys|offer|have to))|your (?:team|side|people|platform|own|data|experience|view|code|process)|the team|the nurses|the engineers|the colleagues)\b/iu,
);

/** Workings that only those inside know: who owns, how it is decided, what happens when. */
export const inside: Detect = finds(
  /\b(?:your team|you personally|in practice|day[- ]to[- ]day|currently|right now|at the moment|internally|behind|so far|how do(?:es)? (?:you|the|your)|how did you|who (?:owns|decides|maintains|reviews|gets|signs)|what happens (?:when|if)|the last time|last year|in the last|happened|still|already|until now|handover|on-?call|roster|incident|release|migration|rebuild|roadmap|backlog|between (?:the|you|your|munich))\b/giu,
  3,
);
