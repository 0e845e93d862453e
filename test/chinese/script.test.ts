import { expect, test } from "vitest";
import { detectScript } from "../../src/chinese/script.ts";

test.each([
  ["hans", "全镇开展活动"],
  ["hant", "全鎮開展活動"],
  ["hant", "全鎮開展志愿活動，村干部參與規范化建設"],
  ["mixed", "全镇开展活动，全鎮開展活動"],
  ["hans", "大山中的小村"],
  ["hans", "全镇开展了许多活动，并且获得了认可，见到了實效"],
])("is %s: %s", (script, text) => {
  expect(detectScript(text)).toBe(script);
});
