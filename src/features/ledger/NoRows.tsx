import { useTranslation } from "../../i18n/use-translation.ts";
import { useChoices } from "./choices.ts";
import { FILTERS, whatToDrop } from "./select-rows.ts";
import { useLedger } from "./use-ledger.ts";

/** Stands where the filters leave no row, and says which of them to take off. */
export function NoRows() {
  const { t } = useTranslation();
  const { drop } = useChoices();
  const { all, asked, townIds } = useLedger();
  const ways = whatToDrop(all, asked, townIds);
  return (
    <div className="border-t border-hairline py-12">
      <h2 className="font-song text-21 font-semibold">{t("ledger.empty.title")}</h2>
      {ways.length > 0 && <p className="mt-2 text-ink-soft">{t("ledger.empty.lede")}</p>}
      <ul className="mt-2">
        {ways.map(({ filter, total }) => (
          <li key={filter}>
            <DropButton
              text={t(`ledger.empty.${filter}`, { total })}
              onPress={() => {
                drop([filter]);
              }}
            />
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <DropButton
              text={t("ledger.empty.everything")}
              onPress={() => {
                drop(FILTERS);
              }}
            />
          </li>
        )}
      </ul>
    </div>
  );
}

const DropButton = ({ text, onPress }: { readonly text: string; readonly onPress: () => void }) => (
  <button type="button" className="text-button" onClick={onPress}>
    {text}
  </button>
);
