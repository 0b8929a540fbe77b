import { RehearsalError } from "@/core/errors";
import type { Person } from "@/core/people/person";

/** A coach's or an owner's matter; for everybody else there is nothing here. @throws RehearsalError "not-found" */
export function assertCoach({ role }: Person): void {
  if (role === "candidate") throw new RehearsalError("not-found", "There is nothing here.");
}
