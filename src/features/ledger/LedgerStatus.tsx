import { useTranslation } from "../../i18n/use-translation.ts";
import type { Role } from "../../model/figure.ts";
import { useLedger } from "./use-ledger.ts";

/** How many rows the ledger shows, and of which roles. */
export function LedgerStatus() {
  const { t } = useTranslation();
  const { shown } = useLedger();
  const count = (role: Role) => shown.filter(({ figure }) => figure.role === role).length;
  const [dates, names] = [count("date"), count("name")];
  return t(dates + names === 0 ? "ledger.status" : "ledger.statusWithRest", {
    total: shown.length,
    reported: count("achievement"),
    background: count("context"),
    planned: count("plan"),
    rules: count("rule"),
    dates,
    names,
  });
}
