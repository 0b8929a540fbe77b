import { isStopWord } from "../../../text/stop-words";
import { tokenize } from "../../../text/tokens";
import { commonness } from "../../../text/word-frequency";
import { isEveryday } from "../signs/everyday-words";
import type { Position } from "./position";

/** What a wording may say beyond the candidate's own words: the talk of asking, which claims nothing. */
const talkOfAsking = new Set(
  "whether condition conditions spoke spoken weigh trade offs drove hardest easiest trickiest toughest weakest strongest".split(
    " ",
  ),
);

/**
 * The words of a wording that bring in something new: figures, names and uncommon words that neither the question nor the position has.
 * Empty for a wording that adds no fact.
 */
export function addedWords(wording: string, question: string, { role, company }: Position): string[] {
  const known = new Set(tokenize(`${question} ${role} ${company}`).map(({ stem }) => stem));
  const isNew = ({ word, stem, kind }: ReturnType<typeof tokenize>[number]) => {
    if (known.has(stem) || kind === "han") return false;
    if (kind !== "word") return true;
    return !isStopWord(word) && !isEveryday(stem) && !talkOfAsking.has(word) && commonness(stem) >= 1;
  };
  const isName = (text: string, start: number) =>
    /^\p{Lu}/u.test(text) && !/(?:^|[.?!:]\s*)$/u.test(wording.slice(0, start));
  const added = tokenize(wording).filter(
    (token) =>
      isNew(token) || (isName(token.text, token.start) && !known.has(token.stem) && token.word !== "i"),
  );
  return [...new Set(added.map(({ text }) => text))];
}
