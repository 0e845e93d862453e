import { expect, test } from "vitest";
import { labelRoom } from "../../src/charts/label-room.ts";

test.each<[string[], number]>([
  [[], 0],
  [["余次"], 2],
  [["一村，余"], 4],
  [["30余次", "8"], 3.225],
  [["2023年1月"], 5.125],
])("%j take %d em", (labels, room) => {
  expect(labelRoom(labels)).toBeCloseTo(room);
});
