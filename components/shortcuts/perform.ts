import { controls, type Shortcut, steps } from "./shortcuts";

/** Whether letters are being written, or a dialog has the keyboard. */
export function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("[role=dialog], [role=alertdialog]")) return true;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select")
  );
}

/** Does what a shortcut stands for on this page; false where it has no place here. */
export function performHere(shortcut: Shortcut): boolean {
  if (shortcut in controls) return press(shortcut);
  if (shortcut in steps) return step(shortcut === "next-question" ? 1 : -1);
  return false;
}

/** A field is entered, everything else pressed. */
function press(name: string): boolean {
  const control = document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`);
  if (!control) return false;
  control.focus();
  if (!control.matches("input, textarea")) control.click();
  return true;
}

/** To the question after or before the one that has the focus, else the one at the top of the window. */
function step(by: 1 | -1): boolean {
  const questions = [...document.querySelectorAll<HTMLElement>("[data-step]")];
  const focused = questions.findIndex((one) => one.contains(document.activeElement));
  const above = questions.findLastIndex((one) => one.getBoundingClientRect().top < 1);
  const here = focused >= 0 ? focused : above;
  const next = questions[Math.max(0, here + by)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
  return next !== undefined;
}
