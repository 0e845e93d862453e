import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "../../i18n/use-translation.ts";
import { Bar } from "../../charts/BarMark.tsx";
import { figuresQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import { ExampleMark } from "./ExampleMark.tsx";
import { exampleOfForm, FORMS } from "./examples.ts";
import { Prose } from "./Prose.tsx";

/** The form that scope, role and hedge give to a figure, drawn, with a figure that has it; what none has is left out. */
export function FormTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const length = { "--share": 1, "--room": "10px", "--from": "60%" };
  return (
    <>
      <p>
        <Prose>{t("about.forms.lede")}</Prose>
      </p>
      <table className="about-table about-table-stacked">
        <caption className="sr-only">{t("about.section.forms")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.column.form")}</th>
            <th scope="col">{t("about.column.words")}</th>
            <th scope="col">{t("about.column.example")}</th>
          </tr>
        </thead>
        <tbody>
          {FORMS.map(({ name, form }) => {
            const example = exampleOfForm(figures, form);
            return example === null ? null : (
              <tr key={name}>
                <th scope="row">
                  <span className="flex min-h-7 items-center gap-3">
                    <span className="flex w-12 flex-none items-center" style={length}>
                      <Bar form={form} />
                    </span>
                    {t(`about.forms.${name}.form`)}
                  </span>
                </th>
                <td>
                  <Prose>{t(`about.forms.${name}.means`)}</Prose>
                </td>
                <td>
                  {example === null ? null : <ExampleMark figure={example} places={places} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <Prose>{t("about.forms.units")}</Prose>
      </p>
    </>
  );
}
