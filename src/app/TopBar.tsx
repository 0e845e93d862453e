import { useTranslation } from "../i18n/use-translation.ts";
import { useLocation } from "react-router";
import { aboutPath, comparePath, figuresPath, overviewPath, readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { SettingsSwitches } from "./SettingsSwitches.tsx";
import { useFirstTown } from "./use-first-town.ts";

/** The name of the site, its views and the reading settings, in one thin bar. */
export function TopBar() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const town = useFirstTown();
  const views = [
    { name: "overview", to: overviewPath, here: pathname === "/" },
    { name: "compare", to: comparePath(), here: pathname.startsWith("/compare") },
    { name: "figures", to: figuresPath(), here: pathname.startsWith("/figures") },
    ...(town === null
      ? []
      : [{ name: "read", to: readPath(town), here: pathname.startsWith("/read") } as const]),
    { name: "about", to: aboutPath, here: pathname.startsWith("/about") },
  ] as const;
  return (
    <header className="border-b border-hairline">
      <div className="mx-auto flex max-w-measure flex-wrap items-center gap-x-5 gap-y-1 lg:gap-x-8 px-4 py-2 md:px-6">
        <ViewLink to={overviewPath} className="font-song text-21 font-bold no-underline">
          {t("app.name")}
        </ViewLink>
        <nav aria-label={t("app.views")} className="view-nav">
          <ul className="flex md:gap-5">
            {views.map(({ name, to, here }) => (
              <li key={name}>
                <ViewLink to={to} aria-current={here ? "page" : undefined} className="nav-link">
                  {t(`nav.${name}`)}
                </ViewLink>
              </li>
            ))}
          </ul>
        </nav>
        <SettingsSwitches />
      </div>
    </header>
  );
}
