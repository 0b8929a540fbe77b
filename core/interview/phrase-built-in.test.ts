import { describe, expect, it } from "vitest";
import { sampleGuide } from "./fixtures/sample-guide";
import { Talk } from "./fixtures/talk";
import { interviewKinds, interviewLanguages, personaIds } from "./settings";

const kafkaThenSpark = ["kafka-ordering", "spark-joins"];
const questions = (line: string) => line.match(/[?？]/gu)?.length ?? 0;
const answer =
  "Ordering is guaranteed only within a partition, not across the whole topic. Related events go to the same partition through a consistent partition key. Total ordering needs a single partition, which sacrifices scalability.";

describe("the opening", () => {
  const all = personaIds.flatMap((persona) =>
    interviewLanguages.flatMap((language) => interviewKinds.map((kind) => ({ persona, language, kind }))),
  );

  it.each(all)("greets, says who speaks and asks one thing: %o", (settings) => {
    const { line, context } = new Talk(settings);
    expect(questions(line)).toBe(1);
    expect(line).toMatch(/[?？]$/u);
    expect(line).toContain(context.guide.company);
    expect(line).not.toMatch(/[{}]|undefined|null/u);
  });

  it("does without company, role and candidate", () => {
    const guide = { ...sampleGuide, company: "", role: "", candidate: "" };
    const { line } = new Talk({ kind: "whole" }, undefined, guide);
    expect(line).not.toMatch(/\s[,.;]|[{}]|at\s+the\s+position|\s{2}/u);
    expect(questions(line)).toBe(1);
  });

  it("names all who sit at the table", () => {
    const { line } = new Talk({ kind: "whole", persona: "panel" });
    for (const name of ["Daniel Weber", "Lin Qiao", "Sofia Marin"]) expect(line).toContain(name);
  });
});

describe("after an answer that wandered on", () => {
  const filler =
    "It always depends on the team, and every project that I have seen was a bit different. ".repeat(16);

  it("asks for one thing and says that it may be short", () => {
    const talk = new Talk({}, kafkaThenSpark);
    const { move } = talk.say(
      `${filler} Kafka appends each message to a log and the consumer reads by offset.`,
    );
    expect(move.type).toBe("probe");
    expect(talk.line).toMatch(/sentence or two|briefly|few words|short/u);
    expect(questions(talk.line)).toBe(1);
  });

  it("says nothing of it after a usual one", () => {
    const talk = new Talk({}, kafkaThenSpark);
    expect(talk.say("Kafka appends each message to a log and the consumer reads by offset.").move.type).toBe(
      "probe",
    );
    expect(talk.line).not.toMatch(/sentence or two|briefly|few words|short/u);
  });
});

describe("on the way", () => {
  it("bridges from one topic to the next, and asks as one question what the guide asks as two", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say(answer);
    expect(talk.line).toMatch(/Spark/u);
    expect(talk.line).toContain(
      "What are the common join strategies in Spark, and when would you use a broadcast hash join?",
    );
  });

  it("repeats the follow-up, not the question, when that is what was asked last", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say("The broker writes every message to disk before the producer gets its answer.");
    expect(talk.line).toContain("How far does that guarantee reach?");
    talk.press("repeat");
    expect(talk.line.toLowerCase()).toContain("how far does that guarantee reach?");
  });

  it("takes a question of two parts apart when it was not understood", () => {
    const talk = new Talk({}, ["spark-joins", "kafka-ordering"]);
    talk.say("I don't understand the question.");
    expect(talk.line.toLowerCase()).toMatch(/what are the common join strategies in spark\?$/u);
  });

  it("thanks nobody for not knowing", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say("no idea");
    talk.say("really no idea");
    expect(talk.line).not.toMatch(/thank/iu);
  });

  it("waits without asking when time to think is wanted, and comes back from a pause with the question", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say("Let me think for a moment.");
    expect(questions(talk.line)).toBe(0);
    talk.press("pause");
    expect(questions(talk.line)).toBe(0);
    talk.press("resume");
    expect(talk.line.toLowerCase()).toContain("how does kafka guarantee message ordering?");
  });

  it("lets a panel's members hand on by name", () => {
    const talk = new Talk({ kind: "whole", persona: "panel" });
    while (
      talk.state.current?.questionId !== "kafka-ordering" &&
      talk.state.current?.questionId !== "spark-joins"
    ) {
      talk.press("skip", 0.1);
    }
    expect(talk.line).toContain("Lin Qiao");
  });
});

describe("the candidate's own part", () => {
  it("answers pay and unknown things honestly, and never twice the same", () => {
    const talk = new Talk({ kind: "ask" });
    talk.say("What is the salary?");
    expect(talk.line).toMatch(/recruiter/u);
    const lines = ["What colour are the walls?", "Who painted them?", "What does the canteen cost?"].map(
      (question) => {
        talk.say(question);
        return talk.line;
      },
    );
    expect(new Set(lines).size).toBe(3);
    for (const line of lines) expect(questions(line)).toBe(1);
  });

  it("speaks of what was talked about only where something was", () => {
    const talk = new Talk({ kind: "ask" });
    for (const question of [
      "Which tools do you use?",
      "What architecture do you run?",
      "Which platform is it?",
    ]) {
      talk.say(question);
      expect(talk.line).not.toMatch(/I put to you|talked about today/u);
    }
  });

  it("ends with what happens next", () => {
    const talk = new Talk({ kind: "ask" });
    talk.say("No, that's all.");
    expect(talk.line).toMatch(/Northwind|next step/u);
    expect(questions(talk.line)).toBe(0);
  });
});
