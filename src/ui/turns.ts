import { flushSync } from "react-dom";
import { isOnScreen, measureOnScreen } from "./on-screen.ts";

/** How long drawing may keep a frame waiting, in milliseconds: the one that answers a press, and those that follow. */
const AT_ONCE = 32;
const TURN = 40;

/** Pieces of drawing, each with the element that it draws. */
const waiting = new Map<() => void, Element>();
let isComing = false;

/**
 * Draws an element in its turn. What stands on the screen, or comes there by the
 * present change, is drawn before that is painted, as far as there is time, which
 * a slow machine may not have; all else after it, what has come to stand on the
 * screen first, a few pieces a frame, so that the page can be used meanwhile.
 * Returns the way to call it off.
 */
export function takeTurn(draw: () => void, element: Element): () => void {
  waiting.set(draw, element);
  if (!isComing) {
    isComing = true;
    queueMicrotask(() => {
      const left = drawFor(AT_ONCE, () => piece(isOnScreen));
      if (left > 0) {
        // The layout that this asks for is the frame's own, so it takes nothing of the time to draw.
        const come = measureOnScreen(waiting.values());
        drawFor(left, () => piece((waits) => come.has(waits)));
      }
      goOn();
    });
  }
  return () => {
    waiting.delete(draw);
  };
}

function goOn(): void {
  isComing = waiting.size > 0;
  if (!isComing) return;
  afterNextPaint(() => {
    drawFor(TURN, () => piece(isOnScreen) ?? piece());
    goOn();
  });
}

/** Draws piece after piece for some milliseconds, and says how many are left. */
function drawFor(time: number, next: () => (() => void) | undefined): number {
  const end = performance.now() + time;
  for (let draw = next(); draw !== undefined; draw = next()) {
    waiting.delete(draw);
    flushSync(draw);
    if (performance.now() >= end) break;
  }
  return end - performance.now();
}

/** The piece that has waited for longest, of those whose elements meet a condition. */
const piece = (fits: (element: Element) => boolean = () => true) =>
  [...waiting].find(([, element]) => fits(element))?.[0];

/** Does something once the next frame is painted: its own callbacks run before that, a task that they start after it. */
export function afterNextPaint(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}
