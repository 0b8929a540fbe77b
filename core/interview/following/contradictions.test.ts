import { describe, expect, it } from "vitest";
import { findContradictions } from "./contradictions";

describe("findContradictions", () => {
  it("finds the figure that was another one before", () => {
    const before = ["With 6 years of experience in data engineering I have seen a lot."];
    expect(
      findContradictions("I have 8 years of data engineering experience, mostly in the cloud.", before),
    ).toEqual(["I have 8 years of data engineering experience"]);
  });

  it("finds a figure that differs among others in its clause, each as often as it is told", () => {
    const before = ["The nightly batch had 40 jobs and 12 tables."];
    expect(findContradictions("The nightly batch had 80 jobs and 12 tables.", before)).toEqual([
      "The nightly batch had 80 jobs and 12 tables.",
      "The nightly batch had 80 jobs and 12 tables.",
    ]);
  });

  it("holds an answer against the latest two hours of what was said", () => {
    const told = "Storage costs fell by 40%.";
    const since = Array.from(
      { length: 5 },
      (_, index) => `${"And so on. ".repeat(1_850)} ${index} jobs ran.`,
    );
    expect(findContradictions("Storage costs fell by 60%.", [told, ...since.slice(1)])).toHaveLength(1);
    expect(findContradictions("Storage costs fell by 60%.", [told, ...since])).toEqual([]);
    const talk = since.map(() => "And so on. ".repeat(1_850));
    expect(findContradictions("Storage costs fell by 60%.", [told, ...talk])).toHaveLength(1);
  });

  it("leaves figures about other things, the same figure, and bounds alone", () => {
    expect(findContradictions("Deployment time fell by 60%.", ["Compute costs fell by 40%."])).toEqual([]);
    expect(findContradictions("Compute costs fell by 40 percent.", ["Compute costs fell by 40%."])).toEqual(
      [],
    );
    expect(
      findContradictions("The legacy warehouse held over 10TB.", ["The legacy warehouse held 12TB."]),
    ).toEqual([]);
    const degrees = "The patient's head is kept up at 30 to 45 degrees.";
    expect(findContradictions("The patient's head is kept up at 45 degrees.", [degrees])).toEqual([]);
    expect(findContradictions("The patient's head is kept up at 80 degrees.", [degrees])).toHaveLength(1);
    expect(findContradictions("No figures here.", ["Nor here."])).toEqual([]);
  });
});
