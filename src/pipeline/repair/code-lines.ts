const CODE = /[=;{}[\]_`]|\w\(/u;

// A line of code has more Latin than Chinese: print("姓名:", name).
const isCode = (line: string): boolean => {
  const han = line.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const latin = line.match(/[!-~]/gu)?.length ?? 0;
  return latin > 2 * han && CODE.test(line);
};

/** Tells of an offset whether it lies in a line of code, whose marks are not those of Chinese. */
export function codeLines(text: string): (offset: number) => boolean {
  let start = 0;
  let end = -1;
  let inside = false;
  return (offset) => {
    if (offset < start || offset > end) {
      start = text.lastIndexOf("\n", offset - 1) + 1;
      const next = text.indexOf("\n", offset);
      end = next === -1 ? text.length : next;
      inside = isCode(text.slice(start, end));
    }
    return inside;
  };
}
