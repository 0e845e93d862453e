import { QueryClient } from "@tanstack/react-query";
import { startTransition, StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { UNSAFE_createBrowserHistory } from "react-router";
import { App } from "./app/App.tsx";
import { followScroll } from "./app/follow-scroll.ts";
import { keepPicture } from "./app/keep-picture.ts";
import { keepForOffline } from "./app/keep-for-offline.ts";
import { PictureFailure } from "./app/PictureFailure.tsx";
import { routes } from "./app/routes.tsx";
import { loadView } from "./app/view.ts";
import { WordlessNotice } from "./app/WordlessNotice.tsx";
import { localeOf, readSettings } from "./address/settings.ts";
import { showLocaleOrOther } from "./i18n/set-up.ts";
import "./styles.css";
import "./print.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("the page has no #root");
const picture = document.getElementById("picture");
const base = import.meta.env.BASE_URL.replace(/(.)\/$/u, "$1");

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A file that failed is asked for again by the reader, not in the background.
      retry: false,
      // Without a network too a file is asked for, so that its failure is told.
      networkMode: "always",
      // What has come stays, so that the way back to a view is as short as it was long.
      gcTime: Infinity,
    },
  },
});
// Each change tells its listener, not only the way back and forward.
const history = UNSAFE_createBrowserHistory({ v5Compat: true });

const [words, view] = await Promise.allSettled([
  showLocaleOrOther(localeOf(readSettings(new URLSearchParams(location.search)))),
  loadView(routes, { pathname: location.pathname, base }, queries),
]);

if (words.status === "rejected") {
  standOverText(root, <WordlessNotice />);
} else if (view.status === "rejected" && picture !== null) {
  standOverText(root, <PictureFailure error={view.reason} />);
} else {
  // The view brings a description in its own language; without a picture to keep it says what failed.
  document.querySelector("meta[name=description]")?.remove();
  const scrolled = followScroll();
  // The first commit clears the picture and puts the whole view in its place. As
  // a transition it is drawn in slices, between which the page answers and can be scrolled.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App {...{ queries, history, base, scrolled }} />
      </StrictMode>,
    );
  });
  if (import.meta.env.PROD) keepForOffline(`${import.meta.env.BASE_URL}sw.js`);
}

/** Leaves the picture standing and says over its text why. */
function standOverText(place: HTMLElement, notice: ReactNode): void {
  keepPicture(picture?.lang ?? document.documentElement.lang);
  const above = document.createElement("div");
  (picture?.querySelector("main") ?? place).before(above);
  createRoot(above).render(notice);
}
