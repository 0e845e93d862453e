import { useMemo } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { useChoices } from "./choices.ts";
import "./ledger.css";
import { LedgerControls } from "./LedgerControls.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import { NumeralAccounts } from "./NumeralAccounts.tsx";
import { NoRows } from "./NoRows.tsx";
import { groupRows, sortRows } from "./sort-rows.ts";
import { useLedger } from "./use-ledger.ts";

/** Every figure of the reports, a row each, with the sentence that it stands in. */
export function LedgerPage() {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const pick = usePick();
  const { shown } = useLedger();
  const { sort, group } = useChoices().choices;
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return sortRows(shown, sort, { pick, compare });
  }, [shown, sort, pick, locale]);
  return (
    <>
      <header className="max-w-[44em] pt-10 pb-8 md:pt-12">
        <PageHeading view={t("nav.figures")}>{t("ledger.title")}</PageHeading>
        <p className="mt-3 text-17 text-ink-soft">{t("ledger.lede")}</p>
      </header>
      <StandingPart>
        <NumeralAccounts />
      </StandingPart>
      <StandingPart>
        <LedgerControls rows={rows} />
      </StandingPart>
      <StandingPart>
        {rows.length === 0 ? <NoRows /> : <LedgerTable groups={groupRows(rows, group)} />}
      </StandingPart>
    </>
  );
}
