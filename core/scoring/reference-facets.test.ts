import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveReferenceFacets } from "./reference-facets";

const texts = (reference: string, question = "") =>
  deriveReferenceFacets(reference, question, "r1").map(({ id, text, weight }) => `${id} ${weight} ${text}`);

describe("deriveReferenceFacets", () => {
  it("gives each content word with the function words before it", () => {
    expect(texts("The crystals were square with marks on the surface.")).toEqual([
      "r1.k1 3 The crystals",
      "r1.k2 3 were square",
      "r1.k3 3 with marks",
      "r1.k4 3 on the surface",
    ]);
  });

  it("keeps the negation with its word and the figure with its noun", () => {
    expect(texts("Terminal 2 is not connected")).toEqual(["r1.k1 3 Terminal 2", "r1.k2 2 is not connected"]);
  });

  it("makes little of the question's words, and names each word once", () => {
    expect(texts("The bulb burns out, which breaks the path", "What breaks a bulb?")).toEqual([
      "r1.k1 1 The bulb",
      "r1.k2 3 burns out",
      "r1.k3 1 which breaks",
      "r1.k4 2 the path",
    ]);
  });

  it("names the letters that tell one bulb from the other", () => {
    expect(texts("Bulbs A and C are in a closed path", "Why is bulb B out?")).toEqual([
      "r1.k1 1 Bulbs",
      "r1.k2 3 A",
      "r1.k3 3 and C",
      "r1.k4 2 are in a closed",
      "r1.k5 2 path",
    ]);
  });

  it("takes the opposite of a yes or no for a contradiction", () => {
    const [stance] = deriveReferenceFacets("Yes, because foil is a metal.", "Would it work?", "r1");
    expect(stance).toMatchObject({ text: "Yes", misstatements: ["No"] });
  });

  it("counts the best of many claims where the question asks for some", () => {
    const points = deriveReferenceFacets(
      "It is fast to write. It is cheap to run.\nIt is easy to learn.",
      "Name two advantages.",
      "r1",
    );
    expect(points.map(({ anyOf }) => anyOf)).toEqual(Array(3).fill({ group: "r1", k: 2 }));
  });

  it("takes an essay by its sentences", () => {
    const essay =
      "Large sand particles settle first in still water. Small flour particles sink slowly and stay afloat for many hours near the surface.";
    expect(texts(essay).length).toBeLessThan(4);
  });

  it("gives at least one facet to whatever says anything", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("gap", "3", "not", "the", "Yes", "%"), { minLength: 1 }),
        (words) => {
          const facets = deriveReferenceFacets(words.join(" "), "", "r1");
          expect(facets.length).toBeGreaterThan(0);
          expect(new Set(facets.map(({ id }) => id)).size).toBe(facets.length);
        },
      ),
    );
  });
});
