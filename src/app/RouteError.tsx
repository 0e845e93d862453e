import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { DataError } from "../loading/fetch-json.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { Main } from "./Main.tsx";

/**
 * Says which file failed and why, and offers to try again. The whole page is
 * asked for anew: a browser keeps the failure of a script for as long as the
 * page lives, and the address holds the view.
 */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const text =
    error instanceof DataError
      ? t("failure.data", { file: error.file, reason: error.reason })
      : t("failure.other", { reason: error instanceof Error ? error.message : String(error) });
  return (
    <Main>
      <ErrorPanel
        text={text}
        onRetry={() => {
          location.reload();
        }}
      />
    </Main>
  );
}
