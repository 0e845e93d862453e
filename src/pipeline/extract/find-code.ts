import { matchAt, name, type NameNumeral } from "./found.ts";

/** G240, S214省道, PM2.5, COVID-19: letters and digits that name one thing. */
const CODE = /K\d+\+\d+|[A-Za-z]{1,8}-?\d+(?:[.-]\d+)*[A-Za-z]*/uy;
const DOCUMENT =
  /[〔［[（(【]\d{4}[〕］\])）】](?:第)?\d+号|\d+号(?:文|线|楼|院|令|桥|井|机|码头|公告|通知)?(?:-\d+)?/uy;
// 5G, 4A级景区, 3D: digits and Latin letters that are no unit.
const MODEL = /\d+(?:\.\d+)?(?:[A-Za-z](?![A-Za-z])|A{2,5}|D打印)(?<!\d[mtgTgKk])(?![²³\d])级?/uy;
const MASK = "*＊×XxＸ█■□�▇▓";
const MASKED = new RegExp(
  `(?:(?:\\d{3,4}-)?\\d{1,20}[*＊█■□�▇▓]{1,20}[\\d*＊█■□�]{0,20}|(?:\\d{3,4}-)?\\d{1,20}[Xx×Ｘ]{3,20}\\d{0,20}|[${MASK}]{2,20}[\\d${MASK}]{0,20}(?=[\\d百千万亿元余多个名人户亩次项件村镇年月日公米平家座处场期台辆只头株棵条起吨斤天所间套份岁万])|[XxＸ□█](?=[百千万亿]{1,2}[元亩户人]|[元亩户](?!\\p{L})))[百千万亿]{0,2}(?:余|多)?(?:元|亩|户|人|名|个|次|家|座|处|场|期|台|辆|只|头|株|棵|条|起|吨|斤|天|所|间|套|份)?`,
  "uy",
);
const LONG_NUMBER =
  /(?:1\d{10}|1\d{2}([- ])\d{4}\1\d{4}|0\d{1,3}[-—－ ]\d{3,4}[- ]\d{3,4}|09\d{2}-\d{6}|852[- ]\d{4}[- ]?\d{4}|[（(]0\d{1,3}[）)] ?\d{3,4}[- ]?\d{4}|[2-9]\d{3}-\d{4}|0\d{1,3}[-—－ ]\d{7,8}(?:[-—转]\d{1,5})?|400-?\d{3,4}-?\d{3,4}|[2-9]\d{3} \d{4}(?!\d)|\d{12,}[Xx]?)(?!\d)/uy;
// 三次产业比为18.2∶37.3∶44.5: how a whole is divided, no one value.
const DIVISION = /\d+(?:\.\d+)?(?:[∶:：]\d+(?:\.\d+)?){2,9}/uy;
const PLUS = /\d+(?:\+(?:\d+|[A-Za-z]))+/uy;
const ROUND_THE_CLOCK = /\d[×xX*]\d{2}小时/uy;
// 12345热线, 110报警: a number that is dialled; 3.0版, 2栋, 5组 one that tells apart.
const DIALLED =
  /\d{3,6}(?=(?:政务|服务|便民|市长|省长|市民|报警|急救|司法|监督|举报)*(?:热线|平台|专线|电话))/uy;
const TOLD_APART = /\d+(?:\.\d+版(?:本)?|单元|号)/uy;
const GROUP = /\d{1,2}组(?![织建成])/uy;

/** Reads a code, masked number, telephone or document number that begins at an offset; null where none does. */
export function readCode(text: string, at: number): NameNumeral | null {
  const masked = matchAt(MASKED, text, at);
  if (masked !== null) return name(at, at + masked[0].length, true);
  const code =
    matchAt(CODE, text, at) ??
    matchAt(DOCUMENT, text, at) ??
    matchAt(LONG_NUMBER, text, at) ??
    matchAt(DIVISION, text, at) ??
    matchAt(PLUS, text, at) ??
    matchAt(ROUND_THE_CLOCK, text, at) ??
    matchAt(DIALLED, text, at) ??
    matchAt(TOLD_APART, text, at) ??
    (/[村区社庄]$/u.test(text.slice(Math.max(0, at - 1), at)) ? matchAt(GROUP, text, at) : null) ??
    matchAt(MODEL, text, at);
  return code === null ? null : name(at, at + code[0].length);
}
