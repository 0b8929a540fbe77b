import { z } from "zod";
import { RehearsalError } from "@/core/errors";

export interface InterviewRoute {
  params: Promise<{ id: string }>;
}

/** The interview's id from the address. @throws RehearsalError "not-found" when it can't be one */
export async function interviewId({ params }: InterviewRoute): Promise<string> {
  const parsed = z.uuid().safeParse((await params).id);
  if (parsed.success) return parsed.data;
  throw new RehearsalError(
    "not-found",
    "There is no such interview. Choose one from the list of interviews.",
  );
}
