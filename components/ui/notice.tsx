import { clsx } from "clsx";
import type { ReactNode } from "react";

interface NoticeProps {
  tone?: "quiet" | "warning" | "error";
  children: ReactNode;
  /** What to do about it, e.g. a retry button. */
  action?: ReactNode;
}

const edges = { quiet: "border-edge", warning: "border-amber", error: "border-brick" } as const;

/** A line that says what happened and what to do. Errors are announced at once, the rest when the reader pauses. */
export function Notice({ tone = "quiet", children, action }: NoticeProps) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={clsx(
        "flex flex-wrap items-baseline gap-x-4 gap-y-2 border-l-2 py-1 pl-4 text-sm",
        edges[tone],
      )}
    >
      <div className="min-w-0 flex-1 basis-64 text-pretty">{children}</div>
      {action}
    </div>
  );
}
