import { useTranslation } from "react-i18next";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { useFailureWords } from "../ui/use-failure-words.ts";

/** What kept the app from taking the place of its picture, which stays below and can be read. */
export function PictureFailure({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation();
  const wordsOf = useFailureWords();
  return (
    <div lang={i18n.language} className="mx-auto max-w-measure px-4 md:px-6">
      <ErrorNote title={t("failure.still")} text={wordsOf(error)} />
    </div>
  );
}
