import { spawn } from "node:child_process";
import { join } from "node:path";
import { RehearsalError } from "@/core/errors";
import type { DocumentProblem, TextExtractor } from "@/use-cases/ports/material";
import { takeTurns } from "./take-turns";

const limits = { milliseconds: 20_000, heapMegabytes: 256, answerBytes: 4_000_000 };

const sentences: Record<DocumentProblem, string> = {
  encrypted:
    "This file is protected by a password or in an old Word format. Save it without, as PDF or DOCX.",
  damaged: "This file is damaged or incomplete. Save it again, or paste its text.",
  "no-text": "There is no text in this file: it is empty, or a scan. Paste the text instead.",
  "too-large": "This file unpacks to more than can be read. Save it without pictures, or paste its text.",
  "unknown-kind": "This is neither PDF, DOCX nor plain text.",
};

const isProblem = (name: unknown): name is DocumentProblem => typeof name === "string" && name in sentences;

/**
 * The text of a PDF, DOCX or plain text file, told apart by its content. It is read in a process of its own with limits to memory, time
 * and output; a file that breaks one is "too-large".
 * Throws RehearsalError "invalid-input" with `details.problem`, "too-many-requests" where too many files wait to be read.
 */
export const extractText: TextExtractor = async (ownerId, bytes, signal) => {
  const answer = await takeTurns(ownerId, () => runChild(bytes, signal));
  if (typeof answer.text === "string") return answer.text;
  const problem = isProblem(answer.problem) ? answer.problem : "too-large";
  throw new RehearsalError("invalid-input", sentences[problem], { problem });
};

interface Answer {
  text?: unknown;
  problem?: unknown;
}

function runChild(bytes: Uint8Array, signal: AbortSignal): Promise<Answer> {
  const script = join(/*turbopackIgnore: true*/ process.cwd(), "documents", "extract-child.mjs");
  const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMegabytes}`, script], {
    // Nothing of the product's settings, keys among them, is a parser's business.
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore"],
    timeout: limits.milliseconds,
    killSignal: "SIGKILL",
    signal,
  });
  return new Promise((resolve, reject) => {
    let size = 0;
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.answerBytes) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    child.on("error", reject);
    child.on("close", () => resolve(parse(Buffer.concat(chunks).toString("utf8"))));
    // A child that has ended before it read everything closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
  });
}

/** A child that was ended has answered nothing, or half. */
function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { problem: "too-large" };
  }
}
