/** What the built-in rater says of an answer in a language that it was not measured in; stored, so that interfaces know it by its words. */
export const unmeasuredLanguage =
  "The built-in rater was measured on English answers only. Connect a model to have this answer rated.";
