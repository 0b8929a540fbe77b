import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type ChatRequest, textOf } from "./protocol";
import type { Mind } from "./state";

const pollMs = 200;

/**
 * A mind that is whoever puts files into a folder: request 7 is written as `007.request.md` (to read) and `007.request.json` (whole), and
 * answered by the first file whose name begins with `007.answer`, as soon as it is there and no longer changes. Numbers go on from those in
 * the folder, so that an old answer is never taken for a new one.
 */
export function byHandMind(folder: string): Mind {
  mkdirSync(folder, { recursive: true });
  let number = readdirSync(folder).filter((entry) => entry.endsWith(".request.json")).length;
  return async (request) => {
    number += 1;
    const name = String(number).padStart(3, "0");
    await writeFile(join(folder, `${name}.request.json`), JSON.stringify(request, null, 2));
    await writeFile(join(folder, `${name}.request.md`), toMarkdown(request));
    return awaitAnswer(folder, `${name}.answer`);
  };
}

function toMarkdown(request: ChatRequest): string {
  const format = request.response_format
    ? `\nReply format: ${JSON.stringify(request.response_format)}\n`
    : "";
  const messages = request.messages.map((message) => `## ${message.role}\n\n${textOf(message)}\n`);
  return `# ${request.model}${request.stream ? ", streamed" : ""}\n${format}\n${messages.join("\n")}`;
}

async function awaitAnswer(folder: string, prefix: string): Promise<string> {
  let seen: string | undefined;
  while (existsSync(folder)) {
    const file = (await readdir(folder)).find((entry) => entry.startsWith(prefix));
    const text = file && (await readFile(join(folder, file), "utf8"));
    if (text && text === seen) return text.trim();
    seen = text;
    await wait(pollMs);
  }
  throw new Error(`The folder ${folder} is gone`);
}
