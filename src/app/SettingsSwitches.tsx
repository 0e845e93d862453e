import { useTranslation } from "../i18n/use-translation.ts";
import { useChangeSettings, useSettings } from "../address/settings.ts";
import { Toggle } from "../ui/Toggle.tsx";
import { useDark } from "./use-dark.ts";

/** Script of all Chinese, language of the interface, light or dark. */
export function SettingsSwitches() {
  const { t } = useTranslation();
  const { script, lang, scheme } = useSettings();
  const change = useChangeSettings();
  const dark = useDark(scheme);
  return (
    <div
      role="group"
      aria-label={t("app.settings")}
      className="needs-script ms-auto flex items-center gap-1 text-13 lg:gap-4"
    >
      <Toggle
        label={t("app.script")}
        value={script}
        options={[
          { value: "hant", mark: "繁", lang: "zh-Hant", name: t("app.scriptHant") },
          { value: "hans", mark: "简", lang: "zh-Hans", name: t("app.scriptHans") },
        ]}
        onChange={(value) => {
          change({ script: value });
        }}
      />
      <Toggle
        label={t("app.language")}
        value={lang}
        options={[
          { value: "zh", mark: "中", lang: "zh-Hans", name: t("app.languageZh") },
          { value: "en", mark: "EN", lang: "en", name: t("app.languageEn") },
        ]}
        onChange={(value) => {
          change({ lang: value });
        }}
      />
      <button
        type="button"
        className="scheme-switch"
        aria-label={t(dark ? "app.schemeToLight" : "app.schemeToDark")}
        onClick={() => {
          change({ scheme: dark ? "light" : "dark" });
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}
