import { Outlet } from "react-router";
import { useReturnToMark } from "../evidence/use-return-to-mark.ts";
import { TranslationContext, useTranslation } from "../i18n/use-translation.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { PageFooter } from "./PageFooter.tsx";
import { TopBar } from "./TopBar.tsx";
import { useDocumentSettings } from "./use-document-settings.ts";
import { useScrollPositions } from "./use-scroll-positions.ts";

/** What stands round every view. */
export function Layout() {
  const { translation, wordsFailed } = useDocumentSettings();
  useScrollPositions();
  useReturnToMark();
  return (
    <TranslationContext value={translation}>
      <div className="page flex min-h-dvh flex-col">
        <SkipLink />
        <TopBar />
        {wordsFailed && <WordsFailed />}
        <div className="flex-1">
          <Outlet />
        </div>
        <PageFooter />
      </div>
    </TranslationContext>
  );
}

function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className="skip-link">
      {t("app.skip")}
    </a>
  );
}

/** Says that the words of the chosen language did not come, and those before stay. */
function WordsFailed() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto w-full max-w-measure px-4 md:px-6">
      <ErrorNote title={t("failure.words")} text={t("failure.wordsKept")} />
    </div>
  );
}
