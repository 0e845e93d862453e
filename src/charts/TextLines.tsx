interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line, and the distance to the next. */
  readonly y: number;
  readonly leading: number;
  readonly className: string;
}

/** Lines of text in a drawing, broken beforehand. */
export function TextLines({ lines, x, y, leading, className }: TextLinesProps) {
  return (
    <text y={y} className={className}>
      {lines.map((line, at) => (
        // The lines of a drawing keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={at} x={x} dy={at === 0 ? 0 : leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
