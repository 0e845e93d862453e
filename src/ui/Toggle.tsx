interface Option<T extends string> {
  readonly value: T;
  /** The one or two characters that are shown. */
  readonly mark: string;
  /** The language of the mark. */
  readonly lang: string;
  /** What it stands for, in the language of the interface. */
  readonly name: string;
}

interface ToggleProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among two or three short marks, as a group of buttons of which one is pressed. */
export function Toggle<T extends string>({ label, value, options, onChange }: ToggleProps<T>) {
  return (
    <div role="group" aria-label={label} className="flex">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          title={option.name}
          aria-label={`${option.mark} ${option.name}`}
          lang={option.lang}
          className="toggle"
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.mark}
        </button>
      ))}
    </div>
  );
}
