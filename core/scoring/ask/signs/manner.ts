import { countWords } from "../../../text/tokens";
import { absent, type Detect, finds, present } from "../sign";

/** Says why it is asked, or what of one's own it hangs on. */
export const reason: Detect = finds(
  /\b(?:because|i ask|i['’]m asking|so that|since|in my (?:last|current|previous|old|experience)|at my (?:last|current|previous)|when i (?:was|worked)|i(?:['’]d| would) rather|i think it|matters? to me|i want to (?:know|understand|decide)|helps? me|to understand|we had|i compare|i (?:have|had) (?:seen|made|built|run))\b/giu,
);

/** What a decision, a result or a way of working hangs on. */
export const stake: Detect = finds(
  /\b(?:impact|quality|safety|budget|cost|authority|own(?:s|er|ership)?|responsib\w+|priorit\w+|measure\w*|success\w*|succeed\w*|deadline|deliver\w*|reject|protect|resp(?:ect|onse)|conflict\w*|complian\w+|scale|tripled|reliab\w+|decid\w+|decision|leading people|enough)\b/giu,
  2,
);

/** Words that fill time. */
export const filler: Detect = finds(
  /\b(?:um+|uh+|er|well|i mean|you know|kind of|sort of|okay so|so yeah|a few things|oh|one more|just so i|in general|and so on|or something|i guess|actually|basically|of course|i wonder|i was thinking|what i wanted to ask|i['’]d be curious|sorry|or whatever|anyway)\b/giu,
  3,
);

/** Single questions beyond the first. */
export const further: Detect = ({ asks }) => {
  const second = asks[1];
  return second ? { value: Math.min(4, asks.length - 1), span: second } : absent;
};

/** A statement of one's own that the question rests on. */
export const statement: Detect = ({ sentences, questions, text }) => {
  const asking = new Set(questions.map(({ start }) => start));
  const told = sentences.find(
    ({ start, end }) => !asking.has(start) && countWords(text.slice(start, end)) >= 5,
  );
  return told ? present(told) : absent;
};

/** Many things in a row, joined by "and". */
export const chain: Detect = finds(/,? and (?:also |then )?/giu, 6);
