import { useLocale } from "next-intl";

/** Between two sentences, or a lead-in and what follows it: Chinese punctuation is as wide as a character and brings its own space. */
export function Space() {
  return useLocale().startsWith("zh") ? null : " ";
}
