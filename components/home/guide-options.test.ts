import { expect, test } from "vitest";
import { guideOptions } from "./guide-options";

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(", ");
const guide = (id: string, role: string, company: string, candidate: string, title = "") => ({
  ...{ id, role, company, candidate, title },
});

test("every guide has a name of its own to be chosen by", () => {
  const guides = [
    guide("a", "Data Engineer", "BMW", "Ann"),
    guide("b", "Data Engineer", "BMW", "Bob"),
    guide("c", "Nurse", "St Brigid's", "Maria"),
    guide("d", "", "", "", "Forty questions on Go"),
    guide("e", "Data Engineer", "BMW", "Bob"),
  ];
  expect(guideOptions(guides, joined).map(({ label }) => label)).toEqual([
    "Data Engineer, BMW, Ann",
    "Data Engineer, BMW, Bob (1)",
    "Nurse, St Brigid's",
    "Forty questions on Go",
    "Data Engineer, BMW, Bob (2)",
  ]);
});
