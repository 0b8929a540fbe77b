import { describe, expect, test } from "vitest";
import { abbreviationsIn, aliasesOf } from "./abbreviations";
import { splitEnumeration } from "./enumeration";
import { subjectOf, withSubject } from "./subject";
import { contentWords, termsOf } from "./terms";
import { setOff, weigh } from "./weigh";

describe("enumerations", () => {
  test.each([
    [
      "Two rules: keep it short here, say it twice there, and stop in time",
      ["Two rules: keep it short here", "Two rules: say it twice there", "Two rules: stop in time"],
    ],
    [
      "We use 3 tools: Spark for batch jobs; Flink for real-time streams; Kafka for moving data",
      [
        "3 tools: Spark for batch jobs",
        "3 tools: Flink for real-time streams",
        "3 tools: Kafka for moving data",
      ],
    ],
    [
      "The limits are: 1,000 requests a second each, 5 connections at a time, 2 hours at most",
      [
        "limits are: 1,000 requests a second each",
        "limits are: 5 connections at a time",
        "limits are: 2 hours at most",
      ],
    ],
    [
      "三步：先执行同步代码、再清空微任务、然后执行宏任务",
      ["三步: 先执行同步代码", "三步: 再清空微任务", "三步: 然后执行宏任务"],
    ],
  ])("%s", (sentence, claims) => expect(splitEnumeration(sentence)).toEqual(claims));

  test.each([
    "States: Pending, Running, Failed",
    "One thing: it works",
    "First: we looked at it, which took long, because it was big",
    "No colon, only commas, in this sentence here",
    "At 10:30, 11:30, 12:30",
    "Tools (a, b, c): one two three four (five, six, seven)",
    "",
  ])("%j is none", (sentence) => expect(splitEnumeration(sentence)).toBeNull());
});

describe("abbreviations", () => {
  test.each([
    ["Use Dead Letter Queues (DLQ) here", [["DLQ", "Dead Letter Queues"]]],
    ["Master Data Management (MDM)", [["MDM", "Master Data Management"]]],
    ["real-time service level objectives (SLOs)", [["SLOs", "service level objectives"]]],
    ["Infrastructure as Code (IaC)", [["IaC", "Infrastructure as Code"]]],
    ["It runs (AWS) and (GDPR/PIPL) (see) (A)", []],
    ["(DLQ)", []],
  ])("%s", (text, found) => expect([...abbreviationsIn(text)]).toEqual(found));

  test("go both ways, as whole words", () => {
    const known = new Map([["DLQ", "Dead Letter Queue"]]);
    expect(aliasesOf("A dead letter queue takes them", known)).toEqual(["DLQ"]);
    expect(aliasesOf("The DLQ takes them", known)).toEqual(["Dead Letter Queue"]);
    expect(aliasesOf("XDLQ takes them", known)).toEqual([]);
  });
});

describe("subjects", () => {
  test.each([
    ["Catalyst is an optimizer", "Catalyst"],
    ["Zero-Copy (via sendfile) allows data to move", "Zero-Copy"],
    ["The Kubelet runs on each node", "The Kubelet"],
    ["I built a tool that is fast", null],
    ["When it fails, Kafka is restarted", null],
    ["Moved everything by night", null],
    ["", null],
  ])("%s: %s", (sentence, subject) => expect(subjectOf(sentence)).toBe(subject));

  test("stand in for a pronoun before a verb", () => {
    expect(withSubject("It broadcasts the table.", "Broadcast Join")).toBe(
      "Broadcast Join broadcasts the table.",
    );
    expect(withSubject("It broadcasts the table.", null)).toBe("It broadcasts the table.");
    expect(withSubject("This JVM is old.", "Kafka")).toBe("This JVM is old.");
    expect(withSubject("Its table is small.", "Kafka")).toBe("Its table is small.");
  });
});

describe("weights", () => {
  test.each([
    ["Data moves", true, false, 3],
    ["Data moves", false, true, 3],
    ["Data moves 5x faster", false, false, 3],
    ["It cut costs by 40%", false, false, 3],
    ["S3 and K8s hold it", false, false, 2],
    ["Data moves", false, false, 2],
    ["For example, 40% of it", true, true, 1],
    ["例如日志", false, false, 1],
  ] as const)("%s (first %s, set off %s): %i", (claim, first, isSetOff, weight) => {
    expect(weigh(claim, first, isSetOff)).toBe(weight);
  });

  test("what is bold everywhere sets nothing off", () => {
    const claims = ["Kafka keeps it", "Spark reads it", "Flink reads it"];
    expect(claims.map(setOff(claims, ["Kafka"]))).toEqual([true, false, false]);
    expect(claims.map(setOff(claims, ["Kafka", "Spark"]))).toEqual([false, false, false]);
    expect(claims.map(setOff(claims, ["x".repeat(100), "K"]))).toEqual([false, false, false]);
  });
});

describe("terms", () => {
  test("are stems, figures, and pairs of Chinese characters", () => {
    expect(termsOf("The brokers' 2,000 partitions")).toEqual(termsOf("a broker, 2,000 partition"));
    expect([...termsOf("保证分区")]).toEqual(["保证", "证分", "分区"]);
    expect(termsOf("it is the")).toEqual(new Set());
  });
  test("words of content", () => {
    expect(contentWords("It is the broker's log, 分区")).toEqual(["broker's", "log", "分", "区"]);
    expect(contentWords("")).toEqual([]);
  });
});
