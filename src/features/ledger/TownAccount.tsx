import { figuresPath, readPath } from "../../address/paths.ts";
import { langOf, useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import { useTranslation } from "../../i18n/use-translation.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure, Furniture } from "../../model/dataset.ts";
import { Seal } from "../../ui/Seal.tsx";
import type { Account, Part } from "./account.ts";
import type { LedgerRow } from "./select-rows.ts";

interface TownAccountProps {
  readonly place: Place;
  readonly rows: readonly LedgerRow[];
  readonly removed: readonly Furniture[];
  readonly account: Account;
}

/** A report's numerals as a sum; opened, those that are no reported figure, by reason. */
export function TownAccount({ place, rows, removed, account }: TownAccountProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const { published, figures, furniture, chinese, reported, parts } = account;
  const addends = [
    t("ledger.account.part", { role: t("role.achievement"), total: reported }),
    ...parts
      .filter(({ numerals }) => numerals > 0)
      .map(({ reason, numerals }) =>
        t("ledger.account.part", { role: t(`ledger.account.reason.${reason}`), total: numerals }),
      ),
  ];
  return (
    <details className="account">
      <summary className="account-line">
        <Seal town={place} />
        <span className="account-town">{pick(place.names)}</span>
        <span>{t("ledger.account.sum", { published, figures, furniture })}</span>
        <span className="text-ink-soft">{t("ledger.account.chinese", { total: chinese })}</span>
      </summary>
      <p>{t("ledger.account.parts", { figures, parts: addends.join(" + ") })}</p>
      <dl>
        {parts.map((part) => (
          <PartEntry key={part.reason} town={place.id} part={part} rows={rows} />
        ))}
        {removed.length > 0 && (
          <div>
            <dt>
              {t("ledger.account.part", {
                role: t("ledger.account.reason.furniture"),
                total: furniture,
              })}
            </dt>
            <dd>
              <p>{t("ledger.account.why.furniture")}</p>
              <ul>
                {removed.map(({ kind, removed: words }, index) => (
                  <li key={`${index} ${words}`}>
                    <span lang={place.script === "hans" ? "zh-Hans" : "zh-Hant"}>
                      {words.trim()}
                    </span>
                    <span className="text-ink-soft">
                      {t("ledger.account.repair", { kind: t(`about.repairs.kind.${kind}`) })}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

interface PartEntryProps {
  readonly town: string;
  readonly part: Part;
  readonly rows: readonly LedgerRow[];
}

function PartEntry({ town, part, rows }: PartEntryProps) {
  const { t } = useTranslation();
  const { reason, numerals, digits, chinese } = part;
  const role = reason === "masked" ? "name" : reason;
  // What cannot be read has no numeral to count.
  const total = reason === "masked" ? digits.length + chinese.length : numerals;
  return (
    <div>
      <dt>
        {total === 0
          ? t(`ledger.account.reason.${reason}`)
          : t("ledger.account.part", { role: t(`ledger.account.reason.${reason}`), total })}
      </dt>
      <dd>
        <p>
          {t(`ledger.account.why.${reason}`)}{" "}
          <ViewLink to={figuresPath({ town, role })} className="table-link">
            {t("ledger.account.rows")}
          </ViewLink>
        </p>
        <NumeralList figures={digits} rows={rows} />
        {chinese.length > 0 && (
          <>
            <p>{reason !== "masked" && t("ledger.account.inChinese", { total: chinese.length })}</p>
            <NumeralList figures={chinese} rows={rows} />
          </>
        )}
      </dd>
    </div>
  );
}

interface NumeralListProps {
  readonly figures: readonly DatasetFigure[];
  readonly rows: readonly LedgerRow[];
}

/** Numerals as they stand in their sentences, each a way to its place in the report. */
function NumeralList({ figures, rows }: NumeralListProps) {
  const { script } = useSettings();
  return (
    <ul lang={langOf(script)}>
      {figures.map(({ key, town, id, start, end }) => (
        <li key={key}>
          <ViewLink to={readPath(town, { figure: id })} data-figure={key}>
            {rows.find(({ figure }) => figure.key === key)?.sentence[script].slice(start, end)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
