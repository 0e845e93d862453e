/**
 * What a page runs first: lets its still picture be painted, and asks only then
 * for the app, whose code would share the network and the processor with it.
 */
import { picturePainted } from "./picture-painted.ts";

picturePainted()
  .then(() => import("./main.tsx"))
  .catch((error: unknown) => {
    // Code that does not come must leave nobody before an empty page.
    document.documentElement.dataset["picture"] = "shown";
    throw error;
  });
