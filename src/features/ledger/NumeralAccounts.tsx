import { useTranslation } from "../../i18n/use-translation.ts";
import { Slice } from "../../ui/Slice.tsx";
import { accountOf, type Account } from "./account.ts";
import { TownAccount } from "./TownAccount.tsx";
import { useLedger } from "./use-ledger.ts";

/**
 * Where every numeral of the chosen reports went: a line a town, which opens
 * onto all that are no reported figure, each with why. Filters of rows leave it
 * be, for a whole report is accounted for.
 */
export function NumeralAccounts() {
  const { t } = useTranslation();
  const { all, asked, furniture } = useLedger();
  const towns = asked.towns.flatMap((id) => {
    const rows = all.filter(({ figure }) => figure.town === id);
    const [first] = rows;
    if (first === undefined) return [];
    const removed = furniture[id] ?? [];
    const account = accountOf(
      rows.map(({ figure }) => figure),
      removed,
    );
    return [{ place: first.place, rows, removed, account }];
  });
  return (
    <section aria-label={t("ledger.account.title")} className="accounts">
      <h2 className="text-13 text-ink-soft">{t("ledger.account.title")}</h2>
      {towns.map((town) => (
        <Slice key={town.place.id}>
          <TownAccount {...town} />
        </Slice>
      ))}
      {towns.length > 1 && (
        <p className="account-total">
          {t("ledger.account.total", totalOf(towns.map(({ account }) => account)))}
        </p>
      )}
    </section>
  );
}

function totalOf(accounts: readonly Account[]) {
  const total = (part: "published" | "figures" | "furniture" | "chinese") =>
    accounts.reduce((sum, account) => sum + account[part], 0);
  return {
    published: total("published"),
    figures: total("figures"),
    furniture: total("furniture"),
    chinese: total("chinese"),
  };
}
