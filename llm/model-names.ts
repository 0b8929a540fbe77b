import { z } from "zod";

const modelSchema = z.union([
  z.string(),
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.unknown().transform(() => null),
]);
const listSchema = z.array(modelSchema).transform((names) => names.filter((name) => name !== null));

const bodySchema = z.union([
  listSchema,
  z.object({ data: listSchema }).transform(({ data }) => data),
  z.object({ models: listSchema }).transform(({ models }) => models),
  z.unknown().transform(() => []),
]);

/** Names in an endpoint's list of models, in OpenAI's shape, as a bare array, or as Ollama has it of its own; none where it is another. */
export function namesIn(body: unknown): string[] {
  return bodySchema.parse(body);
}
