import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accessMatrix } from "@/tests/support/access-matrix";
import { pageMatrix } from "@/tests/support/page-matrix";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);
const named = (name: RegExp) => files.filter((file) => name.test(file));

/** What the route files answer to, such as "GET /api/health", as Next sees it: whatever they export, in whatever form. */
async function routesOnDisk(): Promise<string[]> {
  const routes = named(/(^|\/)route\.[cm]?[jt]sx?$/).map(async (file) => {
    const exported = Object.keys((await import(/* @vite-ignore */ `${process.cwd()}/app/${file}`)) as object);
    return methods
      .filter((method) => exported.includes(method))
      .map((method) => `${method} /${file.replace(/\/route\.\w+$/, "")}`);
  });
  return (await Promise.all(routes)).flat();
}

test("every route and method of app/ is in the access matrix, and nothing else is", async () => {
  expect((await routesOnDisk()).sort()).toEqual(Object.keys(accessMatrix).sort());
});

test("every page of app/ is in the page matrix, and nothing else is", () => {
  const pages = named(/(^|\/)page\.\w+$/).map((file) => file.replace(/\/?page\.\w+$/, ""));
  expect(pages.sort()).toEqual(Object.keys(pageMatrix).sort());
});

test("nothing else of app/ is served: no made pictures or lists, no server actions, no other kind of pages", () => {
  expect(
    named(/(^|\/)(sitemap|robots|manifest|opengraph-image|twitter-image|apple-icon|icon)\.[cm]?[jt]sx?$/),
  ).toEqual([]);
  expect(readdirSync(".").filter((name) => /^(pages|src|middleware\.\w+|public)$/.test(name))).toEqual([]);
  const all = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file}`),
  );
  expect(all.filter((file) => /["']use server["']/.test(readFileSync(file, "utf8")))).toEqual([]);
});
