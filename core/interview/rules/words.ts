import { stemsOf } from "../reading/vocabulary";

/** Any question may be asked with these: they don't tell one from another. */
export const asking: ReadonlySet<string> = stemsOf([
  "tell walk talk explain describe give share time example way thing situation question",
]);

/** The pairs of neighbouring characters in a text's Chinese: what stands for its words. */
export function pairsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const each = [...run];
    return each.slice(1).map((character, at) => `${each[at]}${character}`);
  });
}
