import { expect, test } from "vitest";
import { plainName } from "./plain-name";

test.each([
  ["  Ann Example ", "Ann Example"],
  ["Ann\r\nBcc: x", "Ann Bcc: x"],
  ["Ann \u202egro.live\u202c", "Ann gro.live"],
  ["Ann\u2028Example", "Ann Example"],
  ["A\u200bn\u2060n\u00ad\u{e0041}", "Ann"],
  ["\u200d\u3164 \u2800", ""],
  ["…", ""],
  ["علی‌رضا", "علی‌رضا"],
  ["ශ්‍රී", "ශ්‍රී"],
  ["王志伟", "王志伟"],
  ["🙂", "🙂"],
])("%j is shown as %j", (name, shown) => expect(plainName(name)).toBe(shown));
