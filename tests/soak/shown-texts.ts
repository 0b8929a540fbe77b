import type { LiveEvent } from "@/core/interview/wire";

/** What one candidate was shown of each turn. */
export class ShownTexts {
  /** Text of each turn that was shown as ended. */
  readonly ended = new Map<string, string>();
  private readonly underWay = new Map<string, string>();

  /** @returns a complaint, if this is what no candidate should ever see */
  note(event: LiveEvent): string | null {
    if (event.type === "delta") this.extend(event.turnId, (text) => text.slice(0, event.offset) + event.text);
    if (event.type !== "turn") return null;
    const { id, text, status } = event.turn;
    if (status !== "streaming") return this.end(id, text);
    this.extend(id, () => text);
    return null;
  }

  private extend(turnId: string, change: (text: string) => string): void {
    const before = this.underWay.get(turnId) ?? "";
    const text = change(before);
    // Another instance may know less of it so far.
    if (text.length > before.length) this.underWay.set(turnId, text);
  }

  private end(turnId: string, text: string): string | null {
    const earlier = this.ended.get(turnId);
    const shown = this.underWay.get(turnId) ?? "";
    this.ended.set(turnId, text);
    this.underWay.delete(turnId);
    if (earlier !== undefined && earlier !== text) return `turn ${turnId} was shown as ended with two texts`;
    return text.startsWith(shown) ? null : `turn ${turnId} lost words that had been shown: ${shown}`;
  }
}
