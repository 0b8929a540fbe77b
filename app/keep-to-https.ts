/** In seconds: how long a browser that has been here by https comes by nothing else. */
const halfAYear = 180 * 24 * 3600;

/** Has the browser that gets an answer come by nothing but https from then on, where people do. */
export function keepToHttps({ headers }: Response, https: boolean): void {
  if (https) headers.set("strict-transport-security", `max-age=${halfAYear}`);
}
