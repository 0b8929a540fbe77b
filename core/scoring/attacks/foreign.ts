import type { Clause, IndexedText } from "../../text/indexed-text";
import { isStopWord } from "../../text/stop-words";

/** Function words of German, French, Spanish, Portuguese, Italian, Dutch and the Scandinavian languages that English does not write. */
const foreignWords = new Set(
  `der das und ich mir mich bitte ist nicht ein eine einen einem einer den dem des auf für mit von zu habe diese dieser dieses dass wir sie
le les des une est et je vous nous moi pour dans avec que qui sur cette ce mes mon ma plaît svp
el los las una por para que con mi es y lo su muy este esta yo favor dame
da dos uma em não você meu minha esta isso nesta
il lo gli di che per un della sono ti te ne dammi
het een en van ik mij voor op niet deze
och att det som en ett jag mig för på inte den här ge alt og til ikke`.split(/\s+/u),
);
const fewest = 2;

/** Whether a word ties a sentence of another language together, as stop words do an English one. */
export const isForeignFunctionWord = (word: string) => foreignWords.has(word);

function isForeign({ tokens }: IndexedText, { first, last }: Clause): boolean {
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === "word");
  const foreign = words.filter(({ word }) => foreignWords.has(word)).length;
  if (foreign < fewest) return false;
  return foreign > words.filter(({ word }) => isStopWord(word) && !foreignWords.has(word)).length;
}

/** The clauses in another language that is written with Latin letters: their words are not the English words they look like ("die"). */
export function findForeign(text: IndexedText): Clause[] {
  return text.sentences.flatMap(({ clauses }) => clauses.filter((clause) => isForeign(text, clause)));
}
