import { useTranslation } from "../i18n/use-translation.ts";
import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { Row } from "../comparison/indicator-rows.ts";

/** What stands in place of a bar: the report's silence, or a link to its words without a number. */
export function Unnumbered({ row }: { readonly row: Exclude<Row, { kind: "figures" }> }) {
  const { t } = useTranslation();
  if (row.kind === "silent") {
    return <span className="flex min-h-6 items-center text-ink-soft">{t("compare.silent")}</span>;
  }
  return (
    <ViewLink
      to={readPath(row.town, { sentence: row.mention.sentence })}
      data-sentence={`${row.town}/${row.mention.sentence}`}
      className="flex min-h-6 items-center text-ink underline decoration-hairline underline-offset-4 hover:decoration-ink"
    >
      <span className="noted">{t(`compare.${row.mention.status}`)}</span>
    </ViewLink>
  );
}
