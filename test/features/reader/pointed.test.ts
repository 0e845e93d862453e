import { describe, expect, test } from "vitest";
import { readPointed } from "../../../src/features/reader/pointed.ts";

describe("readPointed", () => {
  test.each([
    ["?figure=f1843", "", "figure f1843"],
    ["", "#p3s4", "sentence p3s4"],
    ["?figure=f1843", "#p3s4", "figure f1843"],
    ["?figure=", "#p0s1", "sentence p0s1"],
    ["?lang=en", "#note-1", "nothing"],
    ["", "#p3", "nothing"],
  ])("%s%s points at %s", (search, hash, pointed) => {
    const read = readPointed(search, hash);
    expect(read.kind === "nothing" ? "nothing" : `${read.kind} ${read.id}`).toBe(pointed);
  });
});
