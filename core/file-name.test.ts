import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "./file-name";

test.each([
  ["wang-zhiwei-bmw-ad", "wang-zhiwei-bmw-ad"],
  ["数据 工程师.md", "数据 工程师.md"],
  ["../../etc/passwd", "_._.._etc_passwd"],
  ["..", "__"],
  ["", "_"],
  ["con", "_con"],
  ["NUL.md", "_NUL.md"],
  ["com1.tar.gz", "_com1.tar.gz"],
  ["console", "console"],
  ["C:\\x", "C__x"],
  ["a\r\nX-Y: z", "a__X-Y_ z"],
  ["\u202Egpj.exe", "_gpj.exe"],
  ["-rf", "_rf"],
  ["trailing. ", "trailing._"],
])("%j becomes %j", (wanted, name) => expect(fileName(wanted)).toBe(name));

test("whatever is wanted, it is one name, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (wanted) => {
      const name = fileName(wanted);
      expect(name).toMatch(/^[^\p{C}/\\:"]{1,101}$/u);
      expect([".", ".."]).not.toContain(name);
      expect(fileName(name)).toBe(name);
    }),
  );
});
