import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { setUpWords, showLocale } from "./i18n/set-up.ts";
import { localeOf, readSettings } from "./address/settings.ts";
import "./styles.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("the page has no #root");
await setUpWords();
await showLocale(localeOf(readSettings(new URLSearchParams(location.search))));
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
