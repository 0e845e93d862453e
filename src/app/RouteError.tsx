import { useTranslation } from "../i18n/use-translation.ts";
import { useRouteError } from "react-router";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { failureText } from "./failure-text.ts";
import { Main } from "./Main.tsx";

/**
 * Says which file failed and why, and offers to try again. The whole page is
 * asked for anew: a browser keeps the failure of a script for as long as the
 * page lives, and the address holds the view.
 */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Main>
      <ErrorPanel
        text={failureText(t, error)}
        onRetry={() => {
          location.reload();
        }}
      />
    </Main>
  );
}
