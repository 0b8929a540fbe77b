import { describe, expect, it } from "vitest";
import { questionKinds } from "../guide/guide";
import { interviewerOf, panelOf, seatOf } from "./personas";
import { interviewLanguages, personaIds } from "./settings";

describe("personas", () => {
  it("have a name and a function in every language", () => {
    for (const persona of personaIds) {
      for (const language of interviewLanguages) {
        for (const { name, function: post } of panelOf({ persona, language })) {
          expect(name).not.toBe("");
          expect(post).not.toBe("");
        }
      }
    }
  });

  it("speak on everything themselves, except on a panel", () => {
    const coach = { persona: "coach", language: "en" } as const;
    expect(new Set(questionKinds.map((kind) => interviewerOf(coach, kind).name)).size).toBe(1);
    const panel = { persona: "panel", language: "en" } as const;
    const names = questionKinds.map((kind) => interviewerOf(panel, kind).name);
    expect(new Set(names)).toEqual(new Set(panelOf(panel).map(({ name }) => name)));
    expect(seatOf("panel", "technical")).toBe("principal-engineer");
    expect(seatOf("panel", null)).toBe("hiring-manager");
  });
});
