import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accessMatrix } from "@/tests/support/access-matrix";

/** What the route files on disk answer to, such as "GET /api/health". */
function routesOnDisk(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)route\.tsx?$/.test(file))
    .flatMap((file) => {
      const path = `/${file.replace(/\/route\.tsx?$/, "")}`;
      const source = readFileSync(`app/${file}`, "utf8");
      const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
      const exported = (method: string) =>
        new RegExp(
          `export (async )?(function|const) ${method}\\b|export \\{[^}]*\\b${method}\\b[^}]*\\}`,
        ).test(source);
      return methods.filter(exported).map((method) => `${method} ${path}`);
    });
}

test("every route and method of app/ is in the access matrix, and nothing else is", () => {
  expect(routesOnDisk().sort()).toEqual(Object.keys(accessMatrix).sort());
});
