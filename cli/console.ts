import { RehearsalError } from "@/core/errors";

/** Progress, for people: stdout is kept for what a command is asked for. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
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
