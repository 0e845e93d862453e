import { isSurname } from "./surnames.ts";

interface NeighbourRule {
  readonly character: string;
  readonly form: string;
  /** What stands before and after the character; absent where anything may. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The rule is stronger than the word that the character is found in. */
  readonly inWords?: true;
}

const NUMERAL = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两几数]$/u;
const MEASURED = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两半]$/u;
const COUNTED = /[0-9０-９○〇一二三四五六七八九十百千万亿两几数半这那哪每余多]$/u;

// What follows 只 where it means only: 这只能, 那只是, 每只需. Anything else is counted: 那只猫.
const ONLY_BEFORE =
  "会(?!说话|唱|叫|飞|跑|游|爬|下蛋|抓)|[是有要能好不需想为在用适限读怕看见知求管说当顾可因剩差关肯敢做作允应该占涉含包够花到去给对把被让靠凭于针供提显]|列印|打印|影响|收取";
const ONLY = new RegExp(`^(?:${ONLY_BEFORE})`, "u");
const COUNTS = new RegExp(`^(?!${ONLY_BEFORE})`, "u");

// What follows a surname.
const STYLED =
  /^(?:[某副总]|书记|主任|支书|[镇乡县市局校队]长|先生|女士|老师|师傅|同志|老[汉师]|大[爷伯叔妈娘姐嫂]|阿姨)/u;

/** What the neighbours of a character decide: 11余次, 3只羊, 5里路, 沙冲村, 10点钟. */
const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  { character: "余", form: "餘", before: NUMERAL },
  { character: "余", form: "餘", before: /[仅尚惟唯其所]$/u },
  { character: "余", form: "餘", after: /^[火烬]/u },
  { character: "余", form: "餘", before: /(?:^|[，。；：、])$/u, after: /^[均皆由应可则悉俱下]/u },
  { character: "只", form: "只", before: COUNTED, after: ONLY, inWords: true },
  { character: "只", form: "隻", before: COUNTED, after: COUNTS },
  { character: "只", form: "隻", before: /[一几]只$/u, after: COUNTS },
  { character: "里", form: "里", before: MEASURED },
  { character: "里", form: "里", before: MEASURED, after: /^外/u, inWords: true },
  // 谷里村, but 镇里村里.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^\p{Script=Han}])[^县乡镇市省区社队院家屋心这那哪园\P{Script=Han}]$/u,
    after: /^村(?![民里级干委上支])/u,
  },
  // 一村里一据点: a village and a ward.
  { character: "里", form: "里", before: /一村$/u, after: /^一/u, inWords: true },
  // 乡里还整治了, but 造福乡里 and 乡里乡亲.
  {
    character: "里",
    form: "裡",
    before: /(?:^|[^\p{Script=Han}])乡$/u,
    after: /^[^乡邻亲，。；、]/u,
    inWords: true,
  },
  // A place: 里水镇, 黎里镇; but 县里村里, 区里各村, 组里村民 and 心里镇定.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^\p{Script=Han}]|[省市区州于在到至从往的和与])$/u,
    after:
      /^(?:[^各全每多几本该这那有与和到]?[镇乡屯湾沟村]|[河江溪山石沙][口坝坪桥])(?![里上村政党长干领民级委组支庄])/u,
  },
  {
    character: "里",
    form: "里",
    before: /[^县市区省村组家这那哪屋院心社]$/u,
    after: /^镇(?![里上级定静痛])/u,
  },
  { character: "于", form: "于", after: STYLED },
  { character: "涂", form: "涂", after: STYLED },
  { character: "种", form: "种", before: /(?:^|[^\p{Script=Han}])$/u, after: STYLED },
  { character: "冲", form: "沖", after: /^[^到进入向出过往上下破在着了]?[村镇乡屯组]/u },
  {
    character: "冲",
    form: "沖",
    after: /^(?:[了一]冲|水|洗|茶|泡|脸|澡|脚|厕|抵|销|账|调|凉|走|积|淡|印|毁|垮)/u,
  },
  { character: "冲", form: "沖", before: /(?:[水河茶]|冲[了一])$/u },
  { character: "松", form: "松", after: /^口[镇乡村]/u, inWords: true },
  { character: "冲", form: "沖", after: /^口[镇乡村组]/u, inWords: true },
  { character: "斗", form: "斗", before: NUMERAL },
  { character: "斗", form: "斗", after: /^[门湖]/u },
  { character: "钟", form: "鐘", before: /[点分秒时]$/u },
  // Dried food, and what is too dry.
  {
    character: "干",
    form: "乾",
    before:
      /(?:[薯瓜茄笋杏枣柿菇耳椒鱼虾肉豆梅菜饼]|萝卜|豆腐|(?<![结效成如])果|葡萄|枸杞|龙眼|荔枝|莲子|花生|芒果)$/u,
  },
  { character: "干", form: "乾", before: /[晒烘风晾擦抽榨吹烤蒸拧沥阴吸烧喝流未]$/u },
  { character: "干", form: "乾", before: /[很太又更较偏]$/u, after: /^(?:$|[^\p{Script=Han}])/u },
  { character: "干", form: "乾", after: /^(?:[茶果菜粮草货柴料菇椒枣笋薯虾]|辣椒)/u },
  { character: "干", form: "乾", before: /块$/u, after: /^的/u },
  { character: "干", form: "乾", after: /^姜[片丝粉块茶]/u },
  // What dries up: 几口老井都干了.
  { character: "干", form: "乾", before: /[井渠塘泉溪池沟河](?:[都也快全]?)$/u, after: /^了/u },
  { character: "刮", form: "颳", before: /[风沙尘雪]$/u, inWords: true },
  { character: "刮", form: "颳", after: /^[起了着过来]{0,2}[大狂台北西东南寒冷阵]{0,2}[风沙]/u },
  { character: "曲", form: "麴", after: /^酿/u, inWords: true },
  { character: "出", form: "齣", before: /[一这那两三几]$/u, after: /^[大小好新老折子]{0,2}戏/u },
  { character: "并", form: "併", before: /[村校班]组合$/u },
  { character: "并", form: "併", before: /[块田班村]$/u, after: /^大[块田班村]/u },
  // An old name of a place: 古称钟鼓里.
  {
    character: "里",
    form: "里",
    before: /[称名叫曰]\p{Script=Han}{1,3}$/u,
    after: /^(?:$|[，。、；])/u,
  },
  // In a name: 村民谢长发.
  {
    character: "发",
    form: "發",
    before:
      /(?:村民|书记|主任|会计|党员|农户|大户|户主|老汉|[镇乡村组队厂站校]长)\p{Script=Han}长$/u,
    inWords: true,
  },
  {
    character: "面",
    form: "麵",
    before: /[0-9一二两三四五几半每](?:碗|袋|包|盆|锅|盘|筒|箱|斤|公斤)$/u,
    after: /^(?![前对向临上子积])/u,
  },
  { character: "发", form: "髮", after: /^(?:[梢丝髻辫鬓簪]|卷曲)/u },
  { character: "准", form: "準", after: /^(?:妈妈|爸爸|新[娘郎]|大学|两|军事)/u },
  // 編製預算, but 機構編制.
  {
    character: "制",
    form: "製",
    before: /编$/u,
    after:
      /^(?:了|完成|发布|出台|好)?(?:《|了|完成|[预决]算|计划|规划|方案|预案|报[告表]|目录|名录|清单|说明|指南|手册|教材|文件)/u,
    inWords: true,
  },
  { character: "准", form: "準", before: /(?:[找瞄认很太更最精狠真稳]|[说拿吃把看瞄]不?)$/u },
  { character: "准", form: "準", after: /^是/u },
  { character: "朴", form: "樸", before: /[民风古淳醇素质纯俭简诚拙厚浑]$/u },
  { character: "坛", form: "罈", before: NUMERAL },
  { character: "姜", form: "薑", before: /[嫩老生种黄洋沙仔切]$/u },
  { character: "姜", form: "薑", after: /^[农种丝片汤茶蓉末糖块汁葱蒜苗芽]/u },
  { character: "姜", form: "薑", before: /[0-9一二两三四五几半每](?:块|斤|公斤|筐|担|亩)$/u },
  { character: "舍", form: "捨", before: /[不难割取施]$/u },
  { character: "舍", form: "捨", after: /^(?:小家|[己身命])/u },
  { character: "咽", form: "嚥", after: /^(?:不|下|了|口|气|进)/u },
  { character: "云", form: "云", before: /[诗曰语谚经书子人话]$/u, after: /^[：:，,“"]/u },
  { character: "云", form: "云", before: /有$/u, after: /^[：:“]/u },
  { character: "系", form: "係", before: /[确纯实均皆乃亦即若倘原]$/u },
  { character: "系", form: "係", after: /^[指因]/u },
  { character: "系", form: "繫", before: /(?:[心情梦魂绳带]|深情)$/u },
  { character: "系", form: "繫", after: /^(?:[上好紧牢着住于]|安全带|鞋带|领带|绳)/u },
  // 系着千家万户, but 关系着; 体系着力 is cut in other places.
  { character: "系", form: "繫", before: /[^关体]$/u, after: /^着(?![力眼重手])/u, inWords: true },
  {
    character: "咸",
    form: "鹹",
    after: /^(?:带?鱼|豆[浆花腐]|[甜淡酸辣菜肉蛋味水湖鸭津汤盐鲜香粥])/u,
  },
  { character: "咸", form: "鹹", before: /[又太很较偏微甜酸苦辣]$/u },
];

const rulesOf = byCharacter(NEIGHBOUR_RULES);
const strongRulesOf = byCharacter(NEIGHBOUR_RULES.filter(({ inWords }) => inWords === true));

function byCharacter(rules: readonly NeighbourRule[]): ReadonlyMap<string, NeighbourRule[]> {
  const found = new Map<string, NeighbourRule[]>();
  for (const rule of rules) {
    const known = found.get(rule.character);
    if (known === undefined) found.set(rule.character, [rule]);
    else known.push(rule);
  }
  return found;
}

// As far as rules look to either side.
const REACH = 6;

// Surnames that the character as a word is hardly ever written like: 黨, 於, 種, 遊, 塗.
const SURNAMES = new Set("党于种游涂");
const VERBS = new Set("种游涂");

interface Ruling {
  readonly form: string;
  /** The neighbours that decided, with the character. */
  readonly by: string;
}

/**
 * What the neighbours of a character say of its form; null where no rule
 * speaks. In words only the strong rules count.
 */
export function askNeighbours(text: string, at: number, isLone: boolean): Ruling | null {
  const character = text.charAt(at);
  const rules = (isLone ? rulesOf : strongRulesOf).get(character);
  const mayBeSurname = isLone && SURNAMES.has(character);
  if (rules === undefined && !mayBeSurname) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + 1, at + 1 + REACH);
  if (mayBeSurname && isSurname(before, after, VERBS.has(character))) {
    return { form: character, by: character };
  }
  for (const { before: left, after: right, form } of rules ?? []) {
    const leftFound = left === undefined ? "" : left.exec(before)?.[0];
    if (leftFound === undefined) continue;
    const rightFound = right === undefined ? "" : right.exec(after)?.[0];
    if (rightFound !== undefined) return { form, by: `${leftFound}${character}${rightFound}` };
  }
  return null;
}
