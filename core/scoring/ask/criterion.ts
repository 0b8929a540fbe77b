import type { Detect } from "./sign";

/** One of the six criteria: the signs that its level is computed from. */
export type Criterion<Name extends string = string> = Readonly<Record<Name, Detect>>;
