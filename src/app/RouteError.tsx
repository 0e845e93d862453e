import { useRouteError } from "react-router";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { useFailureWords } from "../ui/use-failure-words.ts";
import { Main } from "./Main.tsx";

/** Says in place of a view which file failed and why, and offers to try again. */
export function RouteError() {
  const wordsOf = useFailureWords();
  return (
    <Main>
      <ErrorPanel text={wordsOf(useRouteError())} />
    </Main>
  );
}
