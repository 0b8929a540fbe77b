import type { PersonaId } from "../settings";

/** One wording with slots ("{quote}"); usable where every slot has a value, and by the named seats only, if any are named. */
export type Phrase = string | { text: string; by: readonly Exclude<PersonaId, "panel">[] };
export type Pool = readonly Phrase[];
