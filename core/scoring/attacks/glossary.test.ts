import { expect, test } from "vitest";
import { indexText } from "../../text/indexed-text";
import { findGlossary } from "./glossary";

const glossary = "Kafka is a log. Spark is an engine. Flink is a framework.";

test("a run of definitions of what was not asked is a glossary, whatever signs stand before them", () => {
  expect(findGlossary(indexText(glossary), null)).toHaveLength(3);
  expect(findGlossary(indexText(glossary.replace(/Kafka|Spark|Flink/gu, "--- ## $&")), null)).toHaveLength(3);
});

test("a sentence of a million signs that names may hold is read", () => {
  expect(findGlossary(indexText(`${"#".repeat(1_000_000)} a`), null)).toEqual([]);
});
