import pg from "pg";
import { type InterviewSettings, interviewSettingsSchema } from "@/core/interview/settings";
import { freshDatabase } from "./database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "./instance";

/** An instance on a database of its own, and what is stored there. */
export interface OwnInstance {
  instance: Instance;
  client: pg.Client;
  close(): Promise<void>;
}

/** Opens both. */
export async function openOwn(): Promise<OwnInstance> {
  const { url, drop } = await freshDatabase();
  const instance = await openInstance(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const close = async () => {
    await client.end();
    await instance.close();
    await drop();
  };
  return { instance, client, close };
}

/** A guide of one question. */
export const markdownOf = (role: string) =>
  `# Guide for Ann as ${role} at Oven\n\n## Technical Questions\n\n- **Q: Why knead?**\n  - **A**: Kneading builds gluten. It works in air.\n`;

/** A short live interview of technical questions. */
export const technical: InterviewSettings = interviewSettingsSchema.parse({
  ...{ kind: "technical", minutes: 15, persona: "coach", language: "en", seniority: "mid" },
});

/** Holds an interview on a guide, the bundled one unless given, with one answer that is rated. @returns its id */
export async function hold(instance: Instance, guideId?: string): Promise<string> {
  const { product } = instance;
  const { id } = guideId
    ? await product.startInterview(guideId, technical)
    : await startOn(instance, { kind: "technical" });
  const answer = "Kneading builds gluten, and off-heap memory shortens the pauses of garbage collection.";
  await exchange(instance, id, say(answer));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  await eventually(
    () => product.viewReport(id),
    (view) => view !== null && view.report.rated > 0 && view.report.rated === view.report.asked,
  );
  return id;
}
