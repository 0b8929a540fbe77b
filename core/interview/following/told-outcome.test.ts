import { describe, expect, it } from "vitest";
import { openPartsOf } from "./told-already";

const shops = "What was different for the shops and the back office once your platform was in use?";
const deadline = "So how did it turn out, measured against the deadline you had been given?";
const owner = "How did the Product Owner respond in the end, and what did that save you from?";
const team = "How did your team look back on it afterwards?";

describe("an outcome that was told in other words", () => {
  it.each([
    [shops, "The shops no longer counted by hand in the evening."],
    [shops, "In the back office corrections dropped from two hundred a day to ten."],
    [deadline, "We shipped the core of it with two days to spare, ahead of the date."],
    [deadline, "It went live a week late, which the customer had agreed to."],
    [owner, "In the end he moved the date, and otherwise we would have shown customers wrong prices."],
    [team, "Nobody on the team complained, and two of them thanked me for it."],
  ])("is not asked for again: %s after “%s”", (written, said) => {
    expect(openPartsOf(written, said)).toEqual([]);
  });

  it.each([
    [shops, "The goal was that the shops no longer count by hand."],
    [deadline, "We had to deliver before the deadline, three weeks away."],
    [owner, "The owner wanted it by Friday, and I wanted the checks in."],
    [shops, "The nightly load became twice as fast, and costs fell by a third."],
    [team, "The team had three engineers and one tester."],
  ])("is asked for where it was only wished for, or not told: %s after “%s”", (written, said) => {
    expect(openPartsOf(written, said)).not.toEqual([]);
  });
});
