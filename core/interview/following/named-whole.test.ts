import { expect, test } from "vitest";
import { namesWhole } from "./named-whole";

const silos = "Customer data was siloed across 8+ disparate systems (Salesforce, Databricks and others)";
const bayer = "Walk me through the Bayer Customer Data Platform: what was the problem?";

test("whoever names every system and the number has told a point", () => {
  const told = "Their data sat in eight systems, Salesforce, a Databricks workspace, some SQL Servers.";
  expect(namesWhole(silos, bayer, told)).toBe(true);
});

test.each([
  ["a name is missing", "It sat in eight systems, Salesforce among them."],
  ["the number is missing", "It sat in Salesforce, Databricks and whatnot."],
  ["the number is another", "It sat in twelve systems, Salesforce and Databricks among them."],
])("not where %s", (_, said) => expect(namesWhole(silos, bayer, said)).toBe(false));

test("a point with one name at most, or those that the question says, is not told by names", () => {
  expect(namesWhole("On-heap memory is JVM heap", "How does Spark use memory?", "The JVM has a heap.")).toBe(
    false,
  );
  expect(namesWhole("Spark and Kafka scale", "How do Spark and Kafka scale?", "Spark and Kafka scale.")).toBe(
    false,
  );
});
