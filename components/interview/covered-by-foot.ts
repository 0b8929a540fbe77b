/** Pixels of an element that lie below the upper edge of what stays at the foot of the view; 0 or less where none do. */
export function coveredByFoot(element: HTMLElement | null): number {
  const foot = document.querySelector("[data-foot]");
  if (!element || !foot) return 0;
  return element.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
}

/** Scrolls an element that the foot covers up to it, whole; one that it does not cover stays in place. */
export function bringAboveFoot(element: HTMLElement | null): void {
  const covered = coveredByFoot(element);
  if (covered > 0) window.scrollBy({ top: covered, behavior: "instant" });
}
