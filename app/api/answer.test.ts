import { expect, test } from "vitest";
import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { readBody, toResponse } from "./answer";

const schema = z.object({ text: z.string() }).strict();

function post(body: string): Request {
  return new Request("http://127.0.0.1/api", {
    method: "POST",
    body,
    headers: {
      host: "127.0.0.1",
      origin: "http://127.0.0.1",
      "content-type": "application/json",
    },
  });
}

test.each([
  ["plain", "plain"],
  ["a\u0000b", "ab"],
  ["half \ud83d of a pair", "half \ufffd of a pair"],
  ["whole 😀 and a written \\u0000", "whole 😀 and a written \\u0000"],
])("the text %j is read as %j", async (text, expected) => {
  expect(await readBody(post(JSON.stringify({ text })), schema)).toEqual({ text: expected });
});

test.each([
  ["no JSON", "{"],
  ["the wrong fields", '{"words": 1}'],
  ["too much", JSON.stringify({ text: "x".repeat(100) })],
])("%s is refused", async (_, body) => {
  await expect(readBody(post(body), schema, 50)).rejects.toMatchObject({ code: "invalid-input" });
});

test.each([
  ["conflict", 409],
  ["unavailable", 503],
  ["not-found", 404],
] as const)("%s is answered with %i", async (code, status) => {
  const response = toResponse(new RehearsalError(code, "A sentence.", { fault: "x" }));
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: { code, message: "A sentence." }, fault: "x" });
});

test("who did too much is told when to come back", async () => {
  const response = toResponse(new RehearsalError("limit-reached", "A sentence.", { retryAfter: 7 }));
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("7");
});

test("what was not expected is hidden", async () => {
  const response = toResponse(new Error("column secret of relation does not exist"));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
});
