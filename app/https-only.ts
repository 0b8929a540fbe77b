import { env } from "@/env";

/** In seconds: how long a browser that has been here by https comes by nothing else. */
const halfAYear = 180 * 24 * 3600;

/** Whether people come here by https. */
export function isServedByHttps(): boolean {
  return env().REHEARSAL_URL?.startsWith("https:") ?? false;
}

/** Has the browser that gets an answer come by nothing but https from then on, where people come by https. */
export function keepToHttps({ headers }: Response): void {
  if (isServedByHttps()) headers.set("strict-transport-security", `max-age=${halfAYear}`);
}
