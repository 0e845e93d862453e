import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "../../i18n/use-translation.ts";
import { figuresQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import { ROLES } from "../../model/figure.ts";
import { ExampleMark } from "./ExampleMark.tsx";
import { exampleOfRole } from "./examples.ts";
import { Prose } from "./Prose.tsx";

/** What each role means, with a figure that has it. */
export function RoleTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const { data: figures } = useSuspenseQuery(figuresQuery);
  return (
    <>
      <p>
        <Prose>{t("about.roles.lede")}</Prose>
      </p>
      <table className="about-table about-table-stacked">
        <caption className="sr-only">{t("about.section.roles")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.column.role")}</th>
            <th scope="col">{t("about.column.means")}</th>
            <th scope="col">{t("about.column.example")}</th>
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => {
            const example = exampleOfRole(figures, role);
            return (
              <tr key={role}>
                <th scope="row">{t(`role.${role}`)}</th>
                <td>{t(`about.roles.${role}`)}</td>
                <td>
                  {example === null ? null : <ExampleMark figure={example} places={places} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
