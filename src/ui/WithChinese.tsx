const CHINESE = /(\p{Script=Han}+)/u;

/** English words with Chinese ones among them, each of these with its language said; Chinese passes as it is. */
export function WithChinese({
  children,
  lang,
}: {
  readonly children: string;
  readonly lang: string;
}) {
  if (lang !== "en") return children;
  return children.split(CHINESE).map((run, index) =>
    CHINESE.test(run) ? (
      // The runs of a fixed text keep their places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} lang="zh-Hans">
        {run}
      </span>
    ) : (
      run
    ),
  );
}
