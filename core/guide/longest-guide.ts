/** One million characters: a guide of hundreds of pages. What is longer can't be imported, so that no edit may make one either. */
export const longestGuide = 1_000_000;
