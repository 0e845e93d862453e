import type { LineCounter, Document } from "yaml";

/** Something wrong in `data/`, said so that whoever edits the file can mend it. */
export class CurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "CurationError";
  }
}

/** A path into a YAML document: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Collects what is wrong with one YAML file, each with its line. */
export class Problems {
  readonly #found: { readonly line: number; readonly text: string }[] = [];

  constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** Notes a problem at the node under `path`, or at the nearest node above it that exists. */
  add(path: Path, problem: string): void {
    const line = this.#lineOf(path);
    this.#found.push({ line, text: `${this.file}:${line}: ${problem}` });
  }

  /** Throws a `CurationError` with everything found so far, in the order of the lines. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    throw new CurationError(
      this.#found.toSorted((a, b) => a.line - b.line).map(({ text }) => text),
    );
  }

  #lineOf(path: Path): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = this.document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
