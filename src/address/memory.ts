const KEY = "five-towns";

/** What was chosen on earlier visits, in the form of query parameters; storage that fails or holds rubbish remembers nothing. */
export function readMemory(): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(KEY) ?? "");
  } catch {
    return new URLSearchParams();
  }
}

/** Remembers choices; null forgets one. */
export function writeMemory(part: Readonly<Record<string, string | null>>): void {
  const memory = readMemory();
  for (const [name, value] of Object.entries(part)) {
    if (value === null) memory.delete(name);
    else memory.set(name, value);
  }
  try {
    localStorage.setItem(KEY, memory.toString());
  } catch {
    // Storage is full or forbidden: the choice holds in the address alone.
  }
}
