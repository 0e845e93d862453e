import { describe, expect, test } from "vitest";
import { findFurniture } from "../../../src/pipeline/repair/furniture.ts";

const BODY = "近年来，全镇上下深入推进乡村振兴各项工作，农村人居环境显著改善，取得积极成效。";

const linesOf = (text: string): string[] =>
  findFurniture(text).repairs.map(({ start, end }) => text.slice(start, end));

describe("findFurniture", () => {
  test.each([
    "您好,樂昌市政府門戶網站歡迎您!   今天是:",
    "智能機器人 | 網站無障礙 | 適老版 | 手機版",
    "當前位置:首頁 > 新聞中心 > 鎮街動態",
    "首页>政务公开>工作动态",
    "来源：本网　发布日期：2022-01-13",
    "時間:2023-07-25 10:50作者:方鳳玲來源:宋家鎮",
    "发布时间：2023年12月20日 浏览次数：123 字体：【大 中 小】",
    "字号：大 中 小",
    "2023-05-06 10:20:30 来源：青山镇人民政府 作者：张三",
    "来源：青山镇人民政府 2023年5月6日  【打印】 【关闭】",
    "青山县人民政府门户网站",
    "2023-12-20 09:30",
    "欢迎访问青山镇人民政府网站",
    "今天是：2023年11月6日 星期一　欢迎访问青山县人民政府门户网站！祝您生活愉快",
    "首页　　走进青山　　政务公开　　政务服务",
    "无障碍浏览 | 进入关怀版 | 移动门户 | 微博",
    "您当前所在的位置：首页 » 政务公开 » 基层动态 » 正文",
    "【信息时间：2023-11-06 17:05　阅读次数：317】【我要打印】【关闭】",
    "原创 周敏 青山发布 2023-08-17 19:02 发表于湖北",
    "收录于合集 #乡村振兴 32个",
    "点击蓝字 关注我们",
  ])("takes a line over the report: %s", (line) => {
    expect(linesOf(`${line}\n${BODY}\n${BODY}`)).toEqual([line]);
  });

  test.each([
    "【責任編輯:裴佳佳】",
    "掃一掃在手機打開當前頁",
    "评论0",
    "阅读 1234",
    "【打印】 【关闭】",
    "关闭窗口 打印本页",
    "分享到：微信 微博 QQ空间",
    "上一篇：青山镇召开会议",
    "(未經授權禁止轉載、摘編、復制或建立鏡像) 關閉窗口 打印本頁",
    "主办：青山镇人民政府　粤ICP备05000000号-1",
    "版权所有：青山镇人民政府",
    "青山县青山镇人民政府 版权所有 Copyright 2012-2023 All Rights Reserved",
    "地址：青山县青山镇人民路1号　邮编：123456　电话：0000-1234567",
    "本站声明：本网站部分内容来源于网络，版权归原作者所有",
    "您是第 1280345 位访问者　技术支持：长江科技",
    "青山县人民政府主办　地址：青山县人民路1号　邮编：123456",
    "网站地图 ┊ 关于我们 ┊ 网站声明",
    "— END —",
    "图文：青山镇党政办",
    "点分享 点收藏 点点赞 点在看",
    "附件：",
  ])("takes a line under the report: %s", (line) => {
    expect(linesOf(`${BODY}\n${BODY}\n${line}`)).toEqual([line]);
  });

  test.each(["- 3 -", "— 12 —", "第 1 页 共 3 页"])("takes the number of a page: %s", (line) => {
    expect(linesOf(`${BODY}\n${line}\n${BODY}`)).toEqual([`${line}\n`]);
  });

  test("takes all lines that lead away from a report, and a heading of that name within it not", () => {
    expect(linesOf(`${BODY}\n往期推荐\n春耕进行时`)).toEqual(["往期推荐", "春耕进行时"]);
    expect(linesOf(`${BODY}\n相关链接\n${BODY}`)).toEqual([]);
  });

  test("takes what is printed behind the last sentence of a line", () => {
    expect(linesOf(`${BODY}扫一扫在手机打开当前页`)).toEqual(["扫一扫在手机打开当前页"]);
  });

  test.each([
    ["the title", `青山镇乡村振兴工作总结\n${BODY}`],
    ["a heading", `${BODY}\n二、产业振兴\n${BODY}`],
    ["a line between sentences", `${BODY}\n更多\n${BODY}`],
    ["what goes on after a label", `来源：青山镇坚持党建引领。\n${BODY}`],
    ["text behind a field", `来源：青山镇  近年来持续发展\n${BODY}`],
    ["a time that is no date", `时间：上午\n${BODY}`],
    ["a sentence on a source", `资金来源：县财政拨款，用于修路；\n${BODY}`],
    ["a signature", `${BODY}\n中共青山镇委员会`],
    ["a day of signature", `${BODY}\n2023年12月20日`],
    ["an address of the report", `${BODY}\n项目地址：青山镇东溪村`],
    ["a short list", `${BODY}\n1.新建道路3公里\n2.新建水池2个`],
    ["a number by itself", `${BODY}\n12\n${BODY}`],
    ["a rate of comments", `群众点赞率达99%\n${BODY}`],
    ["a title of short words, one of them a button's", `打印 转型 振兴\n${BODY}`],
    ["a title parted by bars", `青山镇 | 产业兴 | 百姓富\n${BODY}`],
    ["what was published where", `文章发表于湖北日报头版\n${BODY}`],
    ["an attachment that the report names", `${BODY}\n附件：1.项目清单`],
    [
      "a welcome in the report",
      `全镇上下热情欢迎访问团一行，并就产业发展进行了深入交流。\n${BODY}`,
    ],
  ])("leaves %s", (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test("reads what the lines tell of the report", () => {
    const text = `时间:2023-07-25 10:50作者:方凤玲来源:宋家镇\n${BODY}\n【责任编辑:裴佳佳】\n(未经授权禁止转载) 关闭窗口`;
    const told = Object.entries(findFurniture(text).meta).map(
      ([name, span]) => `${name}: ${text.slice(span?.start, span?.end)}`,
    );
    expect(told).toEqual([
      "published: 2023-07-25 10:50",
      "author: 方凤玲",
      "publisher: 宋家镇",
      "editor: 裴佳佳",
      "notice: 未经授权禁止转载",
    ]);
  });

  test("takes all that lies outside the article that a page singles out", () => {
    const text = `我县召开防汛会议\n${BODY}\n青山镇的春天\n${BODY}\n${BODY}\n县医院引进新设备`;
    const article = {
      start: text.indexOf("青山镇的春天"),
      end: text.indexOf("\n县医院"),
      isNamed: true,
    };
    const found = findFurniture(text, article).repairs;
    expect(found.map((repair) => text.slice(repair.start, repair.end))).toEqual([
      "我县召开防汛会议",
      BODY,
      "县医院引进新设备",
    ]);
  });

  test.each([
    [
      "原创 周敏 青山发布 2023-08-17 19:02 发表于湖北",
      ["author: 周敏", "publisher: 青山发布", "published: 2023-08-17 19:02"],
    ],
    [
      "青山发布 2023-08-17 19:02 发表于湖北",
      ["publisher: 青山发布", "published: 2023-08-17 19:02"],
    ],
    ["原创周敏青山发布 2023-08-17 19:02发表于湖北", ["published: 2023-08-17 19:02"]],
  ])("reads the line of a post: %s", (line, expected) => {
    const text = `${line}\n${BODY}`;
    const told = Object.entries(findFurniture(text).meta).flatMap(([name, span]) =>
      span === undefined ? [] : [`${name}: ${text.slice(span.start, span.end)}`],
    );
    expect(told).toEqual(expected);
  });

  test("reads a date that no label names", () => {
    const text = `2023-05-06 10:20 来源：青山镇\n${BODY}`;
    const { published, publisher } = findFurniture(text).meta;
    expect(text.slice(published?.start, published?.end)).toBe("2023-05-06 10:20");
    expect(text.slice(publisher?.start, publisher?.end)).toBe("青山镇");
  });

  test("takes the day over the furniture for its date", () => {
    const text = `${BODY}\n- 1 -\n${BODY}\n2023年12月20日\n责任编辑：赵六`;
    const { published } = findFurniture(text).meta;
    expect(text.slice(published?.start, published?.end)).toBe("2023年12月20日");
  });

  test("takes the day under a report for its date and leaves it in the text", () => {
    const text = `${BODY}\n2023年12月20日`;
    const { published } = findFurniture(text).meta;
    expect(text.slice(published?.start, published?.end)).toBe("2023年12月20日");
  });
});
