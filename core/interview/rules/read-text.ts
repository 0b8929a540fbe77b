import { isChinese } from "../../text/chinese";
import { foldText } from "../../text/fold";
import { type Token, wordsOf } from "../../text/tokens";
import { contentTokens, stemsOf } from "../reading/vocabulary";
import type { Transcript, Turn } from "../transcript";

/** A name or another word in Latin letters. */
export const latinWord = /[A-Za-z][\w+#]*/gu;

/**
 * A text that several rules look at. What they want to know of it is read once, when the first one asks: a line is held against a dozen of
 * them, and what was said before against every sentence of a line.
 */
export class ReadText {
  private foldedText: string | undefined;
  private bareText: string | undefined;
  private chinese: boolean | undefined;
  private content: readonly Token[] | undefined;
  private contentStems: ReadonlySet<string> | undefined;
  private allWords: string[] | undefined;
  private latin: ReadonlySet<string> | undefined;

  constructor(readonly text: string) {}

  /** Folded, without white space at its ends. */
  get folded(): string {
    this.foldedText ??= foldText(this.text).trim();
    return this.foldedText;
  }

  /** Letters and figures alone, so that a comma more or less makes no other words. */
  get bare(): string {
    this.bareText ??= foldText(this.text).replace(/[^\p{L}\p{N}]+/gu, " ");
    return this.bareText;
  }

  get isChinese(): boolean {
    this.chinese ??= isChinese(this.text);
    return this.chinese;
  }

  /** The tokens that carry a claim. */
  get tokens(): readonly Token[] {
    this.content ??= contentTokens(this.text);
    return this.content;
  }

  /** Their stems. */
  get stems(): ReadonlySet<string> {
    this.contentStems ??= this.content ? new Set(this.content.map(({ stem }) => stem)) : stemsOf([this.text]);
    return this.contentStems;
  }

  /** All words, as in its tokens. */
  get words(): string[] {
    this.allWords ??= wordsOf(this.text);
    return this.allWords;
  }

  /** The words in Latin letters, in lower case. */
  get latinWords(): ReadonlySet<string> {
    this.latin ??= new Set(this.text.match(latinWord)?.map((name) => name.toLowerCase()));
    return this.latin;
  }
}

const ofTurns = new WeakMap<Turn, ReadText>();

/** Read once per turn object: what was said never changes. */
export function readTurn(turn: Turn): ReadText {
  const known = ofTurns.get(turn) ?? new ReadText(turn.text);
  ofTurns.set(turn, known);
  return known;
}

/** What the candidate has said, turn by turn. */
export function candidateTexts(transcript: Transcript): ReadText[] {
  return transcript.filter(({ role }) => role === "candidate").map(readTurn);
}
