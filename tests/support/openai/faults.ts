import { z } from "zod";

/** What can be asked of the stand-in to go wrong with a request. */
const faultNames = [
  "unauthorized",
  "forbidden",
  "model-unknown",
  "rate-limited",
  "quota",
  "server-error",
  "hang",
  "stall",
  "cut",
  "malformed",
  "empty",
  "refusal",
  "content-filter",
  "length",
  "broken-json",
  "slow",
  "none",
] as const;
export const faultSchema = z.enum(faultNames);
export type Fault = z.infer<typeof faultSchema>;

export interface HttpFault {
  status: number;
  headers: Record<string, string>;
  error: { message: string; type: string; code: string | null; param: null };
}

const httpFault = (
  status: number,
  message: string,
  type: string,
  code: string | null,
  headers = {},
): HttpFault => ({
  status,
  headers,
  error: { message, type, code, param: null },
});

/** Faults that are an HTTP status with OpenAI's error body; null for those that happen in the reply itself. */
export function httpFaultOf(fault: Fault, model: string, key: string): HttpFault | null {
  switch (fault) {
    case "unauthorized":
      return httpFault(
        401,
        `Incorrect API key provided: ${key}.`,
        "invalid_request_error",
        "invalid_api_key",
      );
    case "forbidden":
      return httpFault(403, "Your key may not use this model.", "permission_error", null);
    case "model-unknown":
      return httpFault(
        404,
        `The model \`${model}\` does not exist.`,
        "invalid_request_error",
        "model_not_found",
      );
    case "rate-limited":
      return httpFault(429, "Rate limit reached.", "requests", "rate_limit_exceeded", { "retry-after": "7" });
    case "quota":
      return httpFault(429, "You exceeded your current quota.", "insufficient_quota", "insufficient_quota");
    case "server-error":
      return httpFault(500, "The server had an error.", "server_error", null);
    default:
      return null;
  }
}
