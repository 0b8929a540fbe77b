import { type ParseArgsConfig, parseArgs } from "node:util";
import { RehearsalError } from "@/core/errors";

/**
 * Reads a command's arguments.
 * @param usage how the command is written
 * @throws RehearsalError "invalid-input" with what is wrong and `usage`
 */
export function readArguments<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    // What follows the first sentence is about arguments that begin with a dash, which no command has.
    const [problem] = (error as Error).message.split(". ");
    throw badArguments(`${problem}.`, usage);
  }
}

/** What a command that is written wrongly ends with. */
export function badArguments(problem: string, usage: string): RehearsalError {
  return new RehearsalError("invalid-input", `${problem} Write: ${usage}`);
}

/** A whole number of at least `least`. @throws RehearsalError "invalid-input" */
export function readNumber(name: string, text: string, least: number, usage: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isSafeInteger(number) && number >= least) return number;
  throw badArguments(`--${name} is a whole number from ${least} on, not "${text}".`, usage);
}
