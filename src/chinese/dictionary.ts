/** The entries of one of OpenCC's dictionaries, which come as `from to|from to`. */
export function readDictionary(dictionary: string): [from: string, to: string][] {
  return dictionary.split("|").map((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}

/**
 * The entries whose two sides are of one UTF-16 length. The others are never
 * converted, so that one span serves both scripts.
 */
export const equalPairs = (dictionary: string): [from: string, to: string][] =>
  readDictionary(dictionary).filter(([from, to]) => from.length === to.length);
