import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "../i18n/use-translation.ts";
import { corpusQuery } from "../loading/queries.ts";
import { usePrinting } from "../ui/use-printing.ts";
import { Imprint } from "./Imprint.tsx";

/** What holds for every number of the site, and the version of the data. */
export function PageFooter() {
  const { t } = useTranslation();
  const { data } = useQuery(corpusQuery);
  const isPrinted = usePrinting();
  return (
    <footer className="border-t border-hairline text-13 text-ink-soft">
      <div className="mx-auto flex max-w-measure flex-wrap gap-x-6 gap-y-1 px-4 py-4 md:px-6">
        <p>{t("app.caveat")}</p>
        {data === undefined ? null : <p>{t("app.version", { version: data.version })}</p>}
        {isPrinted && data !== undefined && <Imprint version={data.version} />}
      </div>
    </footer>
  );
}
