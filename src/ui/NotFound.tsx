import { useTranslation } from "../i18n/use-translation.ts";
import { useLocation } from "react-router";
import { overviewPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { PageHeading } from "./PageHeading.tsx";

/** The view for an address that names nothing; its still picture stands at all of them and names none. */
export function NotFound() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="py-16">
      <PageHeading view={t("notFound.title")}>{t("notFound.title")}</PageHeading>
      <p className="mt-3 max-w-column text-17 text-ink-soft">
        {typeof document === "undefined"
          ? t("notFound.still")
          : t("notFound.text", { address: pathname })}
      </p>
      <p className="mt-6">
        <ViewLink to={overviewPath} className="underline underline-offset-4">
          {t("notFound.back")}
        </ViewLink>
      </p>
    </div>
  );
}
