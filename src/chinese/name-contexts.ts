/**
 * The surnames of most people. Only whether one of them may stand behind a title
 * is asked, so that neither their order nor where the list ends matters.
 */
export const COMMON_SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤";

/** What a name stands behind: 村民, 书记. */
export const TITLED =
  /(?:村民|书记|支书|主任|教授|作者|记者|同志|代表|干部|(?<!动)员|老师|医生|经理|专家|员工|职工|农民|户主|户|志工|义工|老人|青年|学生|学子|歌手|选手|教练|护士|律师|法官|警官|艺人|匠人|师傅|始祖|[作画]家|讲师|乡贤|名叫|叫|姑姑|妻子|丈夫|儿子|女儿|母亲|父亲|哥哥|弟弟|姐姐|妹妹|大户|能人|[负责创办主持发起联系络传承带头候选]{2}人|[干理监董]事|[班镇村会站所组校局县乡区市队里科处部院厂社店馆团事]长)$/u;

/** Where a name may begin; a numeral counts what follows: 3种蛇类. */
export const BORDER = /(?:^|[^\p{Script=Han}0-9０-９])$/u;
/** What goes before a name without a border: 因病致贫的于秀英等. */
export const LEADS = /[的和与同跟向给找请让被由]$/u;

/** What follows a whole name, be it that it stands free or behind a title. */
export const AFTER =
  /^(?:$|[^\p{Script=Han}]|的|和|与|及|对|因|将|率|向|今|昨|说|表示|介绍|告诉|认为|指出|同志|先生|女士|教授|老师|强调|透露|呼吁|提出|宣布|出席|主持|受访|担任|当选|等|笑|乐|激动|高兴|开心|感慨|感叹|坦言|直言|回忆|自豪|一边|正在|敬[启上贺邀]|谨|家(?=[里的中有人]|$|[^\p{Script=Han}])|一家|种植|养殖|承包|流转|带领|带头|牵头|负责|主动|率先)/u;

/** Nothing follows. */
export const STANDS_ALONE = /^(?:$|[^\p{Script=Han}])/u;
/** What follows a name behind a title, and could else be the end of a word. */
export const AFTER_TITLED =
  /^[在已也都又还就从把被来去到成是有以用任接带经给拿指自则便教常曾总每]/u;

/** What follows a whole name: 涂谨申议员. */
export const TITLE_BEHIND =
  /^(?:议员|委员|先生|女士|小姐|教授|老师|主任|书记|支书|律师|医[师生]|博士|同志|师傅|老人|老汉|大[爷娘妈伯叔姐婶]|奶奶|爷爷|阿姨|董事长|总经理|总?干事|[市县区镇乡村里校院局处部科会班组队团所站馆场厂店]长)/u;

/** What people do by name only: 游雅惠表示. */
export const SPEAKS = /^(?:表示|介绍|告诉|指出|坦言|直言|感慨|回忆|说[，：道])/u;

/** No given name begins with these: 教授于其《文集》, 于该局局长, 党版. */
export const NO_GIVEN_NAME =
  /^[和与及有为来会办群校章课规费徽报刊派团组的总内委政支副版义性务其此该本各是上下中内外前后每某同当这那第]/u;
/** Nor is one of these a given name by itself: 于北、中、南, 并于大队长. */
export const NO_SHORT_NAME = /^[东南西北高低大小县市省区乡镇]/u;
/** A place ends in these: 书记于李庄召开. */
export const NO_END = /[村庄镇乡县市区里屯寨坡沟湾溪岭坪湖港岛洞沙桥店楼堂厅场院校年月日]$/u;
/** No verb begins so. */
export const NUMERAL = /^[0-9０-９○〇一二三四五六七八九十百千万元初]/u;
/** The end of a word for a place. */
export const PLACE = /[园场院校学路街村镇馆厅堂楼寺庙站会厂店山河湖江]$/u;
/** A time that names could be made of, too: 党员于清明前往. */
export const TIMES = /^(?:清明|立[春夏秋冬]|[春秋][天季分]|今[春秋])/u;

/** What follows a surname alone: 余主任. */
export const STYLED =
  /^(?:(?:[某副氏]|总(?![统体会量计共的理]))|书记|主任|支书|[镇乡县市局校队]长|先生|女士|小姐|太太|太(?=$|[^\p{Script=Han}]|表示|说|指)|医生|老师|师傅|同志|老[汉师]|大[爷伯叔妈娘姐嫂婶]|阿姨)/u;
/** What stands right before a surname: 老于. */
export const CALLED = /[老小姓]$/u;

// A name in a row of names: 范桂花、于宝田、曲香莲.
const NAME = `[${COMMON_SURNAMES}]\\p{Script=Han}{1,2}`;
/** A name of the row before this one. */
export const ROW_BEFORE = new RegExp(`(?:^|[^\\p{Script=Han}])${NAME}[、，]$`, "u");
/** A name of the row after this one. */
export const ROW_AFTER = new RegExp(`^[、，]${NAME}(?:$|[^\\p{Script=Han}]|等)`, "u");
