import type { Page } from "@playwright/test";

/** A line between server and browser that can be slow with one thing: the news that a reply is over. All before it arrives as it is sent. */
export interface SlowLine {
  hold(): Promise<void>;
  release(): Promise<void>;
}

/** Puts such a line before the pages that are opened from now on. */
export async function slowLine(page: Page): Promise<SlowLine> {
  await page.addInitScript(slowInBrowser);
  const tell = (word: "hold" | "release") =>
    page.evaluate((name) => (window as unknown as { line: Record<string, () => void> }).line[name]?.(), word);
  return { hold: () => tell("hold"), release: () => tell("release") };
}

/** Runs in the browser, before anything else does. */
function slowInBrowser(): void {
  let release = () => {};
  let released = Promise.resolve();
  const hold = () => {
    released = new Promise((resolve) => {
      release = resolve;
    });
  };
  Object.assign(window, { line: { hold, release: () => release() } });
  const isLastNews = (event: string) =>
    event.includes('"type":"state"') && event.includes('"replying":false');
  const slow = () => {
    let rest = "";
    return new TransformStream<string, string>({
      async transform(chunk, controller) {
        const events = (rest + chunk).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          if (isLastNews(event)) await released;
          controller.enqueue(`${event}\n\n`);
        }
      },
    });
  };
  const asItIs = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await asItIs(...request);
    const isStream = response.headers.get("content-type")?.includes("event-stream");
    if (!isStream || !response.body) return response;
    const lines = response.body
      .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
      .pipeThrough(slow())
      .pipeThrough(new TextEncoderStream());
    return new Response(lines as unknown as ReadableStream<Uint8Array>, response);
  };
}
