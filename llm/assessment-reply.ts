import { z } from "zod";
import { starComponents } from "@/core/guide/guide";
import { askCriteria, confidences, type Flag, verdicts } from "@/core/scoring/assessment";

/** Small models write "Covered " and "3"; the word is closed, its spelling is not worth a repair. */
const plain = (value: unknown) => (typeof value === "string" ? value.trim().toLowerCase() : value);
const number = (value: unknown) => (typeof value === "string" ? Number(value) : value);

const quoteSchema = z.preprocess(
  (value) => (typeof value === "string" && value.trim() === "" ? null : value),
  z.string().nullable(),
);

const pointSchema = z.object({
  point: z.string(),
  reason: z.string(),
  quote: quoteSchema,
  verdict: z.preprocess(plain, z.enum(verdicts)),
  confidence: z.preprocess(plain, z.enum(confidences)),
});

const levelSchema = z.object({
  reason: z.string(),
  quote: quoteSchema,
  level: z.preprocess(number, z.literal([1, 2, 3, 4, 5])),
});
export type LevelReply = z.infer<typeof levelSchema>;

const levelsOf = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, levelSchema])) as Record<Name, typeof levelSchema>);

const modelFlags = ["injection", "hypothetical"] as const satisfies readonly Flag[];
const flagsSchema = z.array(z.preprocess(plain, z.enum(modelFlags)));

/** What an answer's assessment has to look like: each of the labelled points once, STAR levels if the kind has them. */
export function answerReplySchema(labels: readonly string[], hasStar: boolean) {
  return z.object({
    keyPoints: z.array(pointSchema).check(({ value, issues }) => {
      for (const label of labels) {
        const count = value.filter(({ point }) => point === label).length;
        if (count !== 1)
          issues.push({ code: "custom", input: value, message: `${label} occurs ${count} times, not once` });
      }
    }),
    star: hasStar ? levelsOf(starComponents) : z.preprocess(() => null, z.null()),
    flags: flagsSchema,
  });
}
export type AnswerReply = z.infer<ReturnType<typeof answerReplySchema>>;

/** What the assessment of a candidate's own question has to look like. */
export const askReplySchema = z.object({ criteria: levelsOf(askCriteria), flags: flagsSchema });
