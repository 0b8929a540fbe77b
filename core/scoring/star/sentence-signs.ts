import type { IndexedText, Sentence } from "../../text/indexed-text";
import { isStopWord } from "../../text/stop-words";
import type { Token } from "../../text/tokens";
import { commonness } from "../../text/word-frequency";
import { hasFigure, isCompared } from "./figures";
import { agentOf, isPastVerb } from "./own-steps";

/** What one sentence shows of a story. */
export interface SentenceSigns {
  sentence: Sentence;
  written: string;
  past: boolean;
  hypothetical: boolean;
  /** A figure, a name or a rare word: not said of every project alike. */
  specific: boolean;
  quantified: boolean;
  /** It names something: a name or a rare word that is no praise, and speaks of this one case. */
  named: boolean;
  hardship: boolean;
  reason: boolean;
  /** Clauses that tell a step of the speaker's own, and those that tell one of the team's. */
  ownSteps: number;
  teamSteps: number;
  task: "own" | "shared" | null;
  result: "clear" | "bare" | null;
}

const hypothetical =
  /\b(?:i(?:'d| would)|would|could|might|i(?:'ll| will)|if i (?:were|was|had)|typically|usually|in general|generally|one should|you should|ideally)\b/iu;
const hardship =
  /\b(?:but|however|problem\w*|challenge\w*|difficult\w*|hard|slow\w*|expensive|costly|pricey|bottleneck|conflict\w*|tight|pressure|deadline|risk\w*|complex\w*|silo\w*|inconsisten\w*|broke\w*|fail\w*|outage|unstable|messy|only \w+ (?:days|weeks)|couldn't|wouldn't|kept)\b/iu;
const reason =
  /\b(?:because|so that|since|in order to|to (?:avoid|make|keep|let|get|reduce|ensure|have)|which (?:meant|means|let|allowed)|by \w+ing|using|with|via|through|therefore|instead of|rather than|so)\b/iu;
const ownTask =
  /\b(?:my (?:job|task|role|responsibilit\w+|goal|brief|mandate|assignment|mission|part|aim|target)\b|i (?:was|got|had been) (?:asked|told|responsible|in charge|tasked|given|assigned|leading|brought)|i (?:had|needed) to|i was the|i led (?:the|this|a)|i was leading|as (?:the|a|an) (?:\w+ ){0,3}(?:lead|owner|engineer|architect|manager|responsible|developer)|i owned|it was (?:on|up to) me|asked me to|wanted me to|my manager)/iu;
const sharedTask =
  /\b(?:(?:we|the team) (?:had|needed|were asked|wanted) to|(?:the|our) (?:goal|task|job|aim|objective|target|challenge|mandate|brief) (?:was|were)|was leading|in charge|responsible for|needed to|had to|supposed to|i was (?:one|part)|deadline|(?:they|he|she|business|clients?|customers?|management|boss|manager|director|po|owner|stakeholders?|company|department) (?:had )?(?:wanted?|wants|asked for|needed|demanded|insisted on|requested|pushed for))\b/iu;
const resultCue =
  /\b(?:in the end|at the end|as a result|the result|results?|outcome|finally|eventually|ultimately|ended up|turned out|since then|after (?:that|go-live|the (?:launch|migration|release))|once done|so far|afterwards|today|now)\b/iu;
const outcome =
  /\b(?:fell|dropped|went (?:down|up|from)|down (?:by|from|to)|cut|reduced|saved|cheaper|faster|quicker|improved?|increased|doubled|tripled|halved|met|hit|reached|achieved|delivered|finished|shipped|completed|launched|agreed|accepted|approved|signed|came round|on time|in time|no (?:data loss|incident\w*|outage\w*|complaint\w*)|without (?:a|any) (?:\w+ )?(?:incident|loss|outage|problem)|never missed|still|stopped|disappeared|avoided|uptime|supported|praised|adopted|smooth\w*|success\w*|worked|landed|gained|earned)\b/iu;
const bareOutcome =
  /\b(?:success\w*|went well|worked (?:out|well|fine)|happy|satisfied|better|improv\w+|noticed|positive|great|good|learn\w*|difference)\b/iu;

/** Said of every project alike, whatever figures go with it. */
const general =
  /\b(?:(?:every|all|any|each|many) (?:my )?(?:projects?|teams?|jobs?|roles?|times?|compan\w+)|always|everything|everyone|everybody|anything|in general)\b/iu;
/** Rare as words go, but of feelings and credentials alone. */
const praise = new Set(
  "happi prais thrill proud delight excit awesom amaz fantast impress satisfi wonder flawless promot famili phd professor degre univers certifi trust colleagu".split(
    " ",
  ),
);

function rareTokens(text: IndexedText, { first, last }: Sentence): Token[] {
  return text.tokens.slice(first, last + 1).filter((token, index) => {
    if (token.kind === "number") return true;
    const name =
      index > 0 && /^\p{Lu}/u.test(token.text) && token.word !== "i" && !token.word.startsWith("i'");
    const rare = token.kind === "word" && token.word.length > 3 && commonness(token.stem) === 3;
    return name || (rare && !isStopWord(token.word));
  });
}

function countSteps(text: IndexedText, sentence: Sentence): { own: number; team: number; past: boolean } {
  let own = 0;
  let team = 0;
  let past = false;
  for (const clause of sentence.clauses) {
    const words = text.tokens.slice(clause.first, clause.last + 1);
    const verb = words.some((token) => isPastVerb(token.word));
    if (verb || words.some((token) => ["was", "were", "had", "did", "didn't", "wasn't"].includes(token.word)))
      past = true;
    const content = words.filter((token) => !isStopWord(token.word)).length;
    const agent = agentOf(text, clause);
    if (verb && content >= 2 && (agent === "i" || agent === "elided")) own++;
    if (verb && content >= 2 && agent === "we") team++;
  }
  return { own, team, past };
}

function resultOf(written: string, late: boolean): SentenceSigns["result"] {
  const cue = resultCue.test(written);
  if (outcome.test(written) && (cue || late)) return "clear";
  return (cue || late) && bareOutcome.test(written) ? "bare" : null;
}

/** Reads each sentence of a story for what it shows; `late` ones, in the second half, may tell the result without saying so. */
export function readSigns(text: IndexedText, sentences: readonly Sentence[]): SentenceSigns[] {
  return sentences.map((sentence, index) => {
    const written = text.text.slice(sentence.start, sentence.end).replace(/’/gu, "'");
    const { own, team, past } = countSteps(text, sentence);
    const rare = rareTokens(text, sentence);
    const late = index >= (sentences.length - 1) / 2;
    return {
      sentence,
      written,
      past,
      hypothetical: hypothetical.test(written) && !past,
      specific: rare.length >= 2,
      named: !general.test(written) && rare.some(({ kind, stem }) => kind !== "number" && !praise.has(stem)),
      quantified: isCompared(written) || hasFigure(text, sentence),
      hardship: hardship.test(written),
      reason: reason.test(written),
      ownSteps: own,
      teamSteps: team,
      task: ownTask.test(written) ? "own" : sharedTask.test(written) ? "shared" : null,
      result: resultOf(written, late),
    };
  });
}
