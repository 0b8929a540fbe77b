import { expect, test } from "vitest";
import { unsupportedWords } from "./unsupported-words";

const said = "I built the ingestion with Spark and cut the cost by forty percent, um, in six months.";
const guide = "Delta Lake gives the tables transactions.";

test("the candidate's words and the guide's, told in another way, add nothing", () => {
  const better =
    "Personally, I built the ingestion with Spark, over and after all. Delta Lake gave its tables transactions, and the cost fell by 40 percent within six months.";
  expect(unsupportedWords(better, [said, guide])).toEqual([]);
});

test("joints of a told story add nothing, whatever they are made of", () => {
  const better = "We stood before an obstacle, met it afresh and went on: the ingestion with Spark held.";
  expect(unsupportedWords(better, [said, guide])).toEqual([]);
});

test("figures, names and tools that nobody said are found, in whatever case", () => {
  const better = "With spark, kafka and Snowflake I cut the cost by 60 % for 12 teams at Siemens.";
  expect(unsupportedWords(better, [said, guide])).toEqual(
    expect.arrayContaining(["kafka", "Snowflake", "60 %", "12", "Siemens"]),
  );
});
