import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { exchange, type Instance, say } from "../support/instance";
import { hold, markdownOf, type OwnInstance, openOwn } from "../support/own-instance";

let own: OwnInstance;
let instance: Instance;

beforeAll(async () => {
  own = await openOwn();
  ({ instance } = own);
});
afterAll(() => own.close());

const list = (text = "") => instance.product.listInterviews({ text, kinds: [], page: 1 });

test("the first page is of the guide that was practised, imported or changed last", async () => {
  const open = async () => (await instance.product.viewHome()).guide?.id;
  const practised = await instance.product.importGuide(markdownOf("Sommelier"));
  await hold(instance, practised.id);
  expect(await open()).toBe(practised.id);
  const imported = await instance.product.importGuide(markdownOf("Cellarer"));
  expect(await open()).toBe(imported.id);
  await hold(instance, practised.id);
  expect(await open()).toBe(practised.id);
});

describe("the list of interviews", () => {
  test("finds by role, company, kind and what was asked, and says how the score moved", async () => {
    const guide = await instance.product.importGuide(markdownOf("100%_Chef"));
    const first = await hold(instance, guide.id);
    const second = await hold(instance, guide.id);
    for (const text of ["100%_chef", "oven", "why knead"]) {
      expect(
        (await list(text)).items.map(({ id }) => id),
        text,
      ).toEqual(expect.arrayContaining([first, second]));
    }
    expect((await list("100%xchef")).count).toBe(0);
    expect((await list("why is the sky blue")).count).toBe(0);
    const byKind = await instance.product.listInterviews({
      text: "nothing says this",
      kinds: ["technical"],
      page: 1,
    });
    expect(byKind.items.map(({ id }) => id)).toContain(second);
    for (const id of [first, second]) {
      await instance.product.revealMarks(id, { questionId: null, ownRating: null });
    }
    const [newest, oldest] = (await list("100%_chef")).items;
    expect(oldest?.score).not.toBeNull();
    expect(newest).toMatchObject({ id: second, previousScore: oldest?.score });
    expect(oldest?.previousScore).toBeNull();
  });

  test("a page beyond the last is the last", async () => {
    const found = await instance.product.listInterviews({ text: "", kinds: [], page: 99 });
    expect(found.page).toBe(found.pages);
    expect(found.items.length).toBeGreaterThan(0);
  });

  test("a drill is named by its question, and stands beside the one before on the same question", async () => {
    const two = `${markdownOf("Patissier")}\n- **Q: Why rest?**\n  - **A**: Resting lets gluten relax.\n`;
    const guide = await instance.product.importGuide(two);
    const [first, second] = (await instance.product.viewHome({ guideId: guide.id })).guide?.questions ?? [];
    if (!first || !second) throw new Error("two questions are needed");
    const drills: string[] = [];
    for (const { id: subject } of [first, second, first]) {
      const settings = interviewSettingsSchema.parse({ kind: "question", subject });
      const { id } = await instance.product.startInterview(guide.id, settings);
      await exchange(instance, id, { turnId: say("").turnId, action: "skip" });
      drills.unshift(id);
    }
    const { items } = await list();
    const shown = drills.map((id) => items.find((item) => item.id === id));
    expect(shown.map((item) => item?.subject)).toEqual([first.text, second.text, first.text]);
    expect(shown.map((item) => item?.previousScore)).toEqual([0, null, null]);
  });
});
