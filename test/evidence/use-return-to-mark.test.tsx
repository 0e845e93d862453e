// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Outlet, useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPath } from "../../src/address/paths.ts";
import { SiteRouter } from "../../src/address/SiteRouter.tsx";
import { ViewLink } from "../../src/address/ViewLink.tsx";
import { findMark, recallMark, rememberMark } from "../../src/evidence/followed-marks.ts";
import { useReturnToMark } from "../../src/evidence/use-return-to-mark.ts";
import { historyAt, Routed } from "../helpers/memory-site.tsx";

function Layout() {
  useReturnToMark();
  return <Outlet />;
}

const Mark = ({ children, kind }: { readonly children: string; readonly kind?: string }) => (
  <ViewLink
    to={readPath("east", { figure: "f1" })}
    data-figure="east/f1"
    {...(kind !== undefined && { className: kind })}
  >
    {children}
  </ViewLink>
);

// The same figure is drawn three times, the last of them in a table that is folded. The bar is one
// of those that a filter takes away.
const Chart = () => (
  <main>
    <h1 tabIndex={-1}>the chart</h1>
    {!useLocation().search.includes("themes") && <Mark kind="bar">bar</Mark>}
    <Mark>label</Mark>
    <ViewLink to={readPath("east", { sentence: "p1s1" })} data-sentence="east/p1s1">
      band
    </ViewLink>
    <ViewLink to={readPath("east")}>all of it</ViewLink>
    <details>
      <summary>table</summary>
      <Mark>cell</Mark>
    </details>
  </main>
);

function openAt(address: string) {
  const history = historyAt(address);
  render(
    <SiteRouter history={history}>
      <Routed
        routes={[
          {
            element: <Layout />,
            children: [
              { path: "/compare", element: <Chart /> },
              { path: "/read/:town", element: <p>the words</p> },
            ],
          },
        ]}
      />
    </SiteRouter>,
  );
  return history;
}

const link = (name: string) => screen.getByText(name);
const escape = () => fireEvent.keyDown(document.body, { key: "Escape" });

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(cleanup);

describe("the way back to a mark", () => {
  test.each(["bar", "label", "band", "cell"])(
    "Escape leads back to the %s that was followed, not to another like it",
    async (name) => {
      const history = openAt("/compare?towns=east");
      fireEvent.click(link(name));
      await screen.findByText("the words");
      escape();
      await waitFor(() => {
        expect(document.activeElement).toBe(link(name));
      });
      expect(history.location.search).toBe("?towns=east");
      expect(link(name).closest("details")?.open).not.toBe(false);
    },
  );

  test("Back leads to the same mark as Escape", async () => {
    const history = openAt("/compare");
    fireEvent.click(link("label"));
    await screen.findByText("the words");
    history.go(-1);
    await waitFor(() => {
      expect(document.activeElement).toBe(link("label"));
    });
  });

  test("finds the mark among others like it, though some were taken away meanwhile", () => {
    openAt("/compare");
    rememberMark("entry", link("label"));
    cleanup();
    openAt("/compare?themes=culture&lang=en");
    const followed = recallMark("entry");
    expect(followed).not.toBeNull();
    expect(followed === null ? null : findMark(followed)).toBe(link("label"));
  });

  test("where no mark was followed, Back leads to the heading of the view", async () => {
    const history = openAt("/compare");
    expect(document.activeElement).toBe(document.body);
    history.push("/read/east");
    await screen.findByText("the words");
    history.go(-1);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "the chart" }));
    });
  });

  test("what led on last counts: after a link that is no mark, Back leads to the heading", async () => {
    const history = openAt("/compare");
    fireEvent.click(link("bar"));
    await screen.findByText("the words");
    escape();
    await waitFor(() => {
      expect(document.activeElement).toBe(link("bar"));
    });
    fireEvent.click(link("all of it"));
    await screen.findByText("the words");
    history.go(-1);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "the chart" }));
    });
  });

  test("Escape stays in a report that no mark led to", async () => {
    const history = openAt("/compare");
    history.push("/read/east");
    await screen.findByText("the words");
    escape();
    await Promise.resolve();
    expect(history.location.pathname).toBe("/read/east");
  });

  test("Escape that something else has used leads nowhere", async () => {
    const history = openAt("/compare");
    fireEvent.click(link("bar"));
    const words = await screen.findByText("the words");
    words.addEventListener("keydown", (event) => {
      event.preventDefault();
    });
    fireEvent.keyDown(words, { key: "Escape" });
    await Promise.resolve();
    expect(history.location.pathname).toBe("/read/east");
  });
});
