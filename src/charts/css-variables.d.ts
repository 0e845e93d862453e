import "react";

declare module "react" {
  interface CSSProperties {
    /** A CSS variable set on an element: a bar's share, a chart's room. */
    [variable: `--${string}`]: string | number | undefined;
  }
}
