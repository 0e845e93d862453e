import { useTranslation } from "../../i18n/use-translation.ts";
import { WithChinese } from "../../ui/WithChinese.tsx";

/** Words of the interface among which Chinese ones may stand, with the language of these said. */
export function Prose({ children }: { readonly children: string }) {
  const { language } = useTranslation();
  return <WithChinese lang={language}>{children}</WithChinese>;
}
