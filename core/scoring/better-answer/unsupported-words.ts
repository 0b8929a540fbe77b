import { findQuantities } from "../../text/quantities";
import { isStopWord } from "../../text/stop-words";
import { tokenize } from "../../text/tokens";
import { readSource, unsupportedFigures, unsupportedNames } from "../../text/unsupported";
import { commonness } from "../../text/word-frequency";
import { isEveryday } from "../ask/signs/everyday-words";
import { longestRead } from "../constants";

/** A word in lower case that is in no list of common ones may be a tool ("kafka"). Adverbs and forms of verbs are the joints of a text. */
const rare = 3;
const jointForm = /(?:ly|ed|ing)$/u;
const joints = new Set(
  `about above across after afterwards again against ago all almost alongside already altogether although always among any around aside away
because before beforehand behind below beneath beside besides between beyond both but despite down during each either else enough even ever every
everybody everyone everything few finally first former forward furthermore gradually half hence hereby how however inside instead into itself
last lately later latter least less likewise many meanwhile mine more moreover most much myself near neither nevertheless next nobody none
nonetheless nor nothing off often once onto only other otherwise ourselves out outside over overall own per quite rather same second several
since so some somebody someone something soon still such than themselves then thereafter thereby therefore third though through throughout
thus together too toward towards under unless until unlike up upon very via well whatever when whenever whereas whereby wherever whether which while
whole whom whose why with within without yet
afresh anew obstacle obstacles hurdle hurdles colleague colleagues reluctant outcome outcomes platform platforms
began begun brought caught chose chosen dealt drew drove fought grew held kept laid led meant met paid ran rose sat sent shook spent spoke stood stuck
taught threw understood undertook went woke won wore`.split(/\s+/u),
);

/** Number words are figures, whose spelling is free. */
function uncommonWords(text: string, known: ReadonlySet<string>): string[] {
  const tokens = tokenize(text);
  const figures = new Set(
    findQuantities(text, tokens).flatMap(({ first, last }) => tokens.slice(first, last + 1)),
  );
  return tokens
    .filter((token) => {
      const { kind, word, stem } = token;
      if (kind !== "word" || figures.has(token) || known.has(stem) || word.length < 3) return false;
      return (
        !isStopWord(word) &&
        !isEveryday(stem) &&
        !jointForm.test(word) &&
        !joints.has(word) &&
        commonness(stem) >= rare
      );
    })
    .map(({ text: written }) => written);
}

/**
 * What a wording of an answer says that none of its sources does, as written: figures, names, tools and other uncommon words. Empty for a
 * wording that adds no fact.
 * @param sources the candidate's own words, and what the guide says to this question
 */
export function unsupportedWords(wording: string, sources: readonly string[]): string[] {
  const source = readSource(...sources.map((text) => text.slice(0, longestRead.answer)));
  const found = [
    ...unsupportedFigures(wording, source),
    ...unsupportedNames(wording, source),
    ...uncommonWords(wording, source.stems),
  ];
  return [...new Set(found)];
}
