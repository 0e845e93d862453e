/** The bytes hold no Chinese text; the message says why, without the name of the file. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
