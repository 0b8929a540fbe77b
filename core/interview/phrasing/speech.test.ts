import { describe, expect, it } from "vitest";
import { english } from "./english";
import { Speech } from "./speech";

const speech = (seed = 1, used: string[] = [], seat: "coach" | "hr-partner" = "coach") =>
  new Speech(english, seed, seat, used);

describe("Speech", () => {
  it("says everything in a pool once, then nothing more", () => {
    const speaker = speech();
    const said = english["noted.skipped"].map(() => speaker.fresh("noted.skipped"));
    expect(new Set(said).size).toBe(english["noted.skipped"].length);
    expect(speaker.fresh("noted.skipped")).toBe("");
  });

  it("falls back to what was said longest ago where something has to be said", () => {
    const speaker = speech();
    const [first] = english["hand-over.ask"].map(() => speaker.always("hand-over.ask"));
    expect(speaker.always("hand-over.ask")).toBe(first);
  });

  it("asks as asked before once the wordings of a follow-up are used up, and none of these twice either", () => {
    const speaker = speech();
    const all = english["probe.result"].length - 1;
    const first = Array.from({ length: all }, () => speaker.always("probe.result"));
    const again = Array.from({ length: all * english["probe.again"].length }, () =>
      speaker.always("probe.result"),
    );
    expect(new Set([...first, ...again]).size).toBe(first.length + again.length);
    expect(again[0]).toMatch(/: [a-z][^:]+\?$/u);
  });

  it("remembers across steps by the used phrases alone", () => {
    const before = speech();
    const first = before.fresh("probe.lead-plain");
    expect(speech(1, before.usedPhrases).fresh("probe.lead-plain")).not.toBe(first);
    expect(speech().fresh("probe.lead-plain")).toBe(first);
  });

  it("says only what its slots and its seat allow", () => {
    for (let seed = 0; seed < 40; seed++) {
      expect(speech(seed).fresh("probe.action")).not.toContain("“");
      expect(speech(seed, [], "hr-partner").fresh("probe.lead-plain")).not.toMatch(/dig|layer|open that up/u);
    }
    expect(speech().fresh("probe.lead", { quote: null })).toBe("");
  });

  it("goes on in lower case after a colon, but not with a name", () => {
    const opens = (question: string) => speech().fresh("open.first", { question });
    expect(opens("How does it work?")).toMatch(/: how does it work\?$/u);
    expect(opens("Kafka keeps order how?")).toMatch(/: Kafka keeps/u);
  });
});
