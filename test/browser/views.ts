/** The five reports, by the names of their folders. */
export const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"] as const;

/** One address of each view. */
export const VIEWS = [
  { view: "overview", path: "/" },
  { view: "compare", path: "/compare" },
  { view: "indicator", path: "/compare/study-group" },
  { view: "ledger", path: "/figures" },
  { view: "reader", path: "/read/songjia" },
  { view: "about", path: "/about" },
] as const;

/** What the interface can be read in, and the parameters that ask for it. */
export const LANGUAGES = [
  { lang: "zh-Hant", query: "lang=zh&script=hant" },
  { lang: "zh-Hans", query: "lang=zh&script=hans" },
  { lang: "en", query: "lang=en&script=hans" },
] as const;

/** Every mark of a figure: the one hook by which tests and readers' scripts find them. */
export const MARK = "a[data-figure]";
