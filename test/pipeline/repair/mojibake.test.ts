import { expect, test } from "vitest";
import { removeResidue } from "../../../src/pipeline/repair/mojibake.ts";
import { repaired } from "../../helpers/repaired.ts";

test.each([
  ["takes out leftover tags", "振兴</p>战略<br/>推动", "振兴战略推动"],
  ["takes out what is left of a tag", "振兴?/p>", "振兴"],
  ["reads entities", "&ldquo;两委&rdquo;&nbsp;班子&#65281;", "“两委”\u00a0班子！"],
  ["marks what is lost as a gap", "振\ufffd\ufffd战略", "振□战略"],
  ["marks what an encoding destroyed as a gap", "振锟斤拷锟斤拷战略", "振□战略"],
  ["reads entities that were written twice over", "&amp;ldquo;两委&amp;rdquo;", "“两委”"],
  ["marks what was cut while it was destroyed", "振锟斤拷锟\ufffd战略", "振□战略"],
  ["marks memory that nobody wrote to", "振烫烫烫烫屯屯屯屯战略", "振□战略"],
  ["takes out comments and a forum's tags", "[b]振兴[/b]<!-- 待核 -->战略", "振兴战略"],
  ["takes out tags that are written as entities", "&lt;p&gt;振兴&lt;/p&gt;", "振兴"],
  ["reads any entity that there is", "36&deg;C，&ge;5%，&copy;", "36°C，≥5%，©"],
  ["leaves one that there is not", "&nosuch;", "&nosuch;"],
  ["leaves code in brackets", "a[i]与b[p]", "a[i]与b[p]"],
  ["leaves scalding soup", "汤烫，烫烫脚", "汤烫，烫烫脚"],
  ["leaves comparisons", "a<b且c>d", "a<b且c>d"],
  ["leaves an ampersand", "R&D投入", "R&D投入"],
  ["leaves a question", "好吗？/好", "好吗？/好"],
])("%s", (_what, source, expected) => {
  expect(repaired(removeResidue, source)).toBe(expected);
});
