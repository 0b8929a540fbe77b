import { clsx } from "clsx";
import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines; the field grows with its text. */
  multiline?: boolean;
  type?: "text" | "email" | "password";
  autoComplete?: string;
  lang?: string | undefined;
  hint?: string | undefined;
  /** What is wrong with it, as a sentence. */
  error?: string | undefined;
  /** What may be wrong with it, as a sentence; it can be kept all the same. */
  warning?: string | undefined;
  /** Names it, so that it can be found when something is wrong with it. */
  place?: string;
}

/** A labelled field of text with what is to be said about it below. */
export function TextField({
  label,
  value,
  onChange,
  multiline,
  type = "text",
  autoComplete,
  lang,
  hint,
  error,
  warning,
  place,
}: TextFieldProps) {
  const id = useId();
  const remark = error ?? warning ?? hint;
  const field = {
    ...{ id, value, lang },
    "data-place": place,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": remark ? `${id}-remark` : undefined,
    className: clsx(
      "block w-full rounded border bg-raised px-3 text-ink",
      error ? "border-brick" : "border-edge",
      multiline ? "field-sizing-content min-h-10 touch:min-h-11 resize-y py-2" : "min-h-10 touch:min-h-11",
    ),
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs text-soft">
        {label}
      </label>
      {multiline ? (
        <textarea {...field} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...field} {...{ type, autoComplete }} onChange={(event) => onChange(event.target.value)} />
      )}
      {remark && (
        <p
          id={`${id}-remark`}
          className={clsx("mt-1 text-xs", error ? "text-brick" : warning ? "text-amber" : "text-soft")}
        >
          {remark}
        </p>
      )}
    </div>
  );
}
