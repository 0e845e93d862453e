interface SelectBoxProps<T extends string> {
  readonly label: string;
  /** Null: none of the options. */
  readonly value: T | null;
  /** What it is called when none is chosen. */
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T | null) => void;
}

/** A choice of one among many, or of none. */
export function SelectBox<T extends string>({
  label,
  value,
  none,
  options,
  onChange,
}: SelectBoxProps<T>) {
  return (
    <label className="flex items-center gap-2">
      <span className="text-ink-soft">{label}</span>
      <select
        className="ledger-box"
        value={value ?? ""}
        onChange={({ target }) => {
          onChange(options.find((option) => option.value === target.value)?.value ?? null);
        }}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
