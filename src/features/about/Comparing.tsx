import { useTranslation } from "../../i18n/use-translation.ts";

const SAID = ["done", "required", "silent"] as const;

/** When figures share an axis, the verdict beside them, and the words in place of a number. */
export function Comparing() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("about.comparing.lede")}</p>
      <blockquote className="border-s-2 border-hairline ps-3 font-song">
        {t("verdict.alike")}
      </blockquote>
      <p>
        {t("about.comparing.alike")} {t("about.comparing.unlike")}
      </p>
      <p>{t("about.comparing.silence")}</p>
      <dl className="about-pairs">
        {SAID.map((said) => (
          <div key={said}>
            <dt>{t(`compare.${said}`)}</dt>
            <dd>{t(`about.comparing.${said}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
