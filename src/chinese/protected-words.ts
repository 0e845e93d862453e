/**
 * Words whose Traditional form is settled here, each read and approved: words
 * that the dictionaries lack or write in a form that official texts do not use.
 */
export const PROTECTED_WORDS: readonly (readonly [hans: string, hant: string])[] = [
  ["了解", "了解"],
  ["党支书", "黨支書"],
  ["黄姜", "黃薑"],
  ["干群", "幹群"],
  ["征地", "徵地"],
  ["征收", "徵收"],
  ["征程", "征程"],
  ["参保", "參保"],
  ["台账", "臺賬"],
  ["脐橙", "臍橙"],
  ["采摘", "採摘"],
  ["合伙", "合夥"],
  ["示范", "示範"],
  ["脏乱差", "髒亂差"],
  ["脏乱", "髒亂"],
  ["治脏", "治髒"],
  ["扎牢", "紮牢"],
  ["筑牢", "築牢"],
  ["之余", "之餘"],
  ["余家", "余家"],
  ["姓于", "姓于"],
  ["点赞", "點讚"],
  ["发霉", "發霉"],
  ["霉变", "霉變"],
  ["克制", "克制"],
  ["回归", "回歸"],
  ["朱红", "朱紅"],
];
