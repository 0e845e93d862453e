import type { Scheme } from "../address/settings.ts";
import { useMedia } from "../ui/use-media.ts";

/** Whether the page is dark: as the reader chose, else as the system has it. */
export function useDark(scheme: Scheme | null): boolean {
  const system = useMedia("(prefers-color-scheme: dark)") ?? false;
  return scheme === null ? system : scheme === "dark";
}
