import { lexiconEntries } from "./lexicon-entries";
import type { Token } from "./tokens";
import { tokenize } from "./tokens";

interface Phrase {
  stems: string[];
  concept: string;
}

/** A stretch of tokens that names a concept of the lexicon; `first` and `last` index the tokens. */
export interface ConceptMention {
  concept: string;
  first: number;
  last: number;
}

function readPhrases(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of lexiconEntries.split("\n")) {
    const [name, members] = line.split(":").map((part) => part.trim());
    if (!name || !members) continue;
    for (const member of members.split(",")) {
      const stems = tokenize(member).map((token) => token.stem);
      const first = stems[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ stems, concept: `#${name}` });
      byFirst.set(first, list);
    }
  }
  return byFirst;
}

const phrases = readPhrases();

function matchesAt(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  return stems.every((stem, offset) => tokens[at + offset]?.stem === stem);
}

/** Every mention of a concept in the tokens, overlapping ones included. */
export function findConcepts(tokens: readonly Token[]): ConceptMention[] {
  const found: ConceptMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of phrases.get((tokens[at] as Token).stem) ?? []) {
      if (matchesAt(tokens, at, phrase.stems)) {
        found.push({ concept: phrase.concept, first: at, last: at + phrase.stems.length - 1 });
      }
    }
  }
  return found;
}
