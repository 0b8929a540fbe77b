import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipStream } from "./zip-stream";

async function* files(all: Record<string, string>) {
  for (const [path, text] of Object.entries(all)) yield { path, text };
}

test("every file comes out as it went in, Chinese names and long texts included", async () => {
  const all = {
    "README.md": "# 你好\n",
    "guides/数据-工程师/guide.md": "Kafka ".repeat(50_000),
    "empty.json": "",
  };
  const bytes = await new Response(zipStream(files(all))).bytes();
  const read = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);
  expect(Object.fromEntries(read)).toEqual(all);
});

test("the next file is only asked for when the reader wants more", async () => {
  let made = 0;
  async function* counted() {
    for (; made < 1000; made += 1) yield { path: `${made}.txt`, text: "x" };
  }
  const reader = zipStream(counted()).getReader();
  await reader.read();
  expect(made).toBeLessThan(5);
  await reader.cancel();
  expect(made).toBeLessThan(5);
});

test("a failure of the source breaks the archive instead of cutting it short", async () => {
  async function* broken() {
    yield { path: "a.txt", text: "a" };
    throw new Error("the database went away");
  }
  await expect(new Response(zipStream(broken())).bytes()).rejects.toThrow(/went away/);
});
