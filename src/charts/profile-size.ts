// Apart from the chart, so that its place can be kept before its code is loaded.

/** CSS pixels: the title, one theme, the scale beneath. */
export const PROFILE = { head: 36, row: 34, scale: 28 } as const;

/** The height of a profile of so many themes. */
export const profileHeight = (themes: number): number =>
  PROFILE.head + themes * PROFILE.row + PROFILE.scale;
