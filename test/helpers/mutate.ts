/** A small generator of even numbers below 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GLOSSES = [
  "(zhèn)",
  "（）",
  " ",
  "\n",
  "　",
  "&nbsp;",
  "\ufffd",
  "*",
  "万",
  "余",
  "12",
  "。",
  "”",
  "\t",
];

/** A text as careless publishing leaves it: characters dropped, doubled, swapped, from elsewhere, or with something put in. */
export function mutate(text: string, random: () => number): string {
  const characters = Array.from(text);
  const changes = 1 + Math.floor(random() * 8);
  const somewhere = () => Math.floor(random() * characters.length);
  for (let change = 0; change < changes; change += 1) {
    const at = somewhere();
    const here = characters[at] ?? "";
    const kind = Math.floor(random() * 5);
    if (kind === 0) characters[at] = "";
    else if (kind === 1) characters[at] = here + here;
    else if (kind === 2) characters[at] = GLOSSES[Math.floor(random() * GLOSSES.length)] + here;
    else if (kind === 3) characters[at] = characters[somewhere()] ?? "";
    else {
      const other = somewhere();
      characters[at] = characters[other] ?? "";
      characters[other] = here;
    }
  }
  return characters.join("");
}
