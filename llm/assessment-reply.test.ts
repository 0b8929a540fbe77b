import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerReplySchema, askReplySchema } from "./assessment-reply";

const point = (label: string, change = {}) => ({
  point: label,
  reason: "r",
  quote: "words",
  verdict: "covered",
  confidence: "high",
  ...change,
});
const level = { reason: "r", quote: null, level: 1 };
const star = { situation: level, task: level, action: level, result: level };

describe("an answer's assessment", () => {
  const schema = answerReplySchema(["P1", "P2"], false);

  it("needs each point once", () => {
    const good = { keyPoints: [point("P2"), point("P1")], star: null, flags: [] };
    expect(schema.safeParse(good).success).toBe(true);
    for (const keyPoints of [[point("P1")], [point("P1"), point("P1"), point("P2")]]) {
      expect(schema.safeParse({ ...good, keyPoints }).success).toBe(false);
    }
  });

  it.each([{ verdict: "excellent" }, { confidence: "certain" }, { reason: undefined }, { quote: 7 }])(
    "refuses %j",
    (change) => {
      const reply = { keyPoints: [point("P1", change), point("P2")], star: null, flags: [] };
      expect(schema.safeParse(reply).success).toBe(false);
    },
  );

  it("reads what small models write for the closed words", () => {
    const keyPoints = [point("P1", { verdict: " Missed", confidence: "HIGH", quote: " " }), point("P2")];
    expect(schema.parse({ keyPoints, star: {}, flags: ["Injection"] })).toMatchObject({
      keyPoints: [{ verdict: "missed", confidence: "high", quote: null }, {}],
      star: null,
      flags: ["injection"],
    });
  });

  it("has levels from 1 to 5 where STAR is asked for, and only there", () => {
    const starred = answerReplySchema([], true);
    expect(starred.safeParse({ keyPoints: [], star, flags: [] }).success).toBe(true);
    expect(
      starred.parse({ keyPoints: [], star: { ...star, task: { ...level, level: "4" } }, flags: [] }).star
        ?.task.level,
    ).toBe(4);
    expect(
      starred.safeParse({ keyPoints: [], star: { ...star, task: { ...level, level: 6 } }, flags: [] })
        .success,
    ).toBe(false);
    expect(starred.safeParse({ keyPoints: [], star: null, flags: [] }).success).toBe(false);
  });

  it("has a JSON schema of closed words", () => {
    const text = JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }));
    expect(text).toContain('"enum":["contradicted","missed","partial","covered"]');
    expect(text).toContain('"star":{"type":"null"}');
  });
});

describe("the assessment of an asked question", () => {
  it("needs all six criteria", () => {
    const criteria = {
      specific: level,
      open: level,
      insider: level,
      fitting: level,
      purposeful: level,
      concise: level,
    };
    expect(askReplySchema.safeParse({ criteria, flags: [] }).success).toBe(true);
    const { open: _, ...five } = criteria;
    expect(askReplySchema.safeParse({ criteria: five, flags: [] }).success).toBe(false);
  });
});
