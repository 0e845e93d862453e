/** What the address of a report points at: a figure, a sentence, or nothing. */
export type Pointed =
  | { readonly kind: "figure"; readonly id: string }
  | { readonly kind: "sentence"; readonly id: string }
  | { readonly kind: "nothing" };

/** Reads what `?figure=f1843` or `#p3s4` points at; a figure wins. */
export function readPointed(search: string, hash: string): Pointed {
  const figure = new URLSearchParams(search).get("figure");
  if (figure !== null && figure !== "") return { kind: "figure", id: figure };
  const sentence = /^#(p\d+s\d+)$/u.exec(hash)?.[1];
  return sentence === undefined ? { kind: "nothing" } : { kind: "sentence", id: sentence };
}
