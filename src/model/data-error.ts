/** Why a data file could not be read. */
export type DataFault =
  /** The host did not answer. */
  | "unreachable"
  /** The host answered with another status than 200. */
  | "refused"
  /** A web page came in place of the file. */
  | "page"
  /** It is no JSON, or breaks off. */
  | "broken"
  /** It follows another edition of its schema than this page does. */
  | "edition"
  /** It does not hold what its schema says. */
  | "unlike";

/** A data file that could not be read: it names the file and the reason. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly fault: DataFault,
    /** The status, the edition or the place in the file. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super([file, fault, detail].filter((part) => part !== "").join(": "), options);
    this.name = "DataError";
  }
}
