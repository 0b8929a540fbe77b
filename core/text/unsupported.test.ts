import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource, unsupportedFigures, unsupportedNames } from "./unsupported";

const source = readSource(
  "We cut the nightly load by forty percent with Spark on S3, over six years at BMW.",
);

test("a figure is known in any spelling, and not with another unit", () => {
  expect(unsupportedFigures("It went down by 40 % in 6 years.", source)).toEqual([]);
  expect(unsupportedFigures("It took 40 seconds, 12 people and twice the cost.", source)).toEqual([
    "40 seconds",
    "12",
    "twice",
  ]);
});

test("one, written out, counts nothing; as a digit it does", () => {
  expect(unsupportedFigures("One of the loads", source)).toEqual([]);
  expect(unsupportedFigures("1 load", source)).toEqual(["1"]);
});

test("Chinese figures have to be there as they are", () => {
  expect(unsupportedFigures("成本降低了百分之四十，用了三年", readSource("我们把成本降低了"))).toEqual([
    "百分之四十",
    "三",
  ]);
  expect(unsupportedFigures("用了三年", readSource("一共三年"))).toEqual([]);
});

test("names are found wherever they stand, the first word of a sentence is none", () => {
  expect(
    unsupportedNames("Then we used Flink and BigQuery. Reading from K8s took Anna longer.", source),
  ).toEqual(["Flink", "BigQuery", "K8s", "Anna"]);
  expect(unsupportedNames("I used Spark at BMW. Loading from S3 worked.", source)).toEqual([]);
});

test("a text is always supported by itself", () => {
  const word = fc.constantFrom(
    "Spark",
    "40 %",
    "K8s",
    "twelve",
    "cut",
    "the",
    "BigQuery",
    ".",
    "三十",
    "3.5 TB",
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      expect(unsupportedFigures(text, readSource(text))).toEqual([]);
      expect(unsupportedNames(text, readSource(text))).toEqual([]);
    }),
  );
});

test("a figure that the source lacks is never let through", () => {
  fc.assert(
    fc.property(fc.integer({ min: 41, max: 9_999 }), (figure) => {
      expect(unsupportedFigures(`It served ${figure} users.`, source)).not.toEqual([]);
    }),
  );
});
