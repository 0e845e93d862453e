/**
 * Runs in the head of a page, before anything of it is seen: settles language,
 * script and scheme, and hides the still picture until the app stands where
 * the reader asked for something else than it shows.
 */
import { localeOf, readSettings } from "./address/settings.ts";
import { keepPicture } from "./app/keep-picture.ts";

const params = new URLSearchParams(location.search);
const settings = readSettings(params);
const locale = localeOf(settings);
const { lang: still, dataset } = document.documentElement;
const drawn = document.currentScript?.dataset["address"];

const isDrawn =
  locale === still &&
  !params.has("towns") &&
  !params.has("themes") &&
  location.pathname.replace(/(.)\/(?:index\.html)?$/u, "$1") === drawn;

document.documentElement.lang = locale;
dataset["script"] = settings.script;
if (settings.scheme !== null) dataset["scheme"] = settings.scheme;
dataset["picture"] = isDrawn ? "shown" : "hidden";

// Code that does not come must leave nobody before an empty page.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) keepPicture(still);
  },
  { capture: true },
);
