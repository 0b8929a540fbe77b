/** Places that "g" and a letter lead to. */
export const places = {
  "go-home": { keys: ["g", "h"], href: "/" },
  "go-interviews": { keys: ["g", "i"], href: "/interviews" },
  "go-progress": { keys: ["g", "p"], href: "/progress" },
  "go-settings": { keys: ["g", "s"], href: "/settings" },
} as const;

/** Controls that a letter presses, or a field that it enters; each carries the name as `data-shortcut`. */
export const controls = {
  start: { keys: ["b"] },
  search: { keys: ["/"] },
  answer: { keys: ["a"] },
  repeat: { keys: ["r"] },
  rephrase: { keys: ["w"] },
  hint: { keys: ["h"] },
  skip: { keys: ["s"] },
  pause: { keys: ["p"] },
  end: { keys: ["x"] },
} as const;

/** Ways through what was said of each question. */
export const steps = { "next-question": { keys: ["j"] }, "previous-question": { keys: ["k"] } } as const;

const sheet = { sheet: { keys: ["?"] } } as const;

const all = { ...sheet, ...places, ...controls, ...steps };
export type Shortcut = keyof typeof all;

/** In the order and under the headings of the sheet. */
export const groups = {
  everywhere: ["sheet", "go-home", "go-interviews", "go-progress", "go-settings", "start", "search"],
  interview: ["answer", "repeat", "rephrase", "hint", "skip", "pause", "end"],
  report: ["next-question", "previous-question"],
} as const satisfies Record<string, readonly Shortcut[]>;

export function keysOf(shortcut: Shortcut): readonly string[] {
  return all[shortcut].keys;
}

/** What a key comes to after the one before it: a shortcut, the beginning of one, or neither. */
export interface KeyReading {
  shortcut: Shortcut | null;
  /** The key to remember for the next one; null where nothing is begun. */
  begun: string | null;
}

/** @param begun the key pressed just before, where it began a shortcut. A second key that completes none stands for itself. */
export function readKey(begun: string | null, key: string): KeyReading {
  const names = Object.keys(all) as Shortcut[];
  const find = (...keys: string[]) => names.find((name) => keysOf(name).join(" ") === keys.join(" "));
  const shortcut = (begun === null ? undefined : find(begun, key)) ?? find(key) ?? null;
  const begins =
    shortcut === null && names.some((name) => keysOf(name).length > 1 && keysOf(name)[0] === key);
  return { shortcut, begun: begins ? key : null };
}
