import { expect, it } from "vitest";
import { openFollowUp, openPartsOf } from "./told-already";

const identity = "How would you sum up who you are at work, and how long have you been doing it?";
const tools = "Which tools and vendors do you know best from daily use?";
const mandate = "What exactly were you asked to deliver, and by which criteria would it count as a success?";
const drawn = "What drew you to us in particular, rather than another employer?";

it.each([
  [
    identity,
    "I've been building data platforms for about ten years.",
    "How would you sum up who you are at work?",
  ],
  [identity, "I'm a senior data engineer at heart.", "How long have you been doing it?"],
  [identity, "I like data.", identity],
  [
    mandate,
    "I was asked to build a lakehouse that unifies all customer sources for marketing.",
    "By which criteria would it count as a success?",
  ],
  [mandate, "My job was to move it.", mandate],
  [mandate, "We built a lakehouse with Glue and it ran within budget.", mandate],
])("asks %s after “%s” only for what is open", (written, said, open) => {
  expect(openFollowUp(written, said)).toBe(open);
});

it.each([
  [identity, "I’m a data engineer, ten years in the trade."],
  [tools, "I work with Spark, Flink and Kafka, mostly on AWS."],
  [drawn, "I want to join you because driving data is what I care for."],
  [mandate, "The ask to me was one lakehouse on AWS, data no older than two hours and cheaper than before."],
  [identity, "I've been an intensive care nurse for nine years."],
  ["How quick was the copy?", "The copy took 40 minutes."],
])("has nothing open of %s after “%s”", (written, said) => {
  expect(openPartsOf(written, said)).toEqual([]);
});

it.each([
  [tools, "I work with Spark."],
  [drawn, "I want to move into cars."],
  [
    "How much can you count on a particular Pod still being there tomorrow?",
    "One Pod is as good as another.",
  ],
  [
    "Which one or two pieces of work are you proudest of, and what came of them?",
    "I led 3 projects for ten years.",
  ],
  ["How far does that guarantee reach, would you say?", "Order holds for 2 consumers."],
])("keeps %s after “%s”", (written, said) => {
  expect(openFollowUp(written, said)).toBe(written);
});
