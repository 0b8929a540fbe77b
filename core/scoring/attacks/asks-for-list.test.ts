import { describe, expect, it } from "vitest";
import { asksForList } from "./asks-for-list";

describe("asksForList", () => {
  it.each([
    "What is in the Sepsis Six?",
    "Name the layers of the OSI model.",
    "Can you list the phases of a sprint?",
    "What are the five stages of design thinking?",
    "Which are the main components of a balance sheet?",
    "What does SMART stand for?",
    "What are the 4 Ps?",
  ])("sees: %s", (question) => expect(asksForList(question)).toBe(true));

  it.each([
    "What are the common join strategies, and when would you use a broadcast join?",
    "What are the phases of a sprint, and why are they there?",
    "How do you list the files of a bucket?",
    "What is in your opinion the difference between a list and a set?",
    "Explain the five stages of design thinking.",
    "Tell me about a time you had to name a price.",
  ])("lets pass: %s", (question) => expect(asksForList(question)).toBe(false));
});
