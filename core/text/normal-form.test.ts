import { describe, expect, it } from "vitest";
import { normalForm } from "./normal-form";

describe("normalForm", () => {
  it("is the compatibility normal form", () => {
    expect(normalForm("ﬁne e\u0301 Ａ")).toBe("fine é A");
  });

  it("reads marks without end", () => {
    expect(normalForm(`a${"\u0301\u0327".repeat(500_000)}`).length).toBeGreaterThan(900_000);
  });
});
