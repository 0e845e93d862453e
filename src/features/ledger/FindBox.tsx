import { useEffect, useRef } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";

interface FindBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/**
 * Words to look for. The box keeps its own text while one types in it, for
 * text written back from the address would break into the composing of
 * Chinese; what changes the address from elsewhere reaches it.
 */
export function FindBox({ text, onChange }: FindBoxProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null && box.current !== document.activeElement) box.current.value = text;
  }, [text]);
  return (
    <label className="flex flex-wrap items-center gap-x-2">
      <span className="text-ink-soft">{t("ledger.find")}</span>
      <input
        ref={box}
        type="search"
        defaultValue={text}
        className="ledger-box"
        onChange={({ target, nativeEvent }) => {
          if (!("isComposing" in nativeEvent && nativeEvent.isComposing === true)) {
            onChange(target.value);
          }
        }}
        onCompositionEnd={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </label>
  );
}
