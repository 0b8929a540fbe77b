import { expect, test } from "vitest";
import { explainFailure } from "./npm-failure.mjs";

const offline = "npm error code ENOTFOUND\nnpm error network request to the registry failed";

test.each([
  ["npm error code ENOSPC", "24.0.0", /disk is full/],
  ["npm error code EACCES\nnpm error path node_modules", "24.0.0", /folder can't be written/],
  [offline, "24.0.0", /registry is out of reach/],
  [offline, "18.20.8", /^Node 18\.20\.8 is too old .* registry is out of reach/],
  ["npm error code EUSAGE\nnpm error something else", "24.0.0", /npm says:\nnpm error code EUSAGE/],
])("%s under Node %s", (output, version, sentence) => {
  expect(explainFailure(output, version)).toMatch(sentence);
});
