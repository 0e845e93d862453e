// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { followScroll } from "../../src/app/follow-scroll.ts";

function scroll(top: number) {
  window.scrollTo(0, top);
  dispatchEvent(new Event("scroll"));
}

test("where the reader has scrolled to is known, also when they go on while the app is drawn", () => {
  scroll(300);
  const scrolled = followScroll();
  scroll(700);
  expect(scrolled()).toBe(700);
});

test("what moves the page once it was asked is no reader's scroll", () => {
  scroll(300);
  const scrolled = followScroll();
  expect(scrolled()).toBe(300);
  scroll(0);
  expect(scrolled()).toBe(300);
});
