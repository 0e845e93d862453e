import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider, createBrowserRouter } from "react-router";
import { routes } from "./routes.tsx";

// A file that failed is asked for again by the reader, not in the background.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const router = createBrowserRouter(routes, {
  basename: import.meta.env.BASE_URL.replace(/(.)\/$/u, "$1"),
});

/** The site: its data and its addresses. */
export const App = () => (
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>
);
