import { RehearsalError } from "@/core/errors";

/** What a terminal obeys instead of showing it, and what has the rest of a line run backwards. */
const obeyed = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/** A text as a terminal can be given it, whoever wrote it: it may quote a guide. */
function shown(text: string): string {
  return text.replace(obeyed, "\ufffd");
}

/** Progress, for people: stdout is kept for what a command is asked for. */
export function tell(line: string): void {
  process.stderr.write(`${shown(line)}\n`);
}

/** An expected failure is shown as its sentence, a defect with its stack. */
export function tellError(error: unknown): void {
  tell(error instanceof RehearsalError ? error.message : String((error as Error)?.stack ?? error));
}

/** Runs a command to its end: 0, or 1 with what went wrong on stderr. */
export async function runToEnd(command: () => Promise<void>): Promise<void> {
  process.stdout.once("error", endUnread);
  try {
    await command();
  } catch (error) {
    tellError(error);
    process.exitCode = 1;
  }
}

/** Whoever reads the output may have seen enough of it, as `head` has. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}
