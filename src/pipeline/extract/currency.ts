import type { Unit } from "../../model/unit.ts";
import type { ParagraphText } from "../document.ts";
import type { Found } from "./found.ts";

/** What a bare 元 and a bare $ are in a document. */
export interface Currency {
  readonly yuan: Unit;
  readonly dollar: Unit;
}

const MAINLAND: Currency = { yuan: "CNY", dollar: "USD" };

// Who reports tells its currency. Townships of Taiwan have offices and assemblies
// of these names; so had others before 1949, but they have had other bodies since.
const TAIWAN = /[乡镇区市]公所|[乡镇市]民代表会/u;
const TAIWAN_DOLLAR = /新台币/u;
const OF_TAIWAN = /本[所乡区]|里长|民国\d/u;
// Any two of these speak of Taiwan.
const SIGNS_OF_TAIWAN: readonly RegExp[] = [
  /民国(?:\d{2,3}|[一九]\S{1,3})年|\b1[01]\d年度/u,
  /农会|渔会|农保|健保|长照/u,
  /里[长民]|邻长|社区发展协会|县府|市府/u,
  /台斤|[\d一二三四五六七八九十百千]坪|[\d一二三四五六七八九十百千]甲/u,
  /国[小中](?=[师生、，。\d])/u,
];
const ENOUGH_SIGNS = 2;
const SINCE_1949 = /党支部|村委会|生产队|人民公社|人民政府|人民币/u;
const HONG_KONG =
  /区议会|乡事|民政事务|渔护署|运输署|路政署|社会福利署|地政总署|食环署|康文署|新界|香港/u;
const HONG_KONG_DOLLAR = /港币|港元|HK\$/u;

/** What a document counts in. */
export interface Customs {
  readonly currency: Currency;
  /** Its years are counted from 1912. */
  readonly isMinguo: boolean;
}

const OF_MAINLAND: Customs = { currency: MAINLAND, isMinguo: false };

// One look tells most documents from all others.
const FROM_ELSEWHERE =
  /公所|民代表会|新台币|民国|台湾|[农渔]会|健保|长照|里[长民]|社区发展协会|[县市]府|台斤|港币|港元|HK\$/u;
const FROM_1912 = /民国\d|新台币|[乡镇]公所|台湾/u;

/** The years and the currency of a document. */
export function customsOf(paragraphs: readonly ParagraphText[]): Customs {
  const says = (pattern: RegExp): boolean =>
    paragraphs.some(({ sentences }) => sentences.some(({ hans }) => pattern.test(hans)));
  if (!says(FROM_ELSEWHERE)) return OF_MAINLAND;
  return { currency: currencyOf(says), isMinguo: says(FROM_1912) };
}

/**
 * The currency of a document that counts in its own: one of a Taiwanese office,
 * or one of Hong Kong that names its dollar.
 */
function currencyOf(says: (pattern: RegExp) => boolean): Currency {
  if (says(SINCE_1949)) return MAINLAND;
  const isTaiwan =
    says(TAIWAN) ||
    (says(TAIWAN_DOLLAR) && says(OF_TAIWAN)) ||
    SIGNS_OF_TAIWAN.filter(says).length >= ENOUGH_SIGNS;
  // A rural committee of Hong Kong has its 乡公所 too.
  if (says(HONG_KONG_DOLLAR) && says(HONG_KONG)) return { yuan: "HKD", dollar: "HKD" };
  return isTaiwan ? { yuan: "TWD", dollar: "USD" } : MAINLAND;
}

const SIGNED = /[$＄]/u;
const NAMED = /人民币|美[元金]|[¥￥]|US/u;

/** A sum in the currency of its document, where its own words name none. */
export function inCurrency(found: Found, text: string, { yuan, dollar }: Currency): Found {
  if (found.kind !== "quantity" || (yuan === "CNY" && dollar === "USD")) return found;
  const words = text.slice(Math.max(0, found.start - 3), found.end);
  if (NAMED.test(words)) return found;
  if (found.unit === "CNY") return { ...found, unit: yuan };
  return found.unit === "USD" && SIGNED.test(words) ? { ...found, unit: dollar } : found;
}
