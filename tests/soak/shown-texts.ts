import type { LiveEvent } from "@/core/interview/wire";

/** Words of a reply that a candidate saw and that are not in what was kept of it. */
export interface LostWords {
  characters: number;
  /** When the first of them was shown, in milliseconds since 1970. */
  shownAt: number;
}

/** What one candidate was shown of each turn, and when. */
export class ShownTexts {
  /** Text of each turn that was shown as ended. */
  readonly ended = new Map<string, string>();
  readonly lost: LostWords[] = [];
  private readonly underWay = new Map<string, { text: string; at: number }[]>();

  /** @returns a complaint, if this is what no candidate should ever see */
  note(event: LiveEvent): string | null {
    if (event.type === "delta") this.extend(event.turnId, (text) => text.slice(0, event.offset) + event.text);
    if (event.type !== "turn") return null;
    const { id, text, status } = event.turn;
    if (status === "streaming") this.extend(id, () => text);
    else return this.end(id, text);
    return null;
  }

  private extend(turnId: string, change: (text: string) => string): void {
    const states = this.underWay.get(turnId) ?? [];
    const before = states.at(-1)?.text ?? "";
    const text = change(before);
    // Another instance may know less of it so far.
    if (text.length <= before.length) return;
    this.underWay.set(turnId, [...states, { text, at: Date.now() }]);
  }

  private end(turnId: string, text: string): string | null {
    const earlier = this.ended.get(turnId);
    this.ended.set(turnId, text);
    const states = this.underWay.get(turnId) ?? [];
    this.underWay.delete(turnId);
    const firstLost = states.find((state) => !text.startsWith(state.text));
    const all = states.at(-1)?.text ?? "";
    if (firstLost) this.lost.push({ characters: all.length - shared(all, text), shownAt: firstLost.at });
    return earlier === undefined || earlier === text
      ? null
      : `turn ${turnId} was shown as ended with two texts`;
  }
}

/** Length of what two texts have in common at their beginning. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
