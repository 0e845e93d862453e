/**
 * Places of a text in reading order, each with what stands there. They are
 * flat lists that are filled anew for every sentence: nothing is made for what
 * is only looked at.
 */
export class Places<T> {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly entries: T[] = [];
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(start: number, end: number, entry: T): void {
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.entries[this.size] = entry;
    this.size += 1;
  }

  /** Takes back all that begin at an offset or later. */
  dropFrom(at: number): void {
    while (this.size > 0 && (this.starts[this.size - 1] ?? 0) >= at) this.size -= 1;
  }

  /** The index of the first that begins at an offset or later. */
  firstFrom(at: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether one stands whole between two offsets. */
  hasBetween(from: number, to: number): boolean {
    for (let index = this.firstFrom(from); index < this.size; index += 1) {
      if ((this.starts[index] ?? to) >= to) return false;
      if ((this.ends[index] ?? 0) <= to) return true;
    }
    return false;
  }

  /** The index of the last that ends before an offset; -1 where none does. */
  lastBefore(at: number): number {
    let index = this.firstFrom(at) - 1;
    while (index >= 0 && (this.ends[index] ?? 0) > at) index -= 1;
    return index;
  }
}
