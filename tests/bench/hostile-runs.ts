import { han, pieces, word } from "./pieces";

/**
 * Hostile texts for guides and for turns alike that hold up what reads sentence by sentence, clause by clause or item by item: very many very
 * short ones, one of very many, and runs of a sign that a name may hold.
 */

const letter = (index: number) => String.fromCharCode(97 + (index % 26));
const kana = (index: number, from: number) => String.fromCharCode(from + ((index * 7) % 80));

/** Each by name, made to about a number of characters. */
export const hostileRuns: Record<string, (length: number) => string> = {
  "signs of names": pieces(() => "#"),
  "signs of names apart": pieces(() => "+ - # "),
  "Chinese words listed": pieces((i) => `${han(i)}、`),
  "Chinese clauses": pieces((i) => `${han(i)}是${han(i * 3)}，`),
  "Chinese sentences of a character": pieces((i) => `${han(i)}。`),
  "Chinese questions of a character": pieces((i) => `${han(i)}？`),
  "Chinese lines of a character": pieces((i) => `${han(i)}\n`),
  "Chinese semicolons": pieces((i) => `${han(i)}；`),
  "lines of a letter": pieces((i) => `${letter(i)}\n`),
  "lines of a digit": pieces((i) => `${i % 10}\n`),
  "sentences of a letter": pieces((i) => `${letter(i)}. `),
  "exclamations of a word": pieces((i) => `${word(i % 26)}! `),
  "answers of so": pieces(() => "so "),
  "clauses of a colon": pieces((i) => `${word(i)}:`),
  "arrows from word to word": pieces((i) => `${word(i)}->${word(i + 1)}=>`),
  "compatible characters": pieces((i) => String.fromCharCode(0xf900 + ((i * 7) % 500))),
  "Japanese sentences": pieces((i) => `私は${han(i)}${kana(i, 0x3041)}を使いました。`),
  "figures sentence by sentence": pieces((i) => `Cut ${word(i)} by ${i}%. `),
  "lists that sink and rise": pieces((i) => `${" ".repeat((i * 2) % 400)}- ${word(i)}\n`),
  "an answer of nested items": (length) =>
    `## What is a lake of files?\n\n${pieces((i) => `${"  ".repeat(i % 12)}- ${word(i)} ${i} %\n`)(Math.max(0, length - 40))}`,
  "stories without end": pieces(
    (i) =>
      `## Project ${word(i)}\n\n**Situation**: ${word(i)}\n**Task**: a\n**Action**:\n- ${word(i)}\n- b\n**Result**: ${i} %\n\n`,
  ),
  "two kinds of line ends": pieces((i) => `- ${word(i)}\r\n  - ${word(i)}\r`),
};
