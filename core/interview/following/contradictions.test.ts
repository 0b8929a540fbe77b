import { describe, expect, it } from "vitest";
import { findContradictions } from "./contradictions";

describe("findContradictions", () => {
  it("finds the figure that was another one before", () => {
    const before = ["With 6 years of experience in data engineering I have seen a lot."];
    expect(
      findContradictions("I have 8 years of data engineering experience, mostly in the cloud.", before),
    ).toEqual(["I have 8 years of data engineering experience"]);
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
