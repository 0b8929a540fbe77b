/** An expected failure: its message says what is wrong and what to do, and is all that is shown. */
export class Sentence extends Error {}
