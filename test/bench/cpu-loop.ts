const ROUNDS = 30_000_000;

/** A fixed piece of work, always the same. */
export function spin(): number {
  let state = 1;
  for (let round = 0; round < ROUNDS; round += 1) state = (state * 1_103_515_245 + 12_345) >>> 0;
  return state;
}

/** Milliseconds of a fixed piece of work on this machine, now: the measure of all others. */
export function timeLoop(): number {
  const start = performance.now();
  const state = spin();
  const spent = performance.now() - start;
  // The result is used, so that the work is done.
  return state === -1 ? 0 : spent;
}
