import { describe, expect, test } from "vitest";
import { roleOf, splitLabel } from "./label";
import { isNumbered, withoutNumber } from "./numbering";

const line = (text: string, lead: string | null = null, strong = true) => ({ text, lead, strong });

describe("labels", () => {
  test.each([
    ["Q", "question"],
    ["Q12", "question"],
    ["Question #3", "question"],
    ["3. Question", "question"],
    ["问题 2", "question"],
    ["A1", "answer"],
    ["Suggested Answer", "answer"],
    ["Situation (S)", "situation"],
    ["CONTEXT", "situation"],
    ["Task/Target", "task"],
    ["Results", "result"],
    ["行动", "action"],
    ["Key points", "keyPoints"],
    ["Architecture", null],
    ["", null],
    ["x".repeat(100), null],
  ])("%s means %s", (label, role) => expect(roleOf(label)).toBe(role));

  test("bold text before a colon inside or behind it", () => {
    const expected = { label: "Task", text: "Lead it.", bold: false };
    expect(splitLabel(line("Task: Lead it.", "Task"), "line")).toEqual(expected);
    expect(splitLabel(line("Task: Lead it.", "Task:"), "line")).toEqual(expected);
    expect(splitLabel(line("Task – Lead it.", "Task"), "line")).toEqual(expected);
    expect(splitLabel(line("Depth:", "Depth"), "item")).toEqual({ label: "Depth", text: "", bold: true });
  });

  test("a whole bold line is no label unless it is a known word", () => {
    expect(splitLabel(line("Kafka", "Kafka"), "line")).toEqual({ label: null, text: "Kafka", bold: true });
    expect(splitLabel(line("Result", "Result"), "line")).toEqual({ label: "Result", text: "", bold: true });
    expect(splitLabel(line("merely so", "merely so", false), "line").bold).toBe(false);
  });

  test("plain words before a colon count if they are known, or short and in a list item", () => {
    expect(splitLabel(line("Result: It works."), "line").label).toBe("Result");
    expect(splitLabel(line("Ingestion: Vehicles upload."), "line").label).toBeNull();
    expect(splitLabel(line("Ingestion: Vehicles upload."), "item").label).toBe("Ingestion");
    expect(splitLabel(line("It went like this and so on: badly."), "item").label).toBeNull();
    expect(splitLabel(line("see https://example.org"), "item").label).toBeNull();
    expect(splitLabel(line("At 10:30 we met"), "item").label).toBeNull();
  });

  test("the letters of a story in plain lines", () => {
    expect(splitLabel(line("S: 140 machines."), "line")).toMatchObject({ label: "S", text: "140 machines." });
    expect(splitLabel(line("C: a language"), "line").label).toBeNull();
  });

  test("questions and answers by number or letter", () => {
    expect(splitLabel(line("Q1. What is it?"), "line")).toMatchObject({ label: "Q1", text: "What is it?" });
    expect(splitLabel(line("A. A log."), "line")).toMatchObject({ label: "A", text: "A log." });
    expect(splitLabel(line("A."), "line")).toMatchObject({ label: "A", text: "" });
    expect(splitLabel(line("问：什么？"), "line")).toMatchObject({ label: "问", text: "什么？" });
    expect(splitLabel(line("A log is a file."), "line").label).toBeNull();
  });
});

describe("numbers", () => {
  test.each([
    ["1. What?", "What?"],
    ["(2) What?", "What?"],
    ["3) What?", "What?"],
    ["2.1. What?", "What?"],
    ["IV. What?", "What?"],
    ["一、什么？", "什么？"],
    ["第三章 什么？", "什么？"],
    ["• What?", "What?"],
    ["[x] What?", "What?"],
    ["🚀 What?", "What?"],
    ["1. 🚀 What?", "What?"],
  ])("%s", (text, plain) => {
    expect(withoutNumber(text)).toBe(plain);
    expect(isNumbered(text)).toBe(true);
  });

  test.each(["8 systems", "99.9% uptime", "10TB+ of data", "3D models", "2024 was good", "1.", "I think so"])(
    "%s stays as it is",
    (text) => expect(withoutNumber(text)).toBe(text),
  );
});
