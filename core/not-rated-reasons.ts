// Stored with an answer, so that interfaces know them by their words.

/** What the built-in rater says of an answer in a language that it was not measured in. */
export const unmeasuredLanguage =
  "The built-in rater was measured on English answers only. Connect a model to have this answer rated.";

/** Of a question that the guide only asks: whatever is said to it, there is nothing that could be covered or missed. */
export const nothingExpected =
  "The guide names no key points for this question, so there is nothing to rate by. Write a model answer or key points there.";
