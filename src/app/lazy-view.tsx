import { lazy, useState, type ComponentType } from "react";

/** A view whose code is loaded when it is first asked for. */
export interface LazyView {
  /** Loads the code, so that the view is drawn at once. */
  readonly loadCode: () => Promise<unknown>;
  readonly View: ComponentType;
}

/** Makes a view of the code that `load` brings. */
export function lazyView(load: () => Promise<ComponentType>): LazyView {
  let loaded: ComponentType | null = null;
  const loadCode = async () => (loaded ??= await load());
  const Waiting = lazy(async () => ({ default: await loadCode() }));

  /** What it began to be drawn as it stays, so that nothing in it is drawn anew when the code has come. */
  function View() {
    const [Drawn] = useState<ComponentType>(() => loaded ?? Waiting);
    return <Drawn />;
  }
  return { loadCode, View };
}
