import { hashText } from "../seeded";
import type { PersonaId } from "../settings";
import type { PoolName } from "./english";
import type { Phrase, Pool } from "./phrase";

export type PhraseBook = Record<PoolName, Pool>;
export type Slots = Record<string, string | null>;

interface Option {
  id: string;
  text: string;
}

const slotPattern = /\{(\w+)\}/gu;
const firstSlot = /^\{(\w+)\}/u;

const openers =
  /^(?:So|And|Then|Walk|Tell|Describe|Explain|Give|How|What|Why|When|Where|Who|Which|Is|Are|Was|Were|Do|Does|Did|Can|Could|Would|Will|Should|Have|Has|In|If|For|At|On)\b/u;

const between = (a: string, b: string) =>
  (/\p{Script=Han}$/u.test(a) && /^[A-Za-z\d]/u.test(b)) ||
  (/[A-Za-z\d]$/u.test(a) && /^\p{Script=Han}/u.test(b));

/** Chinese is set apart from a name in Latin letters by a space. */
function apart(before: string, value: string, after: string): string {
  return `${between(before, value) ? " " : ""}${value}${between(value, after) ? " " : ""}`;
}

/** After a colon a question goes on in lower case, unless it begins with a name. */
function fill(text: string, slots: Slots): string {
  return text.replace(slotPattern, (slot, name: string, at: number) => {
    const next = text.slice(at + slot.length).replace(firstSlot, (_, other: string) => slots[other] ?? "");
    const value = apart(text.slice(0, at), slots[name] ?? "", next);
    const goesOn = text.slice(0, at).endsWith(": ") && openers.test(value);
    return goesOn ? value.charAt(0).toLowerCase() + value.slice(1) : value;
  });
}

/** Chooses among wordings so that none is said twice in an interview. Which one is fixed by the seed and by what was said before. */
export class Speech {
  private readonly said: string[];

  constructor(
    private readonly book: PhraseBook,
    private readonly seed: number,
    private readonly seat: Exclude<PersonaId, "panel">,
    usedPhrases: readonly string[],
  ) {
    this.said = [...usedPhrases];
  }

  /** Ids of all phrases said so far, in order. */
  get usedPhrases(): string[] {
    return [...this.said];
  }

  /** A wording not said before that fits the seat and whose slots all have a value, or "" when none is left. */
  fresh(pool: PoolName, slots: Slots = {}): string {
    const unsaid = this.options(pool, slots).filter(({ id }) => !this.said.includes(id));
    return unsaid.length === 0 ? "" : this.choose(pool, unsaid, slots);
  }

  /** The same for what has to be said: when none is left, one of them put as asked before, else the one said longest ago. */
  always(pool: PoolName, slots: Slots = {}): string {
    const fresh = this.fresh(pool, slots) || this.askedBefore(pool, slots);
    if (fresh !== "") return fresh;
    const [oldest] = this.options(pool, slots).toSorted(
      (a, b) => this.said.lastIndexOf(a.id) - this.said.lastIndexOf(b.id),
    );
    return oldest ? this.choose(pool, [oldest], slots) : "";
  }

  /** "The same question here: what came of it?" in a combination not said before, or "". */
  private askedBefore(pool: PoolName, slots: Slots): string {
    const questions = this.options(pool, slots).filter(({ text }) => /^[^{}]+[?？]$/u.test(text));
    const prefaces = pool.startsWith("probe.") ? this.options("probe.again", { question: "?" }) : [];
    const unsaid = prefaces
      .flatMap((preface) =>
        questions.map(({ id, text }) => ({
          id: `${preface.id}+${id}`,
          text: fill(preface.text, { question: text }),
        })),
      )
      .filter(({ id }) => !this.said.includes(id));
    return unsaid.length === 0 ? "" : this.choose(pool, unsaid, slots);
  }

  /** True in about one of `n` cases, fixed by the seed and by what was said before. */
  oneIn(n: number): boolean {
    return hashText(`${this.seed}|${this.said.length}|${this.said.at(-1) ?? ""}`) % n === 0;
  }

  private options(pool: PoolName, slots: Slots): Option[] {
    return this.book[pool].flatMap((phrase, at) => {
      const text = this.textFor(phrase);
      const filled =
        text !== null && [...text.matchAll(slotPattern)].every(([, name]) => slots[name as string]);
      return filled ? [{ id: `${pool}.${at}`, text }] : [];
    });
  }

  private textFor(phrase: Phrase): string | null {
    if (typeof phrase === "string") return phrase;
    return phrase.by.includes(this.seat) ? phrase.text : null;
  }

  private choose(pool: PoolName, options: Option[], slots: Slots): string {
    const chosen = options[hashText(`${this.seed}|${pool}|${this.said.length}`) % options.length] as Option;
    this.said.push(chosen.id);
    return fill(chosen.text, slots);
  }
}
