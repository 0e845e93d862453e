// Each dictionary of opencc-js is one string of entries: "from to|from to".
declare module "opencc-js/dict/*" {
  const entries: string;
  export default entries;
}
