import { NOWHERE, ROOT } from "./word-trie.ts";
import { loadWords } from "./words.ts";

/**
 * The surnames of most people. Only whether one of them may stand behind a title
 * is asked, so that neither their order nor where the list ends matters.
 */
export const COMMON_SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤";

// A numeral counts what follows: 3种蛇类.
const BORDER = /(?:^|[^\p{Script=Han}0-9０-９])$/u;
/** What a name stands behind: 村民, 书记. */
export const TITLED =
  /(?:村民|书记|支书|主任|教授|作者|记者|同志|委员|代表|党员|干部|老师|医生|经理|专家|研究员|户主|老人|名叫|叫|姑姑|妻子|丈夫|儿子|女儿|母亲|父亲|哥哥|弟弟|姐姐|妹妹|[镇村会站所组校局县]长)$/u;
const AFTER =
  /^(?:$|[^\p{Script=Han}]|的|和|对|因|将|率|向|今|昨|说|表示|介绍|告诉|认为|指出|同志|先生|女士|教授|老师|强调|透露|呼吁|提出|宣布|出席|主持|受访|担任|当选|等|笑|乐|激动|高兴|开心|感慨|感叹|坦言|直言|回忆|自豪|一边|正在|家(?=[里的中有人]|$|[^\p{Script=Han}])|一家|种植|养殖|承包|流转|带领|带头|牵头|负责|主动|率先)/u;

const GIVEN_NAME = /^\p{Script=Han}+$/u;
// What follows a whole name: 涂谨申议员.
const TITLE_BEHIND =
  /^(?:议员|委员|先生|女士|小姐|教授|老师|主任|书记|律师|医师|博士|董事长|总经理|[市县区镇乡村里校院局处部科会]长)/u;
// No given name begins with these: 教授于其《文集》, 于该局局长, 党版.
const NO_GIVEN_NAME = /[的总内委政支副版义性务其此该本各是上下中内外前后每某同当这那]/u;

/**
 * Whether a character that stands alone is a surname: 村民党国英说. It has a
 * given name after it that is no word, and the name stands by itself. A verb is none
 * without a title: 种蜜瓜.
 */
export function isSurname(before: string, after: string, isVerb: boolean): boolean {
  if (NO_GIVEN_NAME.test(after.charAt(0))) return false;
  const isTitled = TITLED.test(before);
  if ([1, 2].some((length) => isNameBefore(TITLE_BEHIND, after, length))) return true;
  if (!isTitled && (isVerb || !BORDER.test(before))) return false;
  return [1, 2].some((length) => isNameBefore(AFTER, after, length));
}

/** Whether a given name of some length, which is no word, stands before something. */
const isNameBefore = (what: RegExp, text: string, length: number): boolean =>
  GIVEN_NAME.test(text.slice(0, length)) &&
  text.length >= length &&
  what.test(text.slice(length)) &&
  !(length === 2 && isWord(text.slice(0, length)));

/**
 * Whether a given name of two characters follows behind a title, though the surname seems to
 * belong to a word: 组长于长海家里, where 长于 is none.
 */
export const isTitledName = (before: string, after: string): boolean =>
  TITLED.test(before) &&
  after.length > 2 &&
  !NO_GIVEN_NAME.test(after.charAt(0)) &&
  isNameBefore(AFTER, after, 2);

function isWord(text: string): boolean {
  const { trie } = loadWords();
  let node = ROOT;
  for (let at = 0; at < text.length && node !== NOWHERE; at += 1) {
    node = trie.go(node, text.charCodeAt(at));
  }
  return (trie.levels[node] ?? 0) > 0;
}
