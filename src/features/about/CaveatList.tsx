import { useTranslation } from "../../i18n/use-translation.ts";

const CAVEATS = ["reported", "ranked", "villages", "issues", "slips", "rules"] as const;

/** What every figure of the site must be read with. */
export function CaveatList() {
  const { t } = useTranslation();
  return (
    <ul className="about-list">
      {CAVEATS.map((caveat) => (
        <li key={caveat}>{t(`about.caveats.${caveat}`)}</li>
      ))}
    </ul>
  );
}
