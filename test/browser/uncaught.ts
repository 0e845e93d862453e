import { expect, test as base } from "@playwright/test";

/** A test in whose course the browser may complain of what fails, and the page leave no error of its own uncaught. */
export const test = base.extend({
  page: async ({ page }, run) => {
    const uncaught: string[] = [];
    page.on("pageerror", (error) => {
      uncaught.push(String(error));
    });
    await run(page);
    expect(uncaught).toEqual([]);
  },
});
