import type { Script } from "../model/words.ts";

// Hedges, powers of ten, measure words and words of time as they stand round a
// number. There each has one Traditional form, which is not so in running text
// (只, 里, 面): so a table of characters is enough, and no dictionary travels
// with the charts.
const TRADITIONAL =
  "余餘亿億万萬约約将將过過达達于於满滿几幾数數两兩许許来來现現动動长長仅僅总總强強" +
  "个個亩畝顷頃吨噸厘釐担擔镑鎊张張间間条條处處户戶场場项項届屆学學时時钟鐘岁歲级級块塊" +
  "盏盞头頭栋棟双雙门門辆輛颗顆笔筆组組类類员員对對队隊层層种種阶階课課节節轮輪线線顶頂盘盤" +
  "册冊页頁镇鎮乡鄉县縣区區国國团團园園厂廠车車单單网網专專点點号號只隻桩樁营營众眾";

const traditionalOf = new Map<string, string>();
for (let at = 0; at < TRADITIONAL.length; at += 2) {
  traditionalOf.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1));
}

/** The words of a figure's value or time (Simplified) in a script; the length stays. */
export function inScript(text: string, script: Script): string {
  if (script === "hans") return text;
  return Array.from(text, (character) => traditionalOf.get(character) ?? character).join("");
}
