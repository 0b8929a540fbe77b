"use client";

import { useFormatter } from "next-intl";

interface LocalDateProps {
  /** ISO 8601. */
  at: string;
  withTime?: boolean;
}

/** A moment in the reader's own language and time zone; made in the browser once more, which alone knows the zone at a first visit. */
export function LocalDate({ at, withTime = false }: LocalDateProps) {
  const format = useFormatter();
  const date = new Date(at);
  const text = format.dateTime(date, {
    dateStyle: "medium",
    ...(withTime ? { timeStyle: "short" as const } : {}),
  });
  return (
    <time dateTime={at} className="break-keep">
      {text}
    </time>
  );
}
