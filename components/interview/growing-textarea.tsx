"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";

interface GrowingTextareaProps {
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  label: string;
  describedBy: string;
  lang: string;
  readOnly: boolean;
}

/** A text field as high as its text, up to two fifths of the window. */
export function GrowingTextarea({
  value,
  onChange,
  onKeyDown,
  label,
  describedBy,
  lang,
  readOnly,
}: GrowingTextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fitToText(field.current, value), [value]);
  useEffect(() => enterWithKeyboard(field.current), []);
  return (
    <textarea
      ref={field}
      data-shortcut="answer"
      value={value}
      rows={1}
      lang={lang}
      readOnly={readOnly}
      placeholder={label}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      className="block field-sizing-content scroll-py-3.5 max-h-[40dvh] min-h-14 w-full resize-none rounded border border-edge bg-raised px-4 py-3.5 placeholder:text-soft read-only:text-soft"
    />
  );
}

/** For browsers whose fields do not size themselves. */
function fitToText(field: HTMLTextAreaElement | null, value: string): void {
  if (!field || CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  if (value !== "") field.style.height = `${field.scrollHeight + 2}px`;
}

/** Whoever comes with a keyboard can write at once; on a touch screen it would cover half of what is to be read. */
function enterWithKeyboard(field: HTMLTextAreaElement | null): void {
  if (matchMedia("(pointer: fine)").matches) field?.focus({ preventScroll: true });
}
