import { useTranslation } from "../../i18n/use-translation.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { THEMES } from "../../model/theme.ts";
import { Slice } from "../../ui/Slice.tsx";
import { COLUMNS, useChoices } from "./choices.ts";
import { FigureRow } from "./FigureRow.tsx";
import { SortHead } from "./SortHead.tsx";
import type { RowGroup } from "./sort-rows.ts";

/** The ledger as a table, a body a group. On a narrow screen each row is an entry by itself. */
export function LedgerTable({ groups }: { readonly groups: readonly RowGroup[] }) {
  const { t } = useTranslation();
  const { choices, pressHead } = useChoices();
  return (
    <table className="ledger">
      <caption className="sr-only">{t("ledger.title")}</caption>
      <thead>
        <tr data-sort-by={t("ledger.sortBy")}>
          {COLUMNS.map((column) => (
            <SortHead key={column} column={column} sort={choices.sort} onPress={pressHead} />
          ))}
          <th scope="col">{t("ledger.column.sentence")}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.of}>
          {choices.group !== null && <GroupHead group={group} />}
          {group.rows.map((row) => (
            <Slice key={row.figure.key} as="tr">
              <FigureRow row={row} />
            </Slice>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead({ group: { of, rows } }: { readonly group: RowGroup }) {
  const { t } = useTranslation();
  const pick = usePick();
  const theme = THEMES.find((one) => one === of);
  const place = rows.find((row) => row.place.id === of)?.place;
  const themeName = theme === undefined ? t("ledger.noTheme") : t(`theme.${theme}`);
  const name = place === undefined ? themeName : pick(place.names);
  return (
    <tr className="ledger-group">
      <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
        {t("ledger.groupHead", { name, total: rows.length })}
      </th>
    </tr>
  );
}
