import { han, pieces, word } from "./pieces";

/**
 * Hostile texts for guides and for turns alike that bear on what a guide carries: its key points and what stands under them, its projects,
 * its questions to ask, all of one kind, and all much alike.
 */

const alike = (index: number) => `abcdefgh${word(index)}`;
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i));
const units = ["ms", "%", "x", "TB", "euros", "days", "hours", "percent", "million", "GB"];

/** A question with key points of its own. */
const asked = (name: string, points: readonly string[]) =>
  `## What of ${name}?\n\nIt is ${name}.\n\n**Key points**\n\n${points.join("\n")}\n\n`;

/** A turn of words, and a guide whose questions have forty points of such words. */
const inPoints =
  (some: (from: number, count: number) => string, count: number, under = "") =>
  (length: number) =>
    length > 50_000
      ? pieces((i) =>
          asked(
            word(i),
            many(40, (j) => `- (3) ${some(i * 40 + j, count)}${under.replace("{}", some(j, count))}`),
          ),
        )(length)
      : pieces((i) => `${some(i * 3, count)}. `)(length);

const slips = (from: number, count: number) => many(count, (i) => alike(from * 7 + i)).join(" ");
const figures = (from: number, count: number) =>
  many(count, (i) => `the ${word(from + i)} cost was ${from + i}.${i} ${units[(from + i) % 10]}`).join(", ");
const words = (from: number, count: number) =>
  many(count, (i) => word((from * 31 + i * 7) % 9_000)).join(" ");
const inOrder = (from: number, count: number) => many(count, (i) => word(700 + ((from + i) % 50))).join(" ");

/** Each by name, made to about a number of characters. */
export const hostilePoints: Record<string, (length: number) => string> = {
  "points a slip apart": inPoints(slips, 40),
  "points a slip apart, and their aliases": inPoints(slips, 20, "\n  - Also: {}\n  - Wrong: {}"),
  "points of a figure each": inPoints(figures, 8),
  "points of figures with units, and wrong ones": inPoints(figures, 4, "\n  - Wrong: {}"),
  "points of different words": inPoints(words, 60),
  "points of fifty words in other orders": inPoints(inOrder, 60, "\n  - Also: {}"),
  "points that begin alike": (length) =>
    length > 50_000
      ? pieces((i) =>
          asked(
            word(i),
            many(40, (j) => `- (3) ${inOrder(0, j + 1)}`),
          ),
        )(length)
      : pieces((i) => `${inOrder(0, 1 + (i % 40))}. `)(length),
  "one alias in all": (length) =>
    length > 50_000
      ? pieces((i) =>
          asked(
            word(i),
            many(
              40,
              (j) => `- (3) we cut ${word(j)}\n  - Also: ${many(6, () => "cost cut by 5 %").join("; ")}`,
            ),
          ),
        )(length)
      : "We cut the cost, by 5 %. ".repeat(length / 25),
  "aliases of one thing": (length) =>
    length > 50_000
      ? pieces((i) =>
          asked(
            word(i),
            many(
              40,
              (j) =>
                `- (3) we cut ${word(j)}\n  - Also: ${many(6, (k) => `cost cut by ${j * 6 + k} %`).join("; ")}`,
            ),
          ),
        )(length)
      : "We cut the cost, by 5 %. ".repeat(length / 25),
  "four hundred aliases of a word": (length) =>
    length > 50_000
      ? pieces((i) => asked(word(i), [`- (3) we cut it\n  - Also: ${many(400, (j) => word(j)).join("; ")}`]))(
          length,
        )
      : pieces((i) => `${word(i % 400)} `)(length),
  "one point without an end": (length) => asked("it", [`- (3) ${words(1, length / 5)}`]).slice(0, length),
  "a probe without an end": (length) =>
    asked("it", [`- (3) we cut it\n  - Probe: ${words(1, length / 5)}, and how did you, and what`]).slice(
      0,
      length,
    ),
  "probes of many parts": inPoints(
    words,
    3,
    `\n  - Probe: ${many(30, () => "how fast and by how much and which tools").join(" and ")}?`,
  ),
  "points in Chinese": (length) =>
    length > 50_000
      ? pieces((i) =>
          asked(
            han(i),
            many(40, (j) => `- (3) ${many(60, (k) => han(i + j * 13 + k)).join("")}，${j}%`),
          ),
        )(length)
      : pieces((i) => `${han(i)}${i % 30 === 29 ? "，" : ""}`)(length),
  "one question's text in all": (length) =>
    length > 50_000
      ? pieces(
          (i) =>
            `## ${"What is a lake of files that cut our cost by 40 % ".repeat(20)}${word(i)}?\n\nIt is ${word(i)}.\n\n`,
        )(length)
      : "What is a lake of files that cut our cost by 40 %? ".repeat(length / 51),
  "model answers of one word": pieces((i) => `## What is ${word(i)} of ${word(i + 1)}?\n\n${word(i)}\n\n`),
  "answers of a hundred thousand": (length) =>
    pieces(
      (i) =>
        `## What is ${word(i)}?\n\n${many(15_000, (j) => `${word(j * 11 + i * 170_000)}ed`).join(" ")}\n\n`,
    )(length),
  "projects of one name": pieces(
    (i) =>
      `## Project: The lake\n\n**Situation:** The lake was slow.\n\n**Task:** I had to mend it.\n\n**Action:**\n- I moved it\n- I cut cost by ${i} %\n\n**Result:** ${i} % less.\n\n`,
  ),
  "stories of figures": pieces(
    (i) =>
      `## Project ${word(i)}\n\n**Situation:** The ${word(i)} took ${i} ms and ${i * 3} TB.\n\n**Task:** I had to cut it to ${i / 2} ms.\n\n**Action:**\n- I cut ${i} jobs\n\n**Result:** ${i} % less, ${i * 7} euros saved.\n\n`,
  ),
  "one story without an end": (length) =>
    `## Project one\n\n**Situation:** It was slow.\n\n**Task:** I had to.\n\n**Action:**\n${pieces((i) => `- I ${word(i)}ed ${i} jobs\n`)(Math.max(0, length - 200))}\n\n**Result:** 40 %.\n`,
  "thousands of questions to ask": pieces((i) =>
    i === 0
      ? "# Guide\n\n## What is a lake?\n\nA store.\n\n## Questions to ask\n\n"
      : `- What does the team do about ${word(i)}, and how do you cut ${i} %?\n`,
  ),
  "dates of all kinds": pieces(
    (i) =>
      `On ${1 + (i % 28)} May ${1900 + (i % 150)}, by 2${i % 10}:${10 + (i % 49)}, in Q${1 + (i % 4)}/${i % 100}, from 19${i % 100} to 20${i % 100}, `,
  ),
  "a chain of ranges": pieces((i) => `${i}-`),
  "ranges to and to": pieces((i) => `${i} to `),
  "number words": pieces(
    (i) => `${["seven", "hundred", "thousand", "and", "twenty", "million", "point", "two"][i % 8]} `,
  ),
  "number words without an end": pieces((i) => `${["twenty", "one", "hundred", "and"][i % 4]} thousand `),
  "figures with units": pieces((i) => `${i} ${units[i % 10]} `),
  "figures of things with units": pieces(
    (i) => `our ${word(i % 30)} ${word(i % 7)} took ${i} ${units[i % 10]}. `,
  ),
  "one clause of figures": pieces((i) => `${word(i)} ${i % 9} `),
  "company facts": pieces((i) =>
    i === 0
      ? "# Guide\n\n## About the company\n\n"
      : `- ${word(i).toUpperCase()} AG was founded in ${1900 + (i % 120)} in ${word(i * 3)}.\n`,
  ),
  "a curriculum vitae": pieces(
    (i) =>
      `${2000 + (i % 24)}–${2001 + (i % 24)} Senior Engineer, ${word(i)} GmbH\n• Built ${word(i * 3)} for ${i} users; cut cost by ${i % 90} %\nSkills: ${word(i)}, ${word(i + 1)}\n`,
  ),
  "lines of cells": (length) =>
    `| Question | Answer |\n|---|---|\n${pieces((i) => `| What is ${word(i)}? | ${many(60, (j) => word(i + j)).join(" | ")} |\n`)(Math.max(0, length - 40))}`,
  "Chinese without a mark": pieces(han),
  "labels again": pieces((i) => `${["Situation", "Task", "Action", "Result"][i % 4]}: ${word(i)} `),
  "key points and no question": pieces((i) =>
    i === 0 ? "**Key points**\n\n" : `- (3) we cut ${word(i)}\n  - Also: ${word(i)}\n`,
  ),
  "a file of key points": (length) =>
    `{"guide":"a","questions":[${pieces((i) => `{"id":"${word(i)}","kind":"technical","question":"What is ${word(i)}?","keyPoints":[{"id":"k","text":"${word(i)}","weight":3}]},`)(Math.max(0, length - 40))}{}]}`,
};
