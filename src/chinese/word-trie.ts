/** Where every word begins. */
export const ROOT = 1;

/** No word of the list goes on in this way. */
export const NOWHERE = 0;

// A step is one number: the node that it leaves, and the character by its place in an alphabet of the list.
const ALPHABET = 1 << 14;
const MOST_NODES = 1 << 17;

/**
 * Words as steps from character to character, in flat arrays: all words that
 * begin at an offset are found in one walk, without cutting the text in pieces.
 */
export class WordTrie {
  /** How common the word that ends at a node is; 0 where none ends. */
  readonly levels = new Uint8Array(MOST_NODES);
  readonly #alphabet = new Uint16Array(1 << 16);
  #letters = 0;
  #nodes = ROOT;
  // An open hash table: a step and the node that it leads to stand side by side.
  #steps = new Int32Array(1 << 17);

  /** Adds a word, or takes it up again, and tells the node that it ends at. */
  add(word: string, level: number): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) node = this.#goOrGrow(node, word.charCodeAt(at));
    this.levels[node] = level;
    return node;
  }

  /** The node that a code unit leads to from a node; `NOWHERE` if no word goes on with it. */
  go(node: number, unit: number): number {
    const letter = this.#alphabet[unit] ?? 0;
    return letter === 0 ? NOWHERE : (this.#steps[this.#find(node * ALPHABET + letter) + 1] ?? 0);
  }

  #goOrGrow(node: number, unit: number): number {
    if (this.#alphabet[unit] === 0) {
      this.#letters += 1;
      this.#alphabet[unit] = this.#letters;
    }
    const step = node * ALPHABET + (this.#alphabet[unit] ?? 0);
    const slot = this.#find(step);
    const known = this.#steps[slot + 1] ?? 0;
    if (known !== NOWHERE) return known;
    this.#nodes += 1;
    if (this.#nodes >= MOST_NODES || this.#letters >= ALPHABET) {
      throw new RangeError(`too many words: ${this.#nodes} nodes, ${this.#letters} characters`);
    }
    this.#steps[slot] = step;
    this.#steps[slot + 1] = this.#nodes;
    if (this.#nodes * 4 > this.#steps.length) this.#widen();
    return this.#nodes;
  }

  /** The slot of a step, or the free one where it would stand. */
  #find(step: number): number {
    const steps = this.#steps;
    const last = steps.length - 2;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 13) & last;
    for (let found = steps[slot]; found !== 0 && found !== step; found = steps[slot]) {
      slot = (slot + 2) & last;
    }
    return slot;
  }

  #widen(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const step = old[at] ?? 0;
      if (step === 0) continue;
      const slot = this.#find(step);
      this.#steps[slot] = step;
      this.#steps[slot + 1] = old[at + 1] ?? 0;
    }
  }
}
