import { useEffect, useState } from "react";

/** Pixels that the foot of the view takes, which grows with a draft; 0 before it was measured. */
export function useFootHeight(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const foot = document.querySelector<HTMLElement>("[data-foot]");
    if (!foot) return;
    const observer = new ResizeObserver(() => setHeight(foot.offsetHeight));
    observer.observe(foot);
    return () => observer.disconnect();
  }, []);
  return height;
}
