/** A sentence that none of these words stands in has no voice but the report's. */
export const VOICE_WORDS: readonly string[] =
  "要 必须 务必 应当 下一步 点评 指出 强调 认为 期望 肯定了 建议 表示 勉励 参加 出席 主持 收看 观摩 举办 召开 举行".split(
    " ",
  );

/** A sentence that demands: 要狠抓……, 必须……, 下一步……. */
export const DIRECTIVE =
  /^(?:[一二三四五六七八九十]{1,2}是)?(?:要|必须|务必|应当|要求|各(?:村|部门|级)[^，。]{0,6}要)|要(?:狠抓|进一步|持续|切实|坚持|抓好|加强)|下一步(?:，|[^，。、]{0,4}(?:要|将))/u;

/** An official's remarks on a meeting or on others' work. */
export const COMMENT =
  /点评|指出|强调|认为|期望|肯定了|建议[^，。]{0,12}(?:要|应|继续)|表示[，：]|勉励/u;

/** Who came to what: the event that the report tells of, not the work. */
export const EVENT =
  /(?:参加|出席|主持|收看|观摩)[^，。；]{0,20}(?:会|活动|仪式|考评)|(?:举办|召开|举行)[^。；]{0,40}(?:现场[^，。；]{0,6}会|考评会|推进会|动员会|总结会|表彰会|启动仪式)/u;
