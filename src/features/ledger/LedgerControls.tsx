import { useTranslation } from "../../i18n/use-translation.ts";
import { ROLES } from "../../model/figure.ts";
import { UNIT_NAMES } from "../../model/unit.ts";
import { Chip } from "../../ui/Chip.tsx";
import { VanishingButton } from "../../ui/VanishingButton.tsx";
import { GROUPINGS, useChoices } from "./choices.ts";
import { DownloadButton } from "./DownloadButton.tsx";
import { FindBox } from "./FindBox.tsx";
import { SelectBox } from "./SelectBox.tsx";
import { selectRows, type LedgerRow } from "./select-rows.ts";
import { useLedger } from "./use-ledger.ts";

/** What the ledger shows and how, beyond the filters of all views; and its rows to take away. */
export function LedgerControls({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  const { choices, setUnit, setGroup, setText, drop } = useChoices();
  const { roles, unit, group, q, ids } = choices;
  return (
    <section
      aria-label={t("ledger.controls")}
      tabIndex={-1}
      className="needs-script ledger-controls"
    >
      {ids.length > 0 && (
        <p className="basis-full">
          {t("ledger.picked", { total: ids.length })}{" "}
          <VanishingButton
            onPress={() => {
              drop(["ids"]);
            }}
          >
            {t("ledger.unpick")}
          </VanishingButton>
        </p>
      )}
      <RoleChips />
      <FindBox text={q} onChange={setText} />
      <SelectBox
        label={t("ledger.unit")}
        value={unit}
        none={t("ledger.anyUnit")}
        options={useUnitOptions()}
        onChange={setUnit}
      />
      <SelectBox
        label={t("ledger.group")}
        value={group}
        none={t("ledger.ungrouped")}
        options={GROUPINGS.map((value) => ({ value, name: t(`ledger.groups.${value}`) }))}
        onChange={setGroup}
      />
      {(roles.length > 0 || unit !== null || q !== "") && (
        <VanishingButton
          onPress={() => {
            drop(["role", "unit", "q"]);
          }}
        >
          {t("ledger.clear")}
        </VanishingButton>
      )}
      {rows.length > 0 && <DownloadButton rows={rows} />}
    </section>
  );
}

function RoleChips() {
  const { t } = useTranslation();
  const { all, asked } = useLedger();
  const { toggleRole } = useChoices();
  return (
    <div role="group" aria-label={t("ledger.roles")} className="flex flex-wrap gap-1">
      {ROLES.map((role) => (
        <Chip
          key={role}
          pressed={asked.roles.includes(role)}
          onPress={() => {
            toggleRole(role);
          }}
        >
          <span className="ps-1">{t(`role.${role}`)}</span>
          <span className="text-ink-soft">
            {selectRows(all, { ...asked, roles: [role] }).length}
          </span>
        </Chip>
      ))}
    </div>
  );
}

/** The units that occur under the other filters, with their counts; the chosen one in any case. */
function useUnitOptions() {
  const { t } = useTranslation();
  const { all, asked } = useLedger();
  const rows = selectRows(all, { ...asked, unit: null });
  return UNIT_NAMES.map((value) => ({
    value,
    total: rows.filter(({ figure }) => figure.unit === value).length,
  }))
    .filter(({ value, total }) => total > 0 || value === asked.unit)
    .map(({ value, total }) => ({
      value,
      name: t("ledger.unitOption", { unit: t(`value.unit.${value}`), total }),
    }));
}
