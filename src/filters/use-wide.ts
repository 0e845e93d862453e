import { useMedia } from "../ui/use-media.ts";

/** Whether there is room for all chips; on narrower screens they fold into one line. Null while the page is made for any width. */
export const useWide = () => useMedia("(min-width: 68rem)");
