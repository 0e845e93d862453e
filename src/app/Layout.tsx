import { useTranslation } from "../i18n/use-translation.ts";
import { Outlet, ScrollRestoration } from "react-router";
import { useReturnToMark } from "../evidence/use-return-to-mark.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { PageFooter } from "./PageFooter.tsx";
import { TopBar } from "./TopBar.tsx";
import { useDocumentSettings } from "./use-document-settings.ts";

/** What stands round every view. */
export function Layout() {
  const { t } = useTranslation();
  const { wordsFailed } = useDocumentSettings();
  useReturnToMark();
  return (
    <div className="page flex min-h-dvh flex-col">
      <a href="#main" className="skip-link">
        {t("app.skip")}
      </a>
      <TopBar />
      {wordsFailed && (
        <div className="mx-auto w-full max-w-measure px-4 md:px-6">
          <ErrorNote title={t("failure.words")} text={t("failure.wordsKept")} />
        </div>
      )}
      <div className="flex-1">
        <Outlet />
      </div>
      <PageFooter />
      <ScrollRestoration />
    </div>
  );
}
