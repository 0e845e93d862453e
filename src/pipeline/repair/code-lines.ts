const CODE = /[=;{}[\]_`]|\w\(/u;

const ADDRESS = /https?:\/\/[\x21-\x7e]+|[\w.+-]{1,64}@[\w.-]{1,64}/giu;

// A line of code has more Latin than Chinese, numbers apart: print("姓名:", name).
function isCode(line: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit > 0x7f) other += isLowSurrogate(unit) ? 0 : 1;
    else if (unit > 0x20 && unit < 0x7f && !isDigit(unit)) latin += 1;
  }
  if (latin <= 2 * other || !CODE.test(line)) return false;
  const rest = line.replace(ADDRESS, "");
  return rest === line || isCode(rest);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

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
