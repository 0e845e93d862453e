import { useMedia } from "../../ui/use-media.ts";

/** Whether there is room for notes beside the text. Null while the page is made for any width. */
export const useMargin = () => useMedia("(min-width: 64rem)");
