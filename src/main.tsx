import { QueryClient } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { App } from "./app/App.tsx";
import { followScroll } from "./app/follow-scroll.ts";
import { PictureFailure } from "./app/PictureFailure.tsx";
import { routes } from "./app/routes.tsx";
import { routerReady } from "./app/router-ready.ts";
import { loadView } from "./app/view.ts";
import { localeOf, readSettings } from "./address/settings.ts";
import { showLocale } from "./i18n/set-up.ts";
import "./styles.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("the page has no #root");
const picture = document.getElementById("picture");
const base = import.meta.env.BASE_URL.replace(/(.)\/$/u, "$1");

// A file that failed is asked for again by the reader, not in the background.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const router = createBrowserRouter(routes, { basename: base });

try {
  await Promise.all([
    showLocale(localeOf(readSettings(new URLSearchParams(location.search)))),
    routerReady(router),
    loadView(routes, { pathname: location.pathname, base }, queries),
  ]).catch((error: unknown) => {
    // Without a picture to keep, the view itself says what failed.
    if (picture !== null) throw error;
  });
  // The view brings a description in its own language.
  document.querySelector("meta[name=description]")?.remove();
  const scrolled = followScroll();
  // The first commit clears the picture and puts the whole view in its place. As
  // a transition it is drawn in slices, between which the page answers and can be scrolled.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App queries={queries} router={router} scrolled={scrolled} />
      </StrictMode>,
    );
  });
} catch (error) {
  document.documentElement.dataset["picture"] = "shown";
  const notice = document.createElement("div");
  root.before(notice);
  createRoot(notice).render(<PictureFailure error={error} />);
}
