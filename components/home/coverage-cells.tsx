import { clsx } from "clsx";
import { cellLevel } from "./coverage";
import type { HomeQuestion } from "./home-view";

const heights = ["h-0", "h-1/4", "h-1/2", "h-3/4", "h-full"] as const;

/** One cell a question, filled by its last score, with a dot below what is due. The lines under it say the same in words. */
export function CoverageCells({ questions }: { questions: readonly HomeQuestion[] }) {
  return (
    <div aria-hidden="true" className="flex min-w-0 flex-1 flex-wrap gap-1.5 pt-2.5 touch:pt-3.5">
      {questions.map((question) => (
        <span key={question.id} className="flex flex-col items-center gap-1">
          <span className="flex size-3.5 items-end border border-edge">
            <span className={clsx("bar block w-full", heights[cellLevel(question)])} />
          </span>
          <span className={clsx("size-1 rounded-full", question.due && "bar")} />
        </span>
      ))}
    </div>
  );
}
