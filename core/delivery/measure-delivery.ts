import type { Answer } from "../scoring/answer";
import type { Delivery } from "../scoring/report";
import { isChinese } from "../text/chinese";
import { splitSentences } from "../text/sentences";
import { countWords } from "../text/tokens";

/** Words, in Chinese characters, a minute of calm speech in an interview. */
const speakingPace = { words: 140, characters: 220 };

const fillers =
  /\b(?:u+m+|u+h+|er+m*|hmm+|you know|i mean|sort of|kind of|basically|actually|literally|like,|, like)(?=\W|$)/giu;
const hedges =
  /\b(?:i think|i guess|i suppose|i believe|i'd say|maybe|perhaps|probably|possibly|kind of|sort of|somewhat|not (?:really |exactly |entirely )?sure|if i remember|more or less|i'm not certain)\b/giu;
const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|my|me|myself|mine)\b/giu;
const team = /\b(?:we|we're|we've|we'd|we'll|our|ours|us|ourselves)\b/giu;
const chinese = {
  fillers:
    /嗯+|呃+|(?<=^|[，,。！？\s])(?:那个|这个|就是说?|然后呢?|怎么说呢|对吧)(?=[，,、…]|\.{3})|(?:你知道|怎么说呢)/gu,
  hedges:
    /可能|大概|也许|或许|应该是|好像|似乎|差不多|我(?:觉得|想|猜|认为|估计)|不太?(?:确定|清楚|记得)|如果没记错/gu,
  firstPerson: /我(?!们)|本人/gu,
  team: /我们|咱们/gu,
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How it was said: figures over the candidate's own turns; of Chinese each character counts as a word. `minutes` is at speaking pace, since typing has none of its own. */
export function measureDelivery(answer: Answer): Delivery {
  const text = answer.parts.map((part) => part.text.replace(/’/gu, "'")).join("\n");
  const words = countWords(text);
  const pace = isChinese(text) ? speakingPace.characters : speakingPace.words;
  const lengths = splitSentences(text).map(({ start, end }) => countWords(text.slice(start, end)));
  return {
    words,
    minutes: words / pace,
    fillers: count(text, fillers) + count(text, chinese.fillers),
    hedges: count(text, hedges) + count(text, chinese.hedges),
    i: count(text, firstPerson) + count(text, chinese.firstPerson),
    we: count(text, team) + count(text, chinese.team),
    longestSentenceWords: Math.max(0, ...lengths),
  };
}
