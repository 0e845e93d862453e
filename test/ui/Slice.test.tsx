// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { SiteRouter } from "../../src/address/SiteRouter.tsx";
import { useFilters } from "../../src/address/filters.ts";
import { useSettings } from "../../src/address/settings.ts";
import { showLocale } from "../../src/i18n/set-up.ts";
import { Slice } from "../../src/ui/Slice.tsx";
import { historyAt } from "../helpers/memory-site.tsx";

const TOWNS = ["east", "west"];

/** A part for each town that is shown: the script, and what a town alone says. */
function View() {
  const { towns } = useFilters(TOWNS);
  return towns.map((town) => (
    <Slice key={town} data-testid={town}>
      <Words of={`${town} of ${towns.length}`} />
    </Slice>
  ));
}
function Words({ of }: { readonly of: string }) {
  return `${of}, ${useSettings().script}`;
}

function show(address: string) {
  const history = historyAt(address);
  render(
    <SiteRouter history={history}>
      <View />
    </SiteRouter>,
  );
  return {
    go: (to: string, replace = true) => {
      act(() => {
        if (replace) history.replace(to);
        else history.push(to);
      });
    },
  };
}
/** All that is done before the next frame. */
const beforePaint = () => act(() => Promise.resolve());
const part = (town: string) => screen.getByTestId(town);
const isBusy = (town: string) => part(town).getAttribute("aria-busy") === "true";

/** Tells that the east is on the screen, and all else below it. */
class Screen {
  readonly tell: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void;
  constructor(tell: Screen["tell"]) {
    this.tell = tell;
  }
  observe(target: HTMLElement) {
    this.tell([{ isIntersecting: target.dataset["testid"] === "east", target }]);
  }
  unobserve() {}
}

beforeAll(async () => {
  await showLocale("zh-Hans");
});
beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", Screen);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("Slice", () => {
  test("follows a change at once on the screen, and off it in its turn, busy until then", async () => {
    const { go } = show("/?script=hans");
    go("/?script=hant");
    await beforePaint();
    expect(part("east").textContent).toBe("east of 2, hant");
    expect(isBusy("east")).toBe(false);
    expect(part("west").textContent).toBe("west of 2, hans");
    expect(isBusy("west")).toBe(true);
    await waitFor(() => {
      expect(part("west").textContent).toBe("west of 2, hant");
    });
    expect(isBusy("west")).toBe(false);
  });

  test("stays the same element", async () => {
    const { go } = show("/?script=hans");
    const before = TOWNS.map(part);
    go("/?script=hant");
    await waitFor(() => {
      expect(isBusy("west")).toBe(false);
    });
    for (const [nth, town] of TOWNS.entries()) expect(part(town)).toBe(before[nth]);
  });

  test("keeps what its view hands it until its turn", async () => {
    const { go } = show("/?towns=west&script=hans");
    go("/?script=hans");
    await beforePaint();
    expect(part("east").textContent).toBe("east of 2, hans");
    expect(part("west").textContent).toBe("west of 1, hans");
    await waitFor(() => {
      expect(part("west").textContent).toBe("west of 2, hans");
    });
  });

  test("what a change adds stands empty until its turn", async () => {
    const { go } = show("/?towns=east&script=hans");
    go("/?script=hans");
    expect(part("west").textContent).toBe("");
    expect(isBusy("west")).toBe(true);
    await waitFor(() => {
      expect(part("west").textContent).toBe("west of 2, hans");
    });
  });

  test.each(["/elsewhere?script=hant", "/?script=hant&figure=f1", "/?script=hant#p1s1"])(
    "does not wait where the page moves to another place: %s",
    async (address) => {
      const { go } = show("/?script=hans");
      go(address, false);
      expect(part("west").textContent).toBe("west of 2, hant");
      expect(isBusy("west")).toBe(false);
    },
  );

  test("is all there when its view is opened", async () => {
    show("/?script=hans");
    expect(part("west").textContent).toBe("west of 2, hans");
    expect(isBusy("west")).toBe(false);
  });
});
