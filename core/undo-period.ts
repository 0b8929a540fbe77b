/** How long a deletion can be undone, in milliseconds. After that it is final. */
export const undoPeriodMs = 3_600_000;
