// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataError } from "../../src/model/data-error.ts";
import { StandingPart } from "../../src/ui/StandingPart.tsx";
import { showView } from "../helpers/show-view.tsx";

/** A chart that fails where the address says so. */
function Chart({ error }: { readonly error: Error }) {
  if (useLocation().search.includes("towns=east")) throw error;
  return <p>a chart</p>;
}

const showParts = (address: string, error: Error) =>
  showView(
    [
      {
        path: "/",
        element: (
          <>
            <StandingPart>
              <Chart error={error} />
            </StandingPart>
            <StandingPart isToldElsewhere>
              <Chart error={error} />
            </StandingPart>
            <p>another chart</p>
          </>
        ),
      },
    ],
    address,
  );

beforeEach(() => {
  // React itself writes what a boundary has caught.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("a part that stands alone", () => {
  test("is what it holds", async () => {
    await showParts("/?lang=en", new RangeError("no room"));
    expect(screen.getAllByText("a chart")).toHaveLength(2);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("says nothing where another part tells of the same failure", async () => {
    await showParts("/?towns=east&lang=en", new RangeError("no room"));
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(screen.queryByText("a chart")).toBeNull();
  });

  test.each([
    ["en", "This part could not be shown", "What went wrong: no room", "Try again"],
    ["zh&script=hans", "这一部分没有显示出来", "出错的地方：no room", "再试一次"],
    ["zh&script=hant", "這一部分沒有顯示出來", "出錯的地方：no room", "再試一次"],
  ])("says in %s that it failed, and leaves the others standing", async (lang, ...words) => {
    await showParts(`/?towns=east&lang=${lang}`, new RangeError("no room"));
    const told = screen.getByRole("alert").textContent;
    for (const word of words) expect(told).toContain(word);
    expect(screen.getByText("another chart")).toBeDefined();
  });

  test("names the file that it could not read", async () => {
    await showParts("/?towns=east&lang=en", new DataError("towns.json", "refused", "HTTP 404"));
    expect(screen.getByRole("alert").textContent).toContain(
      "The data file towns.json could not be read: the server did not give it out (HTTP 404).",
    );
  });

  test("is tried again where the address changes", async () => {
    const history = await showParts("/?towns=east&lang=en", new RangeError("no room"));
    act(() => {
      history.push("/?lang=en");
    });
    expect(screen.getAllByText("a chart")).toHaveLength(2);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
