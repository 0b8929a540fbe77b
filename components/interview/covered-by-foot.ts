/** Pixels of an element that lie below the upper edge of what stays at the foot of the view; 0 or less where none do. */
export function coveredByFoot(element: HTMLElement | null): number {
  const foot = document.querySelector("[data-foot]");
  if (!element || !foot) return 0;
  return element.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
}
