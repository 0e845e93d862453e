/**
 * What pages print round a report, in Simplified with half-width marks. A line
 * is furniture where nothing is left of it when these are taken away.
 */

const alternatives = (list: string): string => list.trim().split(/\s+/u).join("|");

// Buttons and links of a site, which stand over and under all its pages.
const SITE_CONTROLS = alternatives(`
  智能机器人 智能问答 网站无障碍 无障碍阅读 无障碍浏览 无障碍 适老版 适老化 长者模式 长者版 长者助手 关怀版 关怀模式 进入关怀版
  手机版 电脑版 移动版 简体版 繁体版 简体中文 繁体中文 简体 繁体 English 网站首页 返回首页 返回主页 回首页 首页 主页 登录 登入 注册 设为首页
  移动门户 加入收藏 网站地图 站点地图 网站导览 网站导航 联系我们 关于我们 意见信箱 常见问答 双语词汇 RSS 网站支持IPv6 支持IPv6
  请输入关键字 请输入关键词 请输入搜索内容 全站搜索 站内搜索 搜索 搜寻 检索 跳到主要内容区块 跳至主要内容区 跳至主要内容 跳到主要内容
  即日新闻 昨日新闻 上一版 下一版 版面导航 标题导航 隐私权及资讯安全政策 隐私权政策 隐私声明 隐私政策 私隐政策 资讯安全政策 网站安全政策
  政府网站资料开放宣告 重要告示
`);

// Buttons and links of one page.
const PAGE_CONTROLS = alternatives(`
  收藏本页 收藏 我要打印 打印本页 打印此页 打印页面 打印文章 打印此文 列印此页 友善列印 列印 打印 关闭窗口 关闭本页 关闭此页 关闭页面 关闭
  返回顶部 回到顶部 顶部 回顶端 回页首 返回页首 返回列表 返回上一页 回上一页 回上页 返回 复制链接 我要纠错 纠错 点点赞 点在看 点分享 点收藏 点赞 在看 转发
  播报文本 播报 发表观点 最新观点 更多观点 暂无观点 分享让更多人看到 推荐给好友 推荐 告诉好友 寄给朋友 转寄友人 分享到 分享 微信好友 朋友圈 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 人人网 豆瓣 百度贴吧
  Facebook LINE Twitter Plurk 字体大小 字体 字号 字级 放大 缩小 默认 加大 大 中 小 网友评论 发表评论 我要评论 暂无评论 评论 视力保护色
  语音播报 朗读 上一篇文章 下一篇文章 上一篇 下一篇 上一条 下一条 上一页 下一页 没有了 联系站长 友情链接 版权申明 阅读下一篇 阅读全文 阅读原文 查看更多 更多 展开全文 我要报料
  原创 END 写下你的留言 写留言 微信扫一扫 关注该公众号 使用小程序 预览时标签不可点 继续滑动看下一个 知道了 取消 允许 人划线
`);

const COUNTERS = String.raw`(?:共|已)?(?:评论|回复|引用通告|阅读全文|点赞|赞|在看|阅读|浏览|浏览量|阅读量|点击量|收藏|转发|分享|点击|人气)(?:数|次数)?\s?[:(]?\s?\d{1,9}\s?\)?次?`;

/** Taken away one by one; what then remains decides. */
export const FURNITURE_TOKEN = new RegExp(
  `${COUNTERS}|默认\\s?[oO○]|第\\s?\\d{1,4}\\s?页|共\\s?\\d{1,4}\\s?页|(?:${SITE_CONTROLS}|${PAGE_CONTROLS})`,
  "gu",
);

/** What only the head and foot of a site hold. */
export const SITE_TOKEN = new RegExp(`(?:${SITE_CONTROLS})`, "u");

/** The way through a site to one of its pages. */
export const BREADCRUMB =
  /^(?:(?:您|你)?(?:的|当前|现在|目前|所在|浏览){0,4}位置\s?(?::|是).{0,80}|(?:网站)?首页\s?[>»›/→].{0,80}|[^>。,;]{2,10}(?:\s?[>»›]{1,2}\s?[^>。,;]{2,16}){2,6})$/u;

/** What parts the names of a menu: bars or wide gaps. A single space parts the words of a title, too. */
export const MENU_BORDER = /\s{2,}|\s?[|┊┆│丨]\s?/u;

/** A longer line is the report's, whatever it says. */
export const LONGEST_FURNITURE = 300;

/** What may stand between two buttons. */
export const SEPARATORS = /[\s|·•/\\>»›<«‹:,、!()[\]【】〖〗〔〕{}「」\-—_*+=~#]+/gu;

/** Whole lines that belong to the page, wherever at its edge they stand. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // 您好,樂昌市政府門戶網站歡迎您! 今天是:
  /^(?:您好|你好)?[,! ]{0,3}[^。]{0,30}欢迎(?:您|你|访问|光临|来到)[^。]{0,40}$/u,
  /^今天是\s?:?(?:\s?(?:\d{4}|星期)[^。]{0,80})?$/u,
  /^.{1,12}[省市州县区旗镇乡](?:人民政府)?(?:门户网站|人民政府网站?|政府信息公开网|新闻网|党建网)$/u,
  BREADCRUMB,
  /^扫一扫.{0,30}$/u,
  /^(?:扫描|扫码|长按|识别).{0,10}二维码.{0,20}$/u,
  /^(?:上|下)一(?:篇|条|页)(?:文章|新闻)?\s?[:[【(].{0,80}$/u,
  /^(?:分享到?|附件下载|相关附件|相关档案|相关图片|相关链接|相关阅读|相关新闻|相关文章|相关信息|热点新闻|猜你喜欢)\s?:?.{0,10}$/u,
  /^(?:主办|承办|协办|维护|主管|技术支持)(?:单位|方)?\s?:.{0,80}$/u,
  /^.{0,60}(?:ICP备|公网安备|网安备|网站标识码|政府网站标识).{0,80}$/u,
  /^文明上网.{0,20}$/u,
  /^(?:建议使用|(?:本站)?最佳浏览).{0,40}(?:分辨率|浏览器|\d[*×xX]\d).{0,20}$/u,
  /^(?:[↑⬆▲△☝]|👆|\s){0,4}(?:点击|轻触)?(?:上方|下方|蓝字|蓝色字).{0,24}(?:关注|订阅).{0,8}$/u,
  /^收录于\s?(?:合集|话题|专辑|#).{0,60}$/u,
  /^#.{1,20}\s\d{1,4}\s?个$/u,
  /^(?:#[^#\s]{1,20}#\s?){1,8}$/u,
  /^本页面?共\s?\d{1,4}\s?页.{0,20}$/u,
  /^打开.{2,8},发表观点$/u,
  /^微信号\s?:?\s?[\w-]{3,40}$/u,
  /^功能介绍\s?:?.{0,120}$/u,
  /^发表于\s?\p{Script=Han}{2,8}$/u,
  /^(?:您|你)是(?:本站)?第\s?\d{1,12}\s?[位个]?(?:访问者|访客|浏览者|来访者).{0,60}$/u,
  /^附件\s?:?$/u,
  /^(?:.{0,30}\s)?(?:第\s?[A-Z]?|[A-Z])\d{1,3}\s?版(?:\s?:.{0,20})?$/u,
  /^本文(?:链接|网址)\s?:.{0,200}$/u,
  /^返回.{2,12}首页(?:\s返回.{2,12}首页){0,3}$/u,
  /^香港时间\s?\d{1,2}时\d{1,2}分$/u,
  /^本(?:网站|站)(?:由.{2,40}主办|采用).{0,80}$/u,
  /^:{2,6}$/u,
  /^点个.{0,6}在看.{0,20}$/u,
  /^(?:Copyright|©).{0,100}$/iu,
  /^.{2,40}\s?版权所有(?:[\s,].{0,100})?$/u,
  /^版权所有\s?(?:©|\(c\)|:|20\d\d).{0,100}$/iu,
  /^([*=_~#—-])\1{4,}$/u,
  /^(?:联络|联系|咨询|服务)?电话\s?:\s?[\d()+\s、-]{7,40}(?:(?:传真|分机|邮编|转).{0,40})?$/u,
  /^(?:服务|上班|办公|开放)时间\s?:.{0,80}$/u,
  /^(?:单位|机关)?地址\s?:\s?\d{3,6}\s?\p{Script=Han}.{2,50}$/u,
  /^(?:.{2,40}\s)?(?:联系|单位|办公)?地址\s?:.{2,60}(?:邮编|邮政编码|电话|传真).{0,60}$/u,
];

/** What a site says of itself and of its rights, in sentences of its own. */
export const DISCLAIMERS: readonly RegExp[] = [
  /^(?:本站|本网|本网站|免责|版权|郑重)(?:声明|公告)\s?:.{0,200}$/u,
  /^本文(?:为|系).{0,30}(?:原创|转载).{0,100}$/u,
  /^凡(?:是)?(?:本网|本站|本报)?(?:注明|转载|来源).{0,200}$/u,
  /^(?:以上|本文|文章|该文).{0,20}(?:不代表|仅代表|仅供参考).{0,60}$/u,
  /^网友评论\s?:.{0,80}$/u,
  /^.{0,60}(?:本站|本网站?|本公众号|本平台).{0,60}(?:不代表|仅代表|无关|侵权|转载).{0,100}$/u,
  /^(?:如|若).{0,20}(?:侵权|侵犯).{0,10}(?:请|联系|告知).{0,60}$/u,
];

/** What ends a report: all lines after it lead to other pages, or are the foot of the site. */
export const LEADS_AWAY: readonly RegExp[] = [
  /^(?:往期(?:推荐|回顾|精彩|阅读)|相关(?:阅读|新闻|链接|文章|推荐|信息|报道|稿件)|推荐(?:阅读|文章|新闻)|延伸阅读|热点新闻|热门文章|最新文章|猜你喜欢)\s?:?$/u,
  /^(?:上|下)一(?:篇|条)(?:文章|新闻)?\s?[:[【(]/u,
  /^(?:(?:精选|写|全部)留言|(?:网友|全部|最新|热门|精彩)评论|发表评论|我要评论)(?:\s?[:(].{0,20})?$/u,
  /(?:ICP备|公网安备|网站标识码)/u,
  /版权所有|Copyright/iu,
];

/** The number of a page, which may stand anywhere, also in the middle of a sentence. */
export const PAGE_NUMBER =
  /^(?:[-—–]{1,2}\s?\d{1,4}\s?[-—–]{1,2}|第\s?\d{1,4}\s?页(?:[\s,/]{0,3}共\s?\d{1,4}\s?页)?)$/u;

/** A publisher's notice of rights, with or without brackets round it. */
export const NOTICE =
  /(?:未经|未獲|没有).{0,20}?(?:授权|许可|允许|同意|批准).{0,10}?(?:禁止|不得|严禁|请勿|谢绝)[^()\n]{0,40}|版权(?:所有|归)[^()\n]{0,60}?(?=\s{2}|\s?[\p{Script=Han}\w]?ICP|\s(?:Copyright|All)|网站标识码|$)|转载(?:请|须|需)(?:注明|标明|附上)[^()\n]{0,40}/u;
