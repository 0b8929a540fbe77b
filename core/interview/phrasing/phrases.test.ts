import { describe, expect, it } from "vitest";
import { splitSentences } from "../../text/sentences";
import { askBlankBudget, interviewBudgets } from "../budgets";
import { sampleGuide } from "../fixtures/sample-guide";
import type { Move } from "../move";
import { findRuleBreak } from "../persona-rules";
import { interviewSettingsSchema } from "../settings";
import { chinese } from "./chinese";
import { english, type PoolName } from "./english";
import type { Phrase, Pool } from "./phrase";
import type { PhraseBook } from "./speech";

const textOf = (phrase: Phrase) => (typeof phrase === "string" ? phrase : phrase.text);
const entries = (book: PhraseBook) => Object.entries(book) as [PoolName, Pool][];
const textsOf = (book: PhraseBook) => entries(book).flatMap(([, pool]) => pool.map(textOf));

/** What the places in code that use a pool can fill in. */
const slots = new Set(
  "quote topic previous question part candidate name function company role time others section minutes kinds topics talked project".split(
    " ",
  ),
);

describe.each([
  ["en", english as PhraseBook],
  ["zh", chinese],
] as const)("the wordings in %s", (language, book) => {
  it("have no sentence that is the same in two places", () => {
    const sentences = textsOf(book).flatMap((text) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    );
    const own = sentences.filter((sentence) => !/^\{\w+\}$/u.test(sentence));
    expect(own.filter((sentence, at) => own.indexOf(sentence) !== at)).toEqual([]);
  });

  it("have a way to say everything without the candidate's words or a topic", () => {
    const needy = new Set([
      "probe.lead",
      "probe.lead-away",
      "probe.half-said",
      "probe.unscripted",
      "probe.figure",
      "noted.quote",
      "acknowledge.recall-quote",
      "bridge.topic",
      "bridge.same-topic",
      "reply.lead",
    ]);
    const stuck = entries(book).filter(
      ([name, pool]) =>
        !needy.has(name) &&
        pool.every((phrase) => typeof phrase !== "string" || /\{(?:quote|topic|previous)\}/u.test(phrase)),
    );
    expect(stuck.map(([name]) => name)).toEqual([]);
  });

  it("suffice for as many moments to think and pauses as an interview grants", () => {
    for (const pool of ["acknowledge.thinking", "acknowledge.more", "acknowledge.pause"] as const) {
      expect(book[pool].length).toBeGreaterThanOrEqual(interviewBudgets.acknowledgements + askBlankBudget);
    }
  });

  it("use known slots only, and ask one thing at most", () => {
    for (const text of textsOf(book)) {
      for (const [, slot] of text.matchAll(/\{(\w+)\}/gu)) expect(slots).toContain(slot);
      expect(text.match(/[?？]|\{question\}|\{part\}/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it("keep the rules that a model's words have to keep", () => {
    const context = {
      guide: sampleGuide,
      settings: interviewSettingsSchema.parse({ language }),
      plan: { sections: [], reserve: [] },
      seed: 1,
      transcript: [],
    };
    const handOver: Move = { type: "hand-over", after: null, minutesLeft: null, leftOut: [] };
    const probe: Move = {
      ...{ type: "probe", questionId: "kafka-ordering", reason: "key-point" },
      ...{ keyPointId: null, component: null, quote: null },
    };
    const redirect: Move = { type: "redirect", questionId: "kafka-ordering", because: "off-topic" };
    const reply: Move = { type: "reply", topic: "team", ending: "invite" };
    const close: Move = { type: "close", because: "finished" };
    const afterAnswer = /^(?:noted|bridge|time|probe|hand-over|question)\.|^redirect\.dont-know$/u;
    const breaks = entries(book).flatMap(([name, pool]) =>
      pool.map(textOf).flatMap((text) => {
        const other = afterAnswer.test(name) ? probe : redirect;
        const own = name.startsWith("reply") ? reply : other;
        const ending = name.startsWith("close") ? close : own;
        const move = name.startsWith("hand-over") ? handOver : ending;
        const broken = findRuleBreak(text.replace(/\{\w+\}/gu, "this"), "", context, move);
        return broken ? [`${broken.rule}: ${text}`] : [];
      }),
    );
    expect(breaks).toEqual([]);
  });
});
