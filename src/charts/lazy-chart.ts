import { lazy, type ComponentType } from "react";

/** A chart whose code is loaded when it is first drawn. */
export interface LazyChart<Props> {
  readonly Chart: ComponentType<Props>;
  /** Whether its code is here, so that it can be drawn at once: on the way back to a view. */
  readonly isLoaded: () => boolean;
}

export function lazyChart<Props>(load: () => Promise<ComponentType<Props>>): LazyChart<Props> {
  let loaded = false;
  const Chart = lazy(async () => {
    const chart = await load();
    loaded = true;
    return { default: chart };
  });
  return { Chart, isLoaded: () => loaded };
}
