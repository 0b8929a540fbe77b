/** Names the built-in rater's rules and fitted constants; ratings of another version are kept apart. */
export const builtInVersion = "6";
