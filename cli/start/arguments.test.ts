import { expect, test } from "vitest";
import { parseAddress } from "./arguments";

test("without arguments it is port 3000 of this machine alone", () => {
  expect(parseAddress([])).toEqual({ host: "127.0.0.1", port: 3000 });
});

test("port and host can be named", () => {
  expect(parseAddress(["--port", "8080", "--host", "0.0.0.0"])).toEqual({ host: "0.0.0.0", port: 8080 });
  expect(parseAddress(["--port=0"])).toMatchObject({ port: 0 });
});

test.each([["--port", "65536"], ["--port", "-1"], ["--port", "3.5"], ["--port"], ["3000"], ["--pord", "1"]])(
  "%s %s is refused with how it is written",
  (...args) => {
    expect(() => parseAddress(args)).toThrow(/Write: npm start -- \[--port 3000\]/);
  },
);
