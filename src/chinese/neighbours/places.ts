import { NUMERAL, type NeighbourRule } from "./rule.ts";

const MEASURED = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两半几数]$/u;

// The people and offices of a ward of Taiwan: 里長, 里民; but 縣裡民政局, 村裡長出.
const HEAD = "长(?![大期出成满远年久得老假征治子官剑篇方叹安短高沙春江途跑城处效势着])";
const PEOPLE = "民(?![风政间警宿办兵俗营众生事国族主情意房居用歌乐工企调法心航建盟选舍])";
const WARD_HEAD = new RegExp(`^(?:${HEAD}|${PEOPLE}|邻长|办公处)`, "u");
const WARD = new RegExp(
  `^(?:里(?:${HEAD}|${PEOPLE}|办|内|干事)|${HEAD}|${PEOPLE}|邻长|人口|居民|住户|办公[处室]|干事(?!创)|邻(?!近)|内(?![部侧外心容存涵向地])|辖)`,
  "u",
);
// The end of a name that is no thing or body that something stands in: 安和, not 学校.
const NAMED =
  "[^的\\P{Script=Han}][^子家院店校厂房楼区村巷弄园室庭城场街馆田地山林河湖江海水塘棚圈洞谷沟库仓站所箱袋手心眼口嘴会班组网群铺车船员部生业工众民屋忆品事书文章丛]";

// Characters that spell foreign names and end no common noun, and what goes on after 里 in them.
const FOREIGN_BEFORE = /(?:(?<!尘)埃|[·•‧尔弗伊忽噶札扎斡茨努莫姆伯蒂佩帕奥戈厄莱耶赫])$/u;
const FOREIGN_AFTER = /^(?:[·•‧尔勒茨赤洛温]|戈尔|沃利|[亚奥昂]·|姆·)/u;

/** What is a place, a ward or a way, and what stands inside of something: 里水鎮, 沙沖村. */
export const PLACE_RULES: readonly NeighbourRule[] = [
  { character: "里", form: "里", before: MEASURED, after: /^(?![面头边])/u, inWords: true },
  { character: "里", form: "里", before: /[千百十万][余多]$/u },
  { character: "里", form: "里", before: MEASURED, after: /^外/u, inWords: true },
  // 村裡長出, 牆裡長草; but 里長, 土耳其里拉.
  {
    character: "里",
    form: "裡",
    after:
      /^(?:长(?:满|着|灰|草|大[的后了]|成[了一]|出(?![席面任身示马])|得(?![知到以奖])|了(?!解)))/u,
    inWords: true,
  },
  {
    character: "里",
    form: "里",
    before: /[0-9０-９一二两三四五六七八九十百千万亿其]$/u,
    after: /^拉/u,
  },
  // 稻田裡長出來, 從海裡; but 里長, 12海里.
  {
    character: "里",
    form: "裡",
    before: /[田地心屋院缝土林山水肉肚嘴手屉箱盒盆罐]$/u,
    after: /^长[出满大成着了得起达期年久]/u,
    inWords: true,
  },
  {
    character: "里",
    form: "裡",
    before: /(?:(?![0-9０-９○〇一二两三四五六七八九十百千万亿几数余多每方])[\p{Script=Han}])海$/u,
    after: /^(?!程)/u,
    inWords: true,
  },
  {
    character: "里",
    form: "裡",
    before: /(?:^|[^\p{Script=Han}0-9０-９\s])海$/u,
    after: /^(?!程)\p{Script=Han}/u,
    inWords: true,
  },
  // 復興區三光里, and in a row of wards: 安和里、永樂里.
  {
    character: "里",
    form: "里",
    before: new RegExp(`(?:区|(?<!城)市|镇|(?<![家故原城他])乡)${NAMED}$`, "u"),
    after: /^(?:$|[^\p{Script=Han}]|[的居人住一二三四五六七八九十])/u,
  },
  {
    character: "里",
    form: "里",
    before: new RegExp(`(?:^|[^\\p{Script=Han}]|[为区市镇乡之及和与的自由在])${NAMED}$`, "u"),
    after: /^[、及和与]\p{Script=Han}{2,3}里/u,
  },
  { character: "里", form: "里", before: new RegExp(`里[、及和与]${NAMED}$`, "u") },
  // 花園里, where the sentence speaks of the head or the people of a ward.
  {
    character: "里",
    form: "里",
    before: new RegExp(`(?:^|[^\\p{Script=Han}])${NAMED}$`, "u"),
    near: /里长(?![大出满成])|里民(?![政间])|里干事|里办公/u,
  },
  // The divisions of Taiwan: 鄉鎮市區及各村里.
  {
    character: "里",
    form: "里",
    before: /[各个]村$/u,
    near: /公所|里长|邻长|乡镇市/u,
    inWords: true,
  },
  // A ward of Taiwan: 里民, 里辦公處, 該里里長; but 縣裡民政局, 心裡長草.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^心地田屋家山园院水嘴缝沟林塘坑肚眼手区子厦楼城寨房店校厂])$/u,
    after: WARD,
  },
  { character: "里", form: "里", before: /[村区镇市]$/u, after: WARD_HEAD, inWords: true },
  {
    character: "里",
    form: "里",
    before:
      /(?:[该各每邻]|(?:^|[^\p{Script=Han}]|[^课书账帐笔剧版资文样标日抄脚唱读绘蓝脚话歌])本)$/u,
    after: /^(?![面头边间屋外])/u,
    inWords: true,
  },
  {
    character: "里",
    form: "里",
    before: /[0-9一二三四五六七八九十两几百]个$/u,
    after: /^(?:$|[^\p{Script=Han}]|[的有居和与共])/u,
  },
  { character: "里", form: "里", before: /[这那哪整]个$/u, after: /^(?![面头边间屋外])/u },
  // Among the divisions: 村（里）, 村、里、鄰.
  { character: "里", form: "里", before: /[（(、]$/u, after: /^[）)、]/u },
  { character: "里", form: "里", before: /[村乡邻][、（(]$/u },
  // An address: 龍泉里5鄰, 安和里12號.
  { character: "里", form: "里", after: /^[0-9０-９一二三四五六七八九十百]+[邻号巷弄]/u },
  // In a foreign name: 忽里台, 喀什噶里, 查理·里戈爾.
  { character: "里", form: "里", before: FOREIGN_BEFORE, after: /^(?![面头边])/u, inWords: true },
  { character: "里", form: "里", after: FOREIGN_AFTER },
  // 谷里村, but 镇里村里.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^\p{Script=Han}])[^县乡镇市省区社队院家屋心这那哪园\P{Script=Han}]$/u,
    after: /^村(?![民里级干委上支])/u,
  },
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
  // Inside of a thing, whatever else the text mistakes.
  {
    character: "里",
    form: "裡",
    before: /[锅碗盆缸罐瓶壶桶箱柜袋兜嘴眼心肚梦屋棚窖井灶炕怀脑]$/u,
  },
  {
    character: "冲",
    form: "沖",
    after:
      /^[^到进入向出过往上下破在着了]?(?:[村镇乡屯组]|林场|水库|小学|茶场|煤矿|社区|大桥|隧道)/u,
  },
  {
    character: "冲",
    form: "沖",
    after: /^(?:[了一]冲|水|洗|茶|泡|脸|澡|脚|厕|抵|销|账|调|凉|走|积|淡|印|毁|垮)/u,
  },
  { character: "冲", form: "沖", before: /(?:[水河茶]|冲[了一])$/u },
  // Southern villages that are called so: 后溪村, 山后聚落.
  {
    character: "后",
    form: "后",
    after: /^[溪沃埔寮厝宅壁坑洋](?:[村镇乡里街]|社区)/u,
    isGuess: true,
  },
  {
    character: "后",
    form: "后",
    before: /(?:^|[^\p{Script=Han}]|[区镇乡由去于在])[山塘]$/u,
    after: /^(?:村|聚落|社区)/u,
    isGuess: true,
  },
  // A name does not tell whether its brook is dry: 干溪村.
  {
    character: "干",
    form: "乾",
    after: /^[溪沟河塘坝滩井][村镇乡组]/u,
    isGuess: true,
  },
  { character: "松", form: "松", after: /^口[镇乡村]/u, inWords: true },
  { character: "冲", form: "沖", after: /^口[镇乡村组]/u, inWords: true },
  { character: "斗", form: "斗", before: NUMERAL },
  // Washed by water: 沖街道, 沖了個熱水澡, 山洪沖.
  {
    character: "冲",
    form: "沖",
    after:
      /^(?:煮|干净|街道|地[面板]|路面|厕|圈舍|马桶|碗|杯|奶[粉茶]?|的?茶|咖啡|豆浆|麦片|药|蜂蜜|了?[个次]?[热冷凉]?水?[澡凉])/u,
  },
  { character: "冲", form: "沖", before: /(?:[洪雨浪潮]水?|手)$/u, after: /^(?![上向进锋])/u },
  { character: "斗", form: "斗", after: /^[门湖]/u },
  // What is called so: 舊稱鐘鼓里, 取名安和里.
  {
    character: "里",
    form: "里",
    before: /(?:[古旧又别俗简全人亦]称|名[为叫曰]|[改取定得]名)\p{Script=Han}{1,3}$/u,
    after: /^(?:$|[，。、；])/u,
  },
  // 葉家沖: a hollow named for a family.
  {
    character: "冲",
    form: "沖",
    before: /\p{Script=Han}家$/u,
    after: /^(?![着进到出向上过破了])/u,
  },
];
