import { flushSync } from "react-dom";

/** How long work may keep a frame waiting, in milliseconds. */
const TURN = 40;

const waiting = new Set<() => void>();
let isComing = false;

/**
 * Does a piece of drawing in its turn: after what is on the screen has been
 * painted, and a few pieces a frame, so that the page can be used meanwhile.
 * Returns the way to call it off.
 */
export function takeTurn(draw: () => void): () => void {
  waiting.add(draw);
  if (!isComing) {
    isComing = true;
    afterNextPaint(work);
  }
  return () => {
    waiting.delete(draw);
  };
}

function work(): void {
  const until = performance.now() + TURN;
  for (const draw of waiting) {
    waiting.delete(draw);
    flushSync(draw);
    if (performance.now() >= until) break;
  }
  isComing = waiting.size > 0;
  if (isComing) afterNextPaint(work);
}

/** Does something once the next frame is painted: its own callbacks run before that, a task that they start after it. */
export function afterNextPaint(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}
