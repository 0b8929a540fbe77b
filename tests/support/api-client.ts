import { readFile } from "node:fs/promises";
import { readEvents } from "@/components/interview/read-events";
import { type InterviewSettings, interviewSettingsSchema } from "@/core/interview/settings";
import type { LiveEvent, TurnRequest } from "@/core/interview/wire";

const bundledGuide = "guides/wang-zhiwei-bmw-ad.md";

/** The product over HTTP, as a page of its own uses it. Throws what `fetch` throws. */
export class ApiClient {
  private guideId: string | null = null;

  /**
   * @param base asked for before each request, for instances come and go
   * @param markdown the guide that interviews are started on, if not the bundled one
   */
  constructor(
    private readonly base: () => string,
    private readonly markdown?: string,
  ) {}

  async post(path: string, body: object, signal?: AbortSignal): Promise<Response> {
    const base = this.base();
    return fetch(`${base}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: base },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  }

  async get(path: string, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.base()}${path}`, signal ? { signal } : {});
  }

  /** Starts an interview on the guide. @returns its id; null if it was refused */
  async start(change: Partial<InterviewSettings> = {}): Promise<string | null> {
    this.guideId ??= await this.importGuide();
    if (this.guideId === null) return null;
    const settings = { guideId: this.guideId, ...interviewSettingsSchema.parse(change) };
    const response = await this.post("/api/interviews", settings);
    const { id } = (await response.json()) as { id?: string };
    return id ?? null;
  }

  turn(id: string, turn: TurnRequest, signal?: AbortSignal): Promise<Response> {
    return this.post(`/api/interviews/${id}/turns`, turn, signal);
  }

  /** Replays what came after a turn, and follows. */
  async *events(id: string, after: number, signal: AbortSignal): AsyncGenerator<LiveEvent> {
    const response = await this.get(`/api/interviews/${id}/events?after=${after}`, signal);
    if (!response.ok || !response.body) throw new Error(`events were answered with ${response.status}`);
    yield* readEvents(response.body);
  }

  private async importGuide(): Promise<string | null> {
    const markdown = this.markdown ?? (await readFile(bundledGuide, "utf8"));
    const { id } = (await (await this.post("/api/guides", { markdown })).json()) as { id?: string };
    return id ?? null;
  }
}
