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

/** As many as somebody can choose from, of a length that a name has. */
const most = { names: 1_000, characters: 200 };

/** Names in an endpoint's list of models, in OpenAI's shape, as a bare array, or as Ollama has it of its own; none where it is another. */
export function namesIn(body: unknown): string[] {
  const names = bodySchema.parse(body);
  return names.filter((name) => name.length <= most.characters).slice(0, most.names);
}
