interface ChoiceFieldProps<Value extends string> {
  legend: string;
  name: string;
  value: Value | null;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** A few choices that are all worth seeing at once. `value` null while it isn't known yet. */
export function ChoiceField<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: ChoiceFieldProps<Value>) {
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="inline-flex min-h-9 touch:min-h-11 items-center gap-2"
          >
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="size-4 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
