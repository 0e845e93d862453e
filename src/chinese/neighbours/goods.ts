import { NUMERAL, type NeighbourRule } from "./rule.ts";

/** What is made, dried, cooked and eaten: 橡膠製, 豆腐乾, 兩碗麵. */
export const GOODS_RULES: readonly NeighbourRule[] = [
  // Dried food, and what is too dry.
  {
    character: "干",
    form: "乾",
    before:
      /(?:[薯瓜茄笋杏枣柿菇耳椒鱼虾肉豆梅菜饼]|萝卜|豆腐|(?<![结效成如])果|葡萄|枸杞|龙眼|荔枝|莲子|花生|芒果)$/u,
  },
  { character: "干", form: "乾", before: /[晒烘风晾擦抽排控榨吹烤蒸拧沥阴吸烧喝流未收]$/u },
  { character: "干", form: "乾", before: /[烘晾沥]$/u, inWords: true },
  // 还没干, 变干; but 没干活 and 变干净.
  {
    character: "干",
    form: "乾",
    before: /(?:[没变]|[晒吹擦][得不])$/u,
    after: /^(?:$|[^\p{Script=Han}])/u,
  },
  { character: "干", form: "乾", before: /[很太又更较偏]$/u, after: /^(?:$|[^\p{Script=Han}])/u },
  { character: "干", form: "乾", after: /^(?:[茶果菜粮草货柴料菇椒枣笋薯虾]|辣椒)/u },
  { character: "干", form: "乾", before: /块$/u, after: /^的/u },
  { character: "干", form: "乾", after: /^姜[片丝粉块茶]/u },
  { character: "干", form: "乾", before: /[吃些]$/u, after: /^的/u },
  // A pond is drained: 干塘清淤; a village may be called so.
  { character: "干", form: "乾", after: /^塘(?![村镇乡组])/u },
  // What dries up: 几口老井都干了.
  { character: "干", form: "乾", before: /[井渠塘泉溪池沟河](?:[都也快全]?)$/u, after: /^了/u },
  { character: "曲", form: "麴", after: /^酿/u, inWords: true },
  {
    character: "面",
    form: "麵",
    before: /[0-9一二两三四五几半每][大小满]?(?:碗|袋|包|盆|锅|盘|筒|箱|斤|公斤)$/u,
    after: /^(?![前对向临上子积])/u,
  },
  // What a thing is made of, and what is made: 橡膠製, 製鹽.
  {
    character: "制",
    form: "製",
    before:
      /(?:橡胶|[木铁钢铜石玉纸皮陶竹瓷藤铝砖泥]|塑[料胶]|玻璃|金属|水泥|合金|皮革|尼龙|材料|原料)$/u,
    after: /^(?![度定约服止裁成造])/u,
  },
  {
    character: "制",
    form: "製",
    before:
      /(?:粗|精|自|监|仿|复|泡|缝|特|炮|炼|熬|烤|烘|滚|煎|碾|雕|削|揉|蒸|焖|炖|手工|[美苏俄德法国厂]国?|所)$/u,
    after: /^(?:$|[^\p{Script=Han}]|的)/u,
  },
  {
    character: "制",
    form: "製",
    after:
      /^(?:[油得药茶糖盐砖革鞋绳皮毛餐酒剂氧冷热氢粉浆纸麻瓦钢碱瓷陶伞墨香琴笔扇帽刀剑蜡饼糕酱醋肥炭灯弓种坯模膜胶皂]|冰[机厂]|版|表|图|卡|发)/u,
  },
  // 負責製作, but 機制作用, 控制造價 and 管制品.
  {
    character: "制",
    form: "製",
    before: /[^管限控抵强机体建法税牵遏规复]$/u,
    after: /^(?:作(?![用为业战出了])|造(?!成)|品(?![位格质]))/u,
    inWords: true,
  },
  // 核定制, a system; the custom-made stands in words.
  { character: "制", form: "制", before: /[核法固指认约限选评决规]定$/u, inWords: true },
  // 編製預算 and 財務報表之編製, but 機構編制.
  {
    character: "制",
    form: "製",
    before:
      /(?:(?:[预决概]算|报[告表]|计划|规划|方案|手册|目录|指数|底册|清册|名册|凭证|账册|帐册|图|表格|程序|书表)[之的等]?|[应须并免]|另行|分别|负责|规定|[核簿计录][、及与和])编$/u,
    inWords: true,
  },
  {
    character: "制",
    form: "製",
    before: /编$/u,
    after:
      /^(?:了|完成|发布|出台|好|相关|有关|年度|各项|各类|附属单位|维修)?(?:《|要点|之|请|单位[概预决]算|(?![内外人员数部办委名序]|机构)[^，。；、的]{0,8}?(?:报[告表]|[预决概]算|手册|规划|方案|计划|名录)|了|完成|[预决概]算|财务|年报|底册|清册|名册|凭证|帐册|账册|主管概算|岁[入出]|计划|规划|方案|预案|报[告表]|目录|名录|清单|说明|指南|手册|教材|文件)/u,
    inWords: true,
  },
  { character: "面", form: "麵", after: /^(?:[馆摊食]|粉|制品|要?[煮擀揉醒捞]|和[好成匀]|筋道)/u },
  {
    character: "面",
    form: "麵",
    before: /[热老压碱鸡鸭虾拌炸泡煮吃卖]$/u,
    after: /^(?![前对向临上下子积貌部孔目])/u,
  },
  { character: "面", form: "麵", before: /把$/u, after: /^[擀揉和煮切拉下捞盛]/u },
  { character: "面", form: "麵", before: /[和揉擀]$/u, after: /^[，。、！？；]/u },
  { character: "面", form: "麵", before: /[揉和发醒煮擀切拉煎炒拌][好了过熟开完]?的$/u },
  // The face of a watch.
  { character: "表", form: "錶", after: /^面/u, near: /[手钟怀腕名]表|表[带盘]/u, inWords: true },
  { character: "坛", form: "罈", before: NUMERAL },
  { character: "姜", form: "薑", before: /[嫩老生种黄洋沙仔切鲜干]$/u },
  // Among foods: 葱、姜、蒜, 姜、辣椒; but 姜、王两位.
  {
    character: "姜",
    form: "薑",
    before: /(?:^|[^\p{Script=Han}]|[与和及用放加带着])$/u,
    after: /^(?:$|[^\p{Script=Han}]|[等与和及])/u,
    near: /[葱蒜椒盐醋糖瓜菜豆薯茶笋菇]|柠檬|萝卜|香料|药材|胡椒/u,
  },
  { character: "姜", form: "薑", after: /^(?:切|拍[碎扁]|去皮|洗净)/u },
  { character: "姜", form: "薑", after: /^[农种丝片汤茶蓉末糖块汁葱蒜苗芽]/u },
  {
    character: "姜",
    form: "薑",
    before: /[0-9一二两三四五几半每](?:[块片颗株勺袋]|斤|公斤|筐|担|亩)$/u,
  },
  // Grain: 三擔穀, 把穀曬乾.
  {
    character: "谷",
    form: "穀",
    before: /[0-9一二两三四五六七八九十百千万几半每](?:担|斤|公斤|石|斗|筐|袋|挑|箩|吨|升|亩)$/u,
  },
  {
    character: "谷",
    form: "穀",
    before: /[收打晒碾舂扬送卖买囤粜籴]$/u,
    after: /^(?![口地底物仓子雨粒])/u,
  },
  { character: "谷", form: "穀", after: /^(?:[晒壳穗糠粒]|种子|草垛)/u },
  // 咸 that is no taste: all, and the surname.
  { character: "咸", form: "咸", after: /^[信认称谓集受感以与归服]/u },
  // What was wet is dry: 嘴唇乾得起皮, 油漆未乾.
  {
    character: "干",
    form: "乾",
    before:
      /(?:衣[服裳裤]|被[子褥]|鞋[子袜]|嘴唇?|唇|口|喉咙?|嗓子|[眼泪]泪?水?|汗水?|漆|墨迹?|[地路]面|河水?|[田地]里|[泥土]|血迹?|胶水?|头发|皮肤|毛巾|锅里?|水)(?:都|也|还|已经?|快|全|就|没|未|不)*$/u,
    after: /^(?:[了得透裂硬掉]|$|[，。；、])/u,
    inWords: true,
  },
  {
    character: "干",
    form: "乾",
    after:
      /^(?:山楂|莲子|枸杞|茶叶|人参|桑葚|荔枝|龙眼|淀粉|红枣|大枣|桂圆|木耳|香菇|蘑菇|海带|玫瑰|菊花|荷叶|豆角|豇豆|黄花|百合|银耳|贝|粉|面[粉包]|酵母|毛巾|布|泥|树[枝叶]|落叶)/u,
  },
  { character: "干", form: "乾", after: /^(?:看着|着急|瞪|等着|嚎|咳|呕)/u },
  // 一幹就是五年.
  { character: "干", form: "幹", before: /一$/u, after: /^(?:就|好?几|[0-9两数十])/u },
  { character: "干", form: "干", after: /^[你我他她]们?(?:什么|何|屁|啥)事/u },
  // 乾熱, 乾手設備, 冬乾夏濕.
  {
    character: "干",
    form: "乾",
    after: /^(?:手[机器设]|基|热|冷|燥|球温|湿|渴|硬|爽|净|巴|瘪|冰|洗|电池)/u,
  },
  { character: "干", form: "乾", before: /[冬夏秋]$/u, after: /^[夏冬]/u },
];
