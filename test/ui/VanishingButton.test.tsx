// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { VanishingButton } from "../../src/ui/VanishingButton.tsx";

function Filters() {
  const [on, setOn] = useState(true);
  return (
    <main tabIndex={-1}>
      <section tabIndex={-1} aria-label="filters">
        {on && (
          <VanishingButton
            onPress={() => {
              setOn(false);
            }}
          >
            clear
          </VanishingButton>
        )}
      </section>
    </main>
  );
}

afterEach(cleanup);

test("a button that goes away hands the focus to the part of the page that it stood in", async () => {
  render(<Filters />);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(screen.queryByRole("button")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "filters" }));
});
