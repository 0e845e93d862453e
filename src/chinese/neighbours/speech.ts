import { COMMON_SURNAMES, TITLED } from "../name-contexts.ts";
import type { NeighbourRule } from "./rule.ts";

const NO_DEPARTMENT =
  /[^学文语科水星银山根谱派族色嫡旁直父母世法院该各本外家数物化农商管电机工土财教体音艺建林关联维体态铁谱干支校奉\P{Script=Han}]$|[，。；：、]$/u;
const COPULA =
  /^(?:将(?!领)|[由以依因指为供采透检向将经奉按自从被据受违非未不其他她我某]|一[个种项名位]|[我全]国|外[国文]|战国|春秋|[商周秦汉唐宋元明清][代朝末初]|民国|[近现当古]代|[后前今何]人|[重共公独触法银兼密国属本]|根据|在[公本该启]|利用|配[合装住]|协助|接受|约定|单一|出于|用[于以]|同[一时]|连带|设[定于置]|作为|间接|新建|暂时|因应)/u;
// What laws and letters say something of: 該房屋係其父所有.
const SUBJECT =
  /(?:[此其皆全]|方向|目的|原因|性质|意旨|作者|死者|被告|原告|上诉人|被害人|嫌疑人|[赃货证]物|标的物?|动产|车辆|遗产|竹简|文物|器物|遗物|碑文|当事人|房屋|土地|物品|商品|款项|财产|文件|证据|行为|内容|对象|主体|双方|[二两三]者|[两三]人)$/u;

/** What words mean in a sentence: 係由, 准予, 心繫, 有云. */
export const SPEECH_RULES: readonly NeighbourRule[] = [
  // A bell, but the surname in 鍾書記.
  {
    character: "钟",
    form: "鐘",
    before: /[此该个敲撞铜晨暮闹挂座口将把被利建铸造修]$/u,
    after: /^(?!某|姓)/u,
  },
  {
    character: "钟",
    form: "鐘",
    before: /(?:^|[^姓老小\P{Script=Han}])$/u,
    after: /^(?:[被声敲响藏旁面摆罩楼表]|$|[，。；：、！？])/u,
  },
  // A campaign: 征荊州, 不征國.
  {
    character: "征",
    form: "征",
    after: /^(?:\p{Script=Han}?[州夷蛮郡]|[韩辽倭蒙越苗吴蜀]|国(?![税家库]))/u,
  },
  {
    character: "后",
    form: "後",
    before:
      /[0-9０-９一二三四五六七八九十百千万两几数余多半整当每次翌隔这那聊晴阴雨春夏秋冬昨今明白]\s?天$/u,
    inWords: true,
  },
  { character: "准", form: "準", after: /^直辖市/u },
  { character: "准", form: "准", after: /^备案/u, inWords: true },
  { character: "云", form: "云", after: /^[：:][「“『]/u },
  { character: "云", form: "云", before: /[》〉]$/u, after: /^[：:，,“"「]/u },
  // 相關系、所: departments that are related.
  { character: "系", form: "系", before: /相关$/u, after: /^[、，所科院]/u, inWords: true },
  {
    character: "并",
    form: "併",
    before: /[应得须]$/u,
    after: /^(?:送|附|科(?!学)|予|案|同(?!样|时|意)|计|办|成|入)/u,
  },
  { character: "并", form: "併", before: /整$/u },
  // 並入圍, 並發還: the next word begins with 入 or 发.
  {
    character: "并",
    form: "並",
    before: /(?:^|[^一合兼归])$/u,
    after: /^(?:入[围选户驻村校园企住职党伍]|发[还监给放布现出送起动展表挥生了]|合于)/u,
    inWords: true,
  },
  { character: "采", form: "採", before: /本文$/u, inWords: true },
  { character: "须", form: "須", before: /[院部局校市县镇村会组队站所]长$/u, inWords: true },
  { character: "准", form: "準", before: /适[（(]$/u },
  { character: "历", form: "曆", after: /^年制(?![定度作约])/u, inWords: true },
  // 將三所小學併為一所, 村小併到中心校.
  { character: "并", form: "併", before: /[将把][^，。、]{1,7}$/u, after: /^[为成到入]/u },
  { character: "并", form: "併", before: /[校村乡县区厂社队]$/u, after: /^到/u },
  { character: "签", form: "籤", before: /[0-9一二两三几]支$/u },
  { character: "舍", form: "捨", after: /^不(?:掉|得|下)/u },
  {
    character: "出",
    form: "齣",
    before: /[演唱看排听][了过]?[一两三四五六七八九十几]$/u,
    after: /^(?:$|[，。、！？；好大小折])/u,
    inWords: true,
  },
  { character: "后", form: "後", after: /^裔/u, inWords: true },
  { character: "后", form: "后", after: /^党/u, near: /帝党|太后|慈禧/u },
  // 封后, but 開封後; 成為人母後.
  {
    character: "后",
    form: "后",
    before: /(?:^|[^开密冰查解拆启签尘装盖加原糊塑])封$/u,
    after: /^(?:$|[^\p{Script=Han}]|的)/u,
  },
  // A king and one queen: 三王一后.
  {
    character: "后",
    form: "后",
    before: /[王帝皇、]一$/u,
    after: /^(?:$|[^\p{Script=Han}]|[一二三]妃)/u,
  },
  { character: "后", form: "後", before: /[人为]母$/u, inWords: true },
  // 天后 reigns or is worshipped; two days later is 兩天後.
  {
    character: "后",
    form: "后",
    before: /(?:^|[^\p{Script=Han}0-9０-９]|[奉祀拜])天$/u,
    inWords: true,
  },
  { character: "准", form: "準", before: /失$/u },
  { character: "准", form: "準", after: /^决赛/u },
  {
    character: "准",
    form: "准",
    before: /[为任升授晋]$/u,
    after: /^将(?![来会要])/u,
    inWords: true,
  },
  { character: "采", form: "采", after: /^[尔季赫]/u },
  // What is brought before a court is 繫屬; all else 係屬.
  {
    character: "系",
    form: "係",
    before: /(?:^|[^讼院件仍])$/u,
    after: /^属(?!于|中|期间|$|法院|在先|者|之|第[一二三])/u,
    inWords: true,
  },
  // 隊長老于是個急性子, but 老於世故.
  {
    character: "于",
    form: "于",
    before: /(?:^|[^\p{Script=Han}]|[长员民师])老$/u,
    after: /^[是说讲笑的在和有也就家]/u,
    inWords: true,
  },
  // What swims: 鱼从头顶游过.
  {
    character: "游",
    form: "游",
    after: /^[到过着在向回来去上下进出]/u,
    near: /[鱼虾龟鸭鹅蛙]|水[里中面]|海[里中]|泳/u,
  },
  { character: "划", form: "划", after: /^(?:独木舟|[船桨艇筏])/u },
  { character: "划", form: "划", after: /^[去来向过到]/u, near: /[船舟艇桨筏]/u },
  { character: "钟", form: "鐘", before: /[点分秒时]$/u },
  { character: "刮", form: "颳", before: /[风沙尘雪]$/u, inWords: true },
  {
    character: "刮",
    form: "颳",
    after: /^[起了着过来]{0,2}[一几整]?[夜天]?[大狂台北西东南寒冷阵]{0,2}[风沙]/u,
  },
  // 一出折子戏, 首出舞剧, 第一出《…》.
  {
    character: "出",
    form: "齣",
    before: /(?:[一这那两三几首]|[0-9０-９])$/u,
    after:
      /^(?:(?![现来去场手门台口生版产道品])\p{Script=Han}{0,4}(?:戏|[喜悲歌话音舞闹京粤豫越川]剧)(?!院)|(?:约|长达|近)[^，。；]{1,8}(?:戏|剧)(?!院)|《)/u,
    inWords: true,
  },
  { character: "并", form: "併", before: /[村校班]组合$/u },
  { character: "并", form: "併", before: /[块田班村]$/u, after: /^大[块田班村]/u },
  { character: "发", form: "髮", before: /[剃理染剪烫洗蓄梳][了过着个]$/u },
  // A given name: 村民范长发, 郭金发.
  {
    character: "发",
    form: "發",
    before: new RegExp(
      `(?:${TITLED.source.replace("$", "")}[${COMMON_SURNAMES}]\\p{Script=Han}|(?:^|[^\\p{Script=Han}]|[的和与])(?![黄白])[${COMMON_SURNAMES}][金长])$`,
      "u",
    ),
    inWords: true,
  },
  {
    character: "历",
    form: "曆",
    before: /(?:罗马|希腊|儒略|格里|太[阳阴]|[阴阳公农旧新藏傣彝回佛夏])$/u,
    after: /^(?:$|[^\p{Script=Han}]|[法书年月日的以中上一初])/u,
  },
  {
    character: "松",
    form: "鬆",
    after: /^(?:了|口气|开|手|绑|动|土|劲|软|弛|散|快|脆|紧|垮|懈)/u,
  },
  { character: "系", form: "繫", before: /[绳带巾扣结]子?$/u, after: /^[在着上于好紧住]/u },
  { character: "并", form: "併", after: /^予(?:宣告|叙明|审酌|谕知|驳回|没收|指明|说明)/u },
  { character: "发", form: "髮", after: /^(?:[梢丝髻辫鬓簪]|卷曲)/u },
  { character: "准", form: "準", after: /^(?:妈妈|爸爸|新[娘郎人]|大学|两|军事|医师|股票)/u },
  {
    character: "准",
    form: "準",
    before: /(?:[找瞄认很太更最精狠真稳]|[说拿吃把看瞄度表钟走算猜测调打投听读]不?)$/u,
  },
  // Sure to, and to the point: 準能釣上, 快、狠、準。
  {
    character: "准",
    form: "準",
    before: /(?:^|[^不获批核特允恩未照\p{Script=Han}]|[我你他她它们])$/u,
    after: /^(?:能|会|没错)/u,
  },
  {
    character: "准",
    form: "準",
    before: /[^不未获批核特允恩照报否予]$/u,
    after: /^[，。、！？；]/u,
  },
  {
    character: "准",
    form: "準",
    before: /(?:[度表钟走算猜测打投听读看瞄说拿吃把抓找摸认踩]得?|[秤尺枪炮箭])不$/u,
    inWords: true,
  },
  { character: "准", form: "準", after: /^是/u },
  { character: "朴", form: "樸", before: /[民风古淳醇素质纯俭简诚拙厚浑]$/u },
  { character: "舍", form: "捨", before: /[不难割取施]$/u },
  { character: "舍", form: "捨", after: /^(?:小家|[己身命])/u },
  { character: "咽", form: "嚥", after: /^(?:不|下|了|口|气|进)/u },
  { character: "云", form: "云", before: /[诗曰语谚经书子人话所]$/u, after: /^[：:，,“"]/u },
  { character: "云", form: "云", before: /有$/u, after: /^[：:“]/u },
  // No name begins so: 訂於十一月, 於本月.
  {
    character: "于",
    form: "於",
    after: /^[0-9０-９一二三四五六七八九十本该此其上下今昨明前每各同当]/u,
  },
  // A department: 在系上, 系上的论文.
  { character: "系", form: "系", before: /[在从到与和帮本]$/u, after: /^[上里内]/u, inWords: true },
  { character: "系", form: "繫", before: /[附牢拴捆绑]$/u },
  // Birds and beasts are ringed and set free: 系放.
  { character: "系", form: "繫", after: /^放(?!射)/u },
  { character: "系", form: "繫", before: /把\p{Script=Han}{1,3}$/u, after: /^[在到住]/u },
  // The copula of laws and letters: 係由, 該件係外國公文書; but 中文系由.
  {
    character: "系",
    form: "係",
    before: SUBJECT,
    after: /^(?![统列学师主所院里内老同谱])\p{Script=Han}/u,
  },
  {
    character: "系",
    form: "係",
    before: /[，：；]$/u,
    after: /^(?![主列统里内学办所刊友花徽])\p{Script=Han}/u,
  },
  {
    character: "系",
    form: "係",
    before: NO_DEPARTMENT,
    after: COPULA,
  },
  {
    character: "系",
    form: "係",
    before: /[确纯实均皆乃亦即若倘原]$/u,
    after: /^(?![血品种])\p{Script=Han}/u,
  },
  { character: "系", form: "係", after: /^[指因]/u },
  { character: "系", form: "繫", before: /(?:[心情梦魂绳带]|深情)$/u },
  {
    character: "系",
    form: "繫",
    after:
      /^(?:[上好紧牢妥着住于]|安全带|鞋带|领带|绳|红领巾|围[巾裙]|腰带|丝带|红绳|蝴蝶结|扣子|气球)/u,
  },
  // 系着千家万户, but 关系着; 体系着力 is cut in other places.
  { character: "系", form: "繫", before: /[^关体]$/u, after: /^着(?![力眼重手])/u, inWords: true },
];
