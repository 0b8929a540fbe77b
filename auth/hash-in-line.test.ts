import { expect, test } from "vitest";
import { hashInLine } from "./hash-in-line";

test("two are hashed at once, forty wait, and those beyond are refused until there is room again", async () => {
  let running = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const hash = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
  };
  const asked = Array.from({ length: 42 }, () => hashInLine(hash));
  await expect(hashInLine(hash)).rejects.toMatchObject({ code: "too-many-requests" });
  expect(most).toBe(2);
  for (let ended = 0; ended < 42; ended++) {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(asked);
  expect(most).toBe(2);
  const last = hashInLine(hash);
  ends.shift()?.();
  await last;
});

test("one that fails leaves its place", async () => {
  const failing = Array.from({ length: 5 }, () => hashInLine(() => Promise.reject(new Error("no memory"))));
  const settled = await Promise.allSettled(failing);
  expect(settled.every(({ status }) => status === "rejected")).toBe(true);
  expect(await hashInLine(async () => "hashed")).toBe("hashed");
});
