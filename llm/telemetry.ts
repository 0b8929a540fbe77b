import { OpenTelemetry } from "@ai-sdk/otel";
import { registerTelemetry } from "ai";

let reporting = false;

/** Has the AI SDK make a span of each call of a model from now on, in the whole process. */
export function traceCalls(): void {
  if (!reporting) registerTelemetry(new OpenTelemetry());
  reporting = true;
}
