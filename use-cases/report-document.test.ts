import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { reportDocumentSchema } from "./report-document";

test("the published schema is the one that reports are written by", () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL("../docs/report-schema.json", import.meta.url), "utf8"),
  );
  expect(published).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(reportDocumentSchema, { io: "output" }))),
  );
});
