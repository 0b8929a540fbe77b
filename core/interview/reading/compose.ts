/**
 * Wordings are put together from a few classes of words, so that a sign is known by what it says and not by one phrase for it.
 * `rx` makes an expression in which a blank stands for white space and "~" for up to five words in between; all of it in folded text.
 */
export function rx({ raw }: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  const source = String.raw({ raw }, ...classes.map((words) => `(?:${words})`));
  return new RegExp(source.replaceAll("~", String.raw`(?:[ ,]+[\w'-]+){0,5}?[ ,]+`), "u");
}

/** Words that a person starts with before saying anything. */
export const lead =
  "(?:(?:ok(?:ay)?|so|well|oh|ah|um+|uh+|er+m*|h+m+|and|but|sorry|please|hey|no|yes|yeah|right|actually|honestly|hang on|wait|hold on|excuse me|now|then|just|maybe|by the way|btw|incidentally|out of (?:curiosity|interest)|while we're at it|perhaps|i think|i guess)[,.! ]+)*";
export const you = "you|u|ya";
export const notDo =
  "don'?t|do not|didn'?t|did not|cannot|can'?t|can not|couldn'?t|could not|won'?t|wouldn'?t|isn'?t|is not|am not|i'm not|wasn'?t|was not|not|never|hardly|no longer|barely";
export const talk = "interview|session|conversation|call|chat|meeting|whole thing";
export const moment =
  "moment|minute|minutes|min|mins|second|seconds|sec|secs|bit|while|hour|half a minute|tick";
