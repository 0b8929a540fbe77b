import { createHash } from "node:crypto";
import type { PersonaId } from "@/core/interview/settings";
import { type Prompts, promptById } from "./prompts";

/** A line's prompt is two files, the interviewer's and the persona's: both are named, and hashed together. */
export function personaProvenance(prompts: Prompts, persona: PersonaId) {
  const parts = [promptById(prompts, "interviewer"), promptById(prompts, `personas/${persona}`)];
  const hash = createHash("sha256")
    .update(parts.map((part) => part.hash).join("\n"))
    .digest("hex");
  return {
    promptId: parts.map(({ id }) => id).join(" + "),
    promptVersion: parts.map(({ version }) => version).join(" + "),
    promptHash: hash,
  };
}
