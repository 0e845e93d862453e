import { useTranslation } from "../i18n/use-translation.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { useFailureWords } from "../ui/use-failure-words.ts";

/** What kept the app from taking the place of its picture, which stays below and can be read. */
export function PictureFailure({ error }: { readonly error: unknown }) {
  const { t, language } = useTranslation();
  const wordsOf = useFailureWords();
  return (
    <div lang={language} className="mx-auto max-w-measure px-4 md:px-6">
      <ErrorNote title={t("failure.still")} text={wordsOf(error)} />
    </div>
  );
}
