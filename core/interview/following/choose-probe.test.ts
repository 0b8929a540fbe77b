import { describe, expect, it } from "vitest";
import type { Question } from "../../guide/guide";
import { inOneGo } from "../../steps";
import { sampleGuide } from "../fixtures/sample-guide";
import { Talk } from "../fixtures/talk";
import { gapsOf } from "./gaps";
import { readAnswer } from "./read-answer";

const question = (id: string) => sampleGuide.questions.find((candidate) => candidate.id === id) as Question;

function gapsIn(id: string, text: string) {
  const talk = new Talk({}, ["kafka-ordering"]);
  const parts = [{ turnId: "c0", text, probedKeyPointId: null }];
  return gapsOf(question(id), inOneGo(readAnswer(question(id), parts, talk.context)));
}

describe("gaps", () => {
  it("put an essential point left out before an important one", () => {
    const gaps = gapsIn(
      "kafka-ordering",
      "The broker writes every message to disk before the producer gets its answer.",
    );
    expect(gaps.map(({ keyPointId }) => keyPointId).slice(0, 2)).toEqual([
      "kafka-ordering.partition",
      "kafka-ordering.key",
    ]);
  });

  it("are none where everything was said", () => {
    const said = question("kafka-ordering")
      .keyPoints.map(({ text }) => text)
      .join(". ");
    expect(gapsIn("kafka-ordering", said).filter(({ reason }) => reason === "key-point")).toEqual([]);
  });

  it("name the STAR component that a story lacks", () => {
    const gaps = gapsIn(
      "warehouse-migration",
      "A legacy warehouse of 10TB had become expensive and hard to scale.",
    );
    expect(gaps[0]).toMatchObject({ reason: "star", component: "action" });
  });

  it("want the one occasion first where a habit is told", () => {
    const gaps = gapsIn("warehouse-migration", "Usually I would talk to everybody and find a compromise.");
    expect(gaps[0]).toMatchObject({ reason: "star", component: "situation" });
  });

  it("ask for the candidate's own part where only a team has acted", () => {
    const story =
      "A legacy warehouse of 10TB in 2021 had become expensive and hard to scale. I had to lead the migration. We moved it to the cloud and we tuned it. Queries were 5 times faster than before.";
    const star = gapsIn("warehouse-migration", story).filter(({ reason }) => reason === "star");
    expect(star.map(({ component }) => component)).toEqual(["action"]);
  });

  it("ask for own words where the model answer is recited", () => {
    expect(gapsIn("kafka-ordering", question("kafka-ordering").modelAnswer)).toContainEqual(
      expect.objectContaining({ reason: "recited" }),
    );
  });
});

describe("probing over an interview", () => {
  it.each([
    ["Complex analytical queries became 2x faster.", "Complex analytical queries became 2x faster"],
    ["Complex analytical queries became kind of 2x faster.", "2x"],
  ])("asks after the figure that the guide has another one for: %s", (outcome, quote) => {
    const talk = new Talk({ kind: "project", minutes: 30 }, ["warehouse-migration"]);
    const story =
      "A legacy warehouse of 10TB had become expensive. I had to lead the migration. I built a Python tool that translates the DDLs of 2,000 tables.";
    const { move } = talk.say(`${story} ${outcome}`);
    expect(move).toMatchObject({ type: "probe", reason: "figure", quote });
    expect(talk.line).toContain(`“${quote}”`);
  });

  it("asks after a figure that was another one in an earlier answer", () => {
    const talk = new Talk({ kind: "whole", minutes: 60 });
    talk.say("I am a data engineer with 6 years of data engineering experience.");
    while (talk.state.current?.questionId === "introduction") talk.say("No idea, sorry.");
    const { move } = talk.say(
      "I have 9 years of data engineering experience, and I led the migration of a legacy warehouse.",
    );
    expect(move).toMatchObject({ type: "probe", reason: "contradiction" });
    expect(talk.line).toContain("?");
  });

  it("presses a candidate who struggles with one probe at most", () => {
    const talk = new Talk({ kind: "whole", minutes: 60 });
    let said = 0;
    const weak = () => `We did what was needed with the people and the systems at hand, week ${++said}.`;
    const probes = () => talk.state.current?.probes.length ?? 0;
    for (let turn = 0; turn < 40 && talk.state.strengths.length < 2; turn++) talk.say(weak());
    const { questionId } = talk.state.current ?? {};
    talk.say(weak());
    expect(probes()).toBeLessThanOrEqual(1);
    talk.say(weak());
    expect(talk.state.current?.questionId).not.toBe(questionId);
  });
});
