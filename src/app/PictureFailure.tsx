import { useTranslation } from "../i18n/use-translation.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { failureText } from "./failure-text.ts";

/** What kept the app from taking the place of its picture, which stays below and can be read. */
export function PictureFailure({ error }: { readonly error: unknown }) {
  const { t, language } = useTranslation();
  return (
    <div lang={language} className="mx-auto max-w-measure px-4 md:px-6">
      <ErrorPanel
        heading="h2"
        text={failureText(t, error)}
        onRetry={() => {
          location.reload();
        }}
      />
    </div>
  );
}
