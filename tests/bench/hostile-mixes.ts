import { han, pieces, word } from "./pieces";

/**
 * Hostile texts for guides and for turns alike that hold up what reads a whole text at once: what differs all through, what repeats in an order
 * that no run of it repeats, what looks like another thing in each line, and one thing of a size that nobody writes.
 */

const hanRun = (from: number, length: number) =>
  Array.from({ length }, (_, index) => han(from + index)).join("");
/** Looks like the Latin letters that it stands for. */
const lookalikes = "аЬсԁеfɡһіϳkӏmпоррԛгѕtцvшхуz";
const lookalike = (text: string) =>
  text.replace(/[a-z]/g, (letter) => lookalikes[letter.charCodeAt(0) - 97] ?? letter);
const opposites = ["fast slow", "increase decrease", "always never", "small large", "before after"];

/** Under a question of its own, so that the length is one answer's, one question's, or one key point's. */
const asAnswer = (body: (length: number) => string) => (length: number) =>
  `## What is a lake of files?\n\n${body(Math.max(0, length - 40))}`;
const asQuestion = (body: (length: number) => string) => (length: number) =>
  `## What is ${body(Math.max(0, length - 40))}?\n\nA store of files.`;

const differentWords = pieces((i) => `${word(i * 7 + 3)}ing `);
const differentHan = pieces(han);
const capitals = pieces((i) => `${word(i + 700).toUpperCase()} `);
const names = pieces((i) => `then ${word(i + 700).replace(/^./, (letter) => letter.toUpperCase())} built `);

/** Each by name, made to about a number of characters. */
export const hostileMixes: Record<string, (length: number) => string> = {
  "different words": differentWords,
  "answer of different words": asAnswer(differentWords),
  "question of different words": asQuestion(differentWords),
  "answer of different characters": asAnswer(differentHan),
  "question of different characters": asQuestion(differentHan),
  "answer of capitals": asAnswer(capitals),
  "question of capitals": asQuestion(capitals),
  "names in mid-sentence": names,
  "answer of names": asAnswer(names),
  "answer of one word": asAnswer((length) => "a".repeat(length)),
  "question of one word": asQuestion((length) =>
    "abcdefghij".repeat(Math.ceil(length / 10)).slice(0, length),
  ),
  "words of a thousand letters": pieces((i) => `${word(i).repeat(Math.ceil(1_000 / word(i).length))} `),
  "words a slip apart": pieces((i) => `abcdefgh${word(i)} `),
  "words a slip apart in points": pieces(
    (i) =>
      `## What of ${word(i)}?\n\nIt is.\n\n**Key points**\n\n- (3) abcdefg${word(i)} abcdefh${word(i + 1)} abcdefi${word(i + 2)}\n\n`,
  ),
  apostrophes: pieces((i) => `${word(i)}'${word(i + 1)}'${word(i + 2)}n't `),
  "looks like Latin": pieces((i) => `${lookalike(`we moved part ${word(i)} and cut it`)} `),
  "Latin and its likes mixed": pieces((i) => `we m${lookalike("o")}ved p${lookalike("a")}rt ${word(i)}, `),
  "marks on every letter": pieces((i) => `${word(i).replace(/./g, (letter) => `${letter}\u0301\u0323`)} `),
  "one letter, marks without end": pieces(() => "\u0301"),
  "answer of marks": asAnswer(pieces((i) => (i === 0 ? "a" : "\u0301\u0327"))),
  "zero-width between letters": pieces((i) => `w\u200be\u200c b\u2060u\ufeffilt ${word(i)}\u200b `),
  "mixed scripts in words": pieces((i) => `${word(i)}${han(i)}д${word(i + 1)}ا${han(i + 5)}あ `),
  "Chinese sentences": pieces((i) => `我们把${hanRun(i, 6)}减少了${i % 100}%，因为${hanRun(i * 3, 4)}。`),
  "Chinese without an end": pieces((i) => `${hanRun(i * 11, 30)}，`),
  "ranges of figures": pieces(
    (i) => `${i} to ${i + 5} ms, ${i}–${i + 9} %, between ${i} and ${i * 2} hours; `,
  ),
  "figures of one thing": pieces((i) => `The monthly cost of storage was ${1_000 + i * 37} euros. `),
  "figures told roughly": pieces((i) => `about ${i + 2} percent of the jobs, roughly half, ~${i} ms, `),
  "dates and quarters": pieces(
    (i) => `On ${1 + (i % 28)}/${1 + (i % 12)}/${1900 + (i % 200)} in Q${1 + (i % 4)} `,
  ),
  "one quote again": pieces(() => '"We moved it in a week," I said. '),
  "quotes around everything": pieces((i) => `"${word(i)} ${word(i + 1)} ${word(i + 2)} ${word(i + 3)}" `),
  "opposites again": pieces((i) => `${opposites[i % 5]} of ${word(i)}, not ${opposites[(i + 1) % 5]}, `),
  "denied twice": pieces(
    (i) => `we did not never ${word(i)} without no ${word(i + 1)} instead of ${word(i + 2)}, `,
  ),
  "told already": pieces(
    (i) => `I was asked to ${word(i)} within ${i} days because you joined ${i} years ago. `,
  ),
  "deep emphasis": pieces((i) => `${"*_".repeat(i % 40)}${word(i)}`),
  "emphasis closed late": (length) => "*a _b ".repeat(length / 12) + "_ * ".repeat(length / 8),
  "table of one row": (length) => `| Question | Answer |\n|---|---|\n|${" a |".repeat(length / 4)}`,
  "table cells empty": pieces((i) => (i === 0 ? "|a|b|\n|-|-|\n" : "||\n")),
  "tables one by one": pieces(
    (i) => `| Question | ${word(i)} |\n|---|---|\n| What is ${word(i)}? | It is. |\n\n`,
  ),
  "deep quotes closed": pieces((i) => `${">".repeat(1 + (i % 200))} ${word(i)}\n`),
  "fences never closed": pieces((i) => `${"`".repeat(3 + (i % 90))}${word(i)}\ntext\n`),
  "hundred thousand headings": pieces((i) => `# ${word(i)}\n`),
  "headings of questions": pieces((i) => `${"#".repeat(1 + (i % 6))} What is ${word(i)}?\n`),
  "same key points": (length) =>
    asAnswer(pieces((i) => (i === 0 ? "It is.\n\n**Key points**\n\n" : "- (3) we cut the cost by 40 %\n")))(
      length,
    ),
  "same key points in all": pieces(
    (i) =>
      `## What of ${word(i)}?\n\nIt is.\n\n**Key points**\n\n${"- (3) we cut the cost by 40 %\n  - Wrong: cost grew by 40 %\n".repeat(6)}\n`,
  ),
  "points of 2,000 characters": (length) => {
    const text = (from: number) => pieces((i) => `${word(from + i * 7)} `)(1_900);
    const points = Array.from(
      { length: 40 },
      (_, i) => `- (3) ${text(i * 997)}\n  - Also: ${text(i * 31)}; ${text(i)}\n`,
    );
    return `## What of cost?\n\nWe cut it.\n\n**Key points**\n\n${points.join("")}\n`
      .padEnd(length, " ")
      .slice(0, length);
  },
  "points of figures": (length) => {
    const text = (from: number) => pieces((i) => `${from + i} % of ${word(i)}, `)(1_900);
    const points = Array.from({ length: 40 }, (_, i) => `- (3) ${text(i)}\n  - Wrong: ${text(i + 1)}\n`);
    return `${pieces((i) => `${i} % of ${word(i)}, `)(19_000)}\n\n## What of cost?\n\nWe cut it.\n\n**Key points**\n\n${points.join("")}\n`.slice(
      0,
      length,
    );
  },
  "front matter of one key": (length) => `---\ntitle: ${"a ".repeat(length / 2 - 20)}\n---\n`,
  "front matter of keys": pieces((i) => (i === 0 ? "---\n" : `k${i}: ${word(i)}\n`)),
  "front matter of lists": pieces((i) =>
    i === 0 ? "---\ntitle:\n" : `${" ".repeat(i % 300)}- ${word(i)}\n`,
  ),
  "front matter of quotes": (length) => `---\ntitle: "${"\\u0041".repeat(length / 6 - 20)}"\n---\n`,
  "carriage returns with text": pieces((i) => `## ${word(i)}?\r\rIt is ${i}.\r`),
  "separators of lines": pieces((i) => `${word(i)}\u2028${word(i)}\u2029\v\f`),
  "projects of projects": pieces(
    (i) =>
      `## Project ${word(i)}\n\n**Situation:** ${word(i)} was slow.\n\n**Task:** I had to.\n\n**Action:**\n- I ${word(i)}ed\n\n**Result:** ${i} %.\n\n`,
  ),
  "questions to ask": pieces((i) =>
    i === 0 ? "## Questions to ask\n\n" : `- How do you ${word(i)} the ${word(i + 1)}?\n`,
  ),
  "asked and asked": pieces(
    (i) => `What is ${word(i)}, how does ${word(i + 1)} work, and why ${word(i + 2)}? `,
  ),
  "one question without an end": pieces((i) => `and how would you, or what could you ${word(i)}, `),
  "scripted introduction": pieces((i) =>
    i === 0 ? "## Self-introduction\n\n" : `I ${word(i)}ed ${i} of ${word(i * 3)}. `,
  ),
  "scenarios again": pieces(
    (i) =>
      `## Behavioral\n\n**Tell me about a time when ${word(i)}.**\n\nContext: ${word(i)}. Action: I ${word(i)}ed. Result: ${i}.\n\n`,
  ),
};
