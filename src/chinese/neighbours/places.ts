import { NUMERAL, type NeighbourRule } from "./rule.ts";

const MEASURED = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两半几数]$/u;

const WARD =
  /^(?:里(?:长|民|办|内|干事)|邻长|人口|居民|住户|长(?=$|[^\p{Script=Han}]|[的说们办候由及与和表向选])|民(?![风政间警宿办兵俗营众生事国])|办公[处室]|干事(?!创)|邻(?!近)|内(?![部侧外心容存涵向地])|辖)/u;

// Characters that spell foreign names and end no common noun, and what goes on after 里 in them.
const FOREIGN_BEFORE = /(?:[·•‧尔弗伊忽噶札扎斡茨努莫姆伯蒂埃佩帕奥戈厄莱耶赫])$/u;
const FOREIGN_AFTER = /^(?:[·•‧尔勒茨赤洛温]|戈尔|沃利|[亚奥昂]·|姆·)/u;

/** What is a place, a ward or a way, and what stands inside of something: 里水鎮, 沙沖村. */
export const PLACE_RULES: readonly NeighbourRule[] = [
  { character: "里", form: "里", before: MEASURED, after: /^(?![面头边])/u, inWords: true },
  { character: "里", form: "里", before: /[千百十万][余多]$/u },
  { character: "里", form: "里", before: MEASURED, after: /^外/u, inWords: true },
  {
    character: "里",
    form: "裡",
    after: /^长(?:出[来了]|满|大[的后了]|成[了一]|着)/u,
    inWords: true,
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
    before: /[从在到往向进由跳掉沉投入的]海$/u,
    after: /^(?![数程])/u,
    inWords: true,
  },
  // 復興區三光里, where the sentence speaks of the head or the people of a ward.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^\p{Script=Han}]|[区市镇乡])\p{Script=Han}[^子家院店校厂房楼区村巷弄园室庭]$/u,
    near: /里长(?![大出满成])|里民(?![政间])|里干事|里办公/u,
  },
  // A ward of Taiwan: 里民, 里辦公處, 該里里長; but 縣裡民政局, 心裡長草.
  {
    character: "里",
    form: "里",
    before: /(?:^|[^心地田屋家山园院水嘴缝沟林塘坑肚眼手区子厦楼城寨房店校厂])$/u,
    after: WARD,
  },
  {
    character: "里",
    form: "里",
    before: /[村区镇市]$/u,
    after:
      /^(?:长(?=$|[^大期出成满远年久得])|民(?![风政间警宿办兵俗营众生事国主情意])|邻长|办公处)/u,
    inWords: true,
  },
  {
    character: "里",
    form: "里",
    before: /(?:[该各每邻]|(?:^|[^\p{Script=Han}]|[是为对在由向])本)$/u,
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
