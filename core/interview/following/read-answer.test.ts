import { expect, test } from "vitest";
import type { Question } from "@/core/guide/guide";
import { strengthOf } from "./read-answer";

test.each(["constructor", "toString", "__proto__"])(
  "nothing is known of a key point called %j of which nothing was read",
  (id) => {
    const point = { id, text: "It builds.", weight: 2, aliases: [], misstatements: [], probe: null } as const;
    const question = { keyPoints: [point] } as unknown as Question;
    expect(strengthOf(question, {})).toBeNull();
    expect(strengthOf(question, Object.fromEntries([[id, "covered"]]))).toBe(1);
  },
);
