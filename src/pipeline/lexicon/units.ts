import type { Unit } from "../../model/unit.ts";

export interface UnitWord {
  readonly word: string;
  readonly unit: Unit;
  /** How many of `unit` one of the word is; 1 unless said otherwise. */
  readonly times?: number;
}

const same = (unit: Unit, words: string): UnitWord[] =>
  words.split(" ").map((word) => ({ word, unit }));

/**
 * Words that follow a number. Legal units after GB 3100 and the
 * State Council's order of 1984; 坪 and 甲 as in Taiwan's land statistics;
 * measure words after the lists of modern Chinese grammars (吕叔湘, 现代汉语八百词).
 */
export const UNIT_WORDS: readonly UnitWord[] = [
  ...same("CNY", "元 块钱 人民币 元人民币 圆"),
  { word: "角", unit: "CNY", times: 0.1 },
  { word: "角钱", unit: "CNY", times: 0.1 },
  { word: "毛钱", unit: "CNY", times: 0.1 },
  { word: "分钱", unit: "CNY", times: 0.01 },
  ...same("USD", "美元 美金"),
  ...same("HKD", "港元 港币 元港币"),
  ...same("TWD", "新台币 台币 元新台币"),
  ...same("mu", "亩"),
  ...same("ha", "公顷"),
  ...same("m2", "平方米 平方公尺 平米 平方 ㎡ m² m2"),
  { word: "坪", unit: "m2", times: 400 / 121 },
  ...same("m2", "公尺见方"),
  { word: "平方呎", unit: "m2", times: 0.09290304 },
  { word: "方呎", unit: "m2", times: 0.09290304 },
  { word: "平方英尺", unit: "m2", times: 0.09290304 },
  { word: "公亩", unit: "m2", times: 100 },
  { word: "分地", unit: "mu", times: 0.1 },
  { word: "甲地", unit: "m2", times: 9699.17 },
  { word: "甲", unit: "m2", times: 9699.17 },
  ...same("km2", "平方公里 平方千米 km² km2 ㎢"),
  ...same("km", "公里 千米 km ㎞ 华里路"),
  ...same("m", "米 公尺 延米 m"),
  { word: "呎", unit: "m", times: 0.3048 },
  { word: "英尺", unit: "m", times: 0.3048 },
  { word: "海里", unit: "km", times: 1.852 },
  ...same("cm", "厘米 公分 cm ㎝"),
  ...same("mm", "毫米 公厘 mm ㎜"),
  ...same("li", "华里 里路 里地 里"),
  ...same("t", "吨 公吨"),
  ...same("kg", "公斤 千克 kg ㎏"),
  { word: "斤", unit: "kg", times: 0.5 },
  { word: "台斤", unit: "kg", times: 0.6 },
  { word: "磅", unit: "kg", times: 0.45359237 },
  { word: "克", unit: "kg", times: 0.001 },
  { word: "担", unit: "kg", times: 50 },
  ...same("m3", "立方米 立方公尺 立方 方 m³ m3 ㎥"),
  { word: "升", unit: "m3", times: 0.001 },
  { word: "公升", unit: "m3", times: 0.001 },
  ...same("kWh", "千瓦时 度电 kWh kwh 千瓦小时 千瓦·时"),
  { word: "兆瓦时", unit: "kWh", times: 1000 },
  { word: "MWh", unit: "kWh", times: 1000 },
  ...same("kW", "千瓦 kW KW kw"),
  ...same("MW", "兆瓦 MW"),
  { word: "吉瓦", unit: "MW", times: 1000 },
  { word: "GW", unit: "MW", times: 1000 },
  ...same("%", "% ％ ﹪"),
  { word: "成", unit: "%", times: 10 },
  { word: "‰", unit: "ratio", times: 0.001 },
  ...same("pp", "个百分点 个百分比 百分点"),
  ...same("fold", "倍"),
  ...same("person", "人 名 位 口人"),
  ...same("person-time", "人次"),
  ...same("household", "户"),
  ...same("time", "次 场 期 批 轮 届 堂 遍 趟 回 场次 批次 期次 轮次"),
  ...same("hour", "小时 学时 课时 个小时 个学时 个课时 钟头 个钟头"),
  { word: "分钟", unit: "hour", times: 1 / 60 },
  ...same("day", "天 日 个工作日 工作日 个日夜"),
  { word: "周", unit: "day", times: 7 },
  { word: "个星期", unit: "day", times: 7 },
  ...same("month", "个月"),
  { word: "个季度", unit: "month", times: 3 },
  ...same("year", "年 周年 个年头"),
  ...same("age", "周岁 岁"),
  ...same(
    "item",
    "个 支 项 件 条 处 家 座 栋 幢 间 套 块 份 册 本 张 部 台 辆 艘 只 头 匹 棵 株 根 片 盏 门 所 层 组 队 类 种 篇 首 幅 面 副 把 起 例 宗 桩 笔 页 代 口 眼 道 段 车 桶 袋 箱 包 瓶 字 枚 具 对 双 顶 架 列 排 尊 则 款 尾 羽 盆 束 点 幕 席 卷 封 大类 小类 大项 分 晚 班 邻 站 颗 粒 碗 杯 盒 筐 捆 扇 孔 节 格 人份 车次 班次 架次 台次 户次 册次 家次 件次 个点 张床位 个床位 台套 套次 处次 家人 床 案 单 通 桌 剂 剂次 档 梯次 丈 尺 针 针次 大本 大袋 大桶 大箱 大包 大筐 大捆 大车 大盆 大碗 货柜 摊 棒 罐 顿 餐 丛 堆 串 沓 塘 缸 窝 胎 工日 个工日 席 席位 车位 校 辑 例次 头次 趟次 亩次 台班 班级 户年 拱 ℃ °C 摄氏度 微克 毫克 微克/立方米 毫克/立方米 毫克/升 分贝 千伏 千伏安 伏 兆",
  ),
];

/** A character that is a unit elsewhere goes on here to another word: 三成立, 20方案. */
export const NO_UNIT =
  /(?:成[立为员功果效熟长都本人]|里[程头面]|面[对临积向]|点[名评]|甲[级等方]|方[面案式向法]|年[级轻]|分[别布]|口[号径岸]|天然|日[前常]|人[均民]|位[于居列]|名列|组[织成建]|起来|家庭|头雁|部分|条例|步走|代表|台[湾阶]|门[口类]|排[查名]|班子|站[式点长]|本[地村镇次]|对[接于照]|双[方向]|层(?:面(?!积)|次)|节[约省日]|格[局外]|把[握手]|类型|种[植养]|期间|段时|封[山面]|道[路德]|包[保村]|项目|户籍|米[粉酒袋]|元[旦素]|斤[斤]|单[位元价独项一亩产调向程次个列人车]|床[位上铺头]|通[过知讯车电信用往报告道]|案[件例子情板头发前底卷由]|届[满时]|周[边密]|次[日序]|升[级学高至到旗入迁格温职值起班任降华]|档[案次期口位]|丈[夫量母]|尺[寸度子码]|桌[椅面子]|针[对灸织剂头叶]|餐[饮厅馆桌费具位车]|剂[量型]|校[园长区车舍内外企地医门服本级正]|席[位卷上]|堂[食屋]|伏[击笔天地])/uy;

/** People who are counted without a measure word: 千万网友, 300多村民. */
export const PEOPLE_NOUNS: readonly string[] =
  "网友 群众 村民 居民 游客 观众 党员 干部 农民 学生 职工 人口 师生 民众 乡亲 志愿者 农户 儿童 老人".split(
    " ",
  );

/** Names of currencies before a sum in 元. */
export const CURRENCIES: readonly (readonly [string, Unit])[] = [
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["新台币", "TWD"],
  ["台币", "TWD"],
  ["美元", "USD"],
  ["美金", "USD"],
];

/** Signs of currencies right before a number. */
export const CURRENCY_SIGNS: readonly (readonly [string, Unit])[] = [
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["US$", "USD"],
  ["$", "USD"],
  ["＄", "USD"],
  ["¥", "CNY"],
  ["￥", "CNY"],
];

/** Words for money before a sum whose 元 is missing: 投入资金120多万. */
export const MONEY_NOUNS: readonly string[] =
  "资金 投资 负债 债务 欠款 积蓄 收入 产值 经费 税收 销售额 利润 营业额 补贴 补助 奖金 善款 分红 营收 总投入 成本 货款 存款".split(
    " ",
  );
