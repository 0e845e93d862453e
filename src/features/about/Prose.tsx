import { useTranslation } from "react-i18next";
import { WithChinese } from "../../ui/WithChinese.tsx";

/** Words of the interface among which Chinese ones may stand, with the language of these said. */
export function Prose({ children }: { readonly children: string }) {
  const { i18n } = useTranslation();
  return <WithChinese lang={i18n.language}>{children}</WithChinese>;
}
