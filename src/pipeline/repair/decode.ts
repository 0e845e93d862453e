import type { Meta } from "../../model/report.ts";
import { UnreadableError } from "./unreadable.ts";

export interface Decoded {
  readonly source: string;
  readonly encoding: Meta["encoding"];
}

/** Reads bytes as Chinese text. Throws an `UnreadableError` where there is none. */
export function decode(bytes: Uint8Array): Decoded {
  const source = new TextDecoder("utf-8").decode(bytes);
  if (source.trim() === "") throw new UnreadableError("empty");
  if (!/\p{Script=Han}/u.test(source)) throw new UnreadableError("no Chinese text");
  return { source, encoding: "utf-8" };
}
