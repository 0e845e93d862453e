import { useLocation, useNavigate } from "react-router";
import { THEMES, type Theme } from "../../model/theme.ts";

/**
 * The theme that a narrow screen shows, the first until one is picked. The
 * choice stays with its entry of the history, so that the way back from the
 * words finds the row of the mark that led to them.
 */
export function usePickedTheme(themes: readonly Theme[]) {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const picked = themeOf(state);
  const pick = (theme: Theme) => {
    void navigate(
      { search, hash },
      {
        replace: true,
        preventScrollReset: true,
        state: { ...(isObject(state) ? state : {}), theme },
      },
    );
  };
  return { current: picked !== undefined && themes.includes(picked) ? picked : themes[0], pick };
}

const themeOf = (state: unknown): Theme | undefined =>
  isObject(state) && "theme" in state ? THEMES.find((theme) => theme === state.theme) : undefined;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
