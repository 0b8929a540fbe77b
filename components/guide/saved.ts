/** A change that was just stored: `revision` made of `base`. */
export interface Saved {
  base: number;
  revision: number;
  /** What had the keyboard is gone. */
  removed: boolean;
}
