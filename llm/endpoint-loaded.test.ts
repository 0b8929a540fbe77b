import { expect, test, vi } from "vitest";

test("an empty base URL in the environment keeps the SDK from loading no more than none", async () => {
  vi.stubEnv("OPENAI_BASE_URL", "");
  vi.resetModules();
  const { chatModel } = await import("./endpoint");
  expect(chatModel).toBeTypeOf("function");
});
