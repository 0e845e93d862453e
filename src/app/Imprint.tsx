import { useLayoutEffect, useState } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useHref, useLocation } from "react-router";
import { readPath } from "../address/paths.ts";
import { useSettings } from "../address/settings.ts";

/** What a printed sheet says of itself: when, of which data, from which address; at its end and in the foot of each page. */
export function Imprint({ version }: { readonly version: string }) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const { pathname, search, hash } = useLocation();
  const here = useAbsolute({ pathname, search, hash });
  const figure = useAbsolute(readPath("daze", { figure: "f1" }));
  const [now] = useState(() => new Date());
  const date = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
  }).format(now);
  const foot = t("print.foot", { date, version, address: here });
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    // As a string of CSS: the margins of a page hold no elements.
    style.setProperty("--foot", JSON.stringify(foot));
    return () => {
      style.removeProperty("--foot");
    };
  }, [foot]);
  return (
    <p>
      {foot}
      <br />
      {t("print.naming", { name: "daze/f1", address: figure })}
    </p>
  );
}

/** The whole address of a place in the site, as one types it. */
function useAbsolute(to: Parameters<typeof useHref>[0]): string {
  return decodeURI(new URL(useHref(to), location.href).href);
}
