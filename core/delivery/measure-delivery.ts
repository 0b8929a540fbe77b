import type { Answer } from "../scoring/answer";
import type { Delivery } from "../scoring/report";
import { splitSentences } from "../text/sentences";
import { countWords } from "../text/tokens";

/** Words a minute of calm speech in an interview. */
const speakingPace = 140;

const fillers =
  /\b(?:u+m+|u+h+|er+m*|hmm+|you know|i mean|sort of|kind of|basically|actually|literally|like,|, like)(?=\W|$)/giu;
const hedges =
  /\b(?:i think|i guess|i suppose|i believe|i'd say|maybe|perhaps|probably|possibly|kind of|sort of|somewhat|not (?:really |exactly |entirely )?sure|if i remember|more or less|i'm not certain)\b/giu;
const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|my|me|myself|mine)\b/giu;
const team = /\b(?:we|we're|we've|we'd|we'll|our|ours|us|ourselves)\b/giu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How it was said: figures over the candidate's own turns. `minutes` is at speaking pace, since typing has none of its own. */
export function measureDelivery(answer: Answer): Delivery {
  const text = answer.parts.map((part) => part.text.replace(/’/gu, "'")).join("\n");
  const words = countWords(text);
  const lengths = splitSentences(text).map(({ start, end }) => countWords(text.slice(start, end)));
  return {
    words,
    minutes: words / speakingPace,
    fillers: count(text, fillers),
    hedges: count(text, hedges),
    i: count(text, firstPerson),
    we: count(text, team),
    longestSentenceWords: Math.max(0, ...lengths),
  };
}
