import type { BarForm } from "./bar-form.ts";

interface MarkShapeProps {
  readonly form: BarForm;
  /** Where the bar begins and the middle of its height. */
  readonly x: number;
  readonly y: number;
  /** Its length up to the value, and up to the lower end of a range. */
  readonly length: number;
  readonly lower: number;
  /** The id of the drawing's `HatchPattern`. */
  readonly hatch: string;
}

/** Half the height of a bar, and how far a hedge reaches past or before the value. */
const HALF = { solid: 9, hollow: 9, thin: 4 } as const;
export const TAIL = 10;
const LINE = 1.5;

/** The bar of a figure as SVG shapes, in the same forms as the bars of the small multiples. */
export function MarkShape({ form, x, y, length, lower, hatch }: MarkShapeProps) {
  const half = HALF[form.extent];
  const [top, bottom, end] = [y - half, y + half, x + Math.max(3, length)];
  const box = `M${end} ${bottom}H${x}V${top}H${end}`;
  const fill = form.hatched ? `url(#${hatch})` : form.extent === "hollow" ? "none" : "var(--bar)";
  const line = { stroke: "var(--bar)", strokeWidth: LINE, fill: "none" };
  switch (form.end) {
    case "exact":
      return <path d={`${box}Z`} {...line} fill={fill} />;
    case "above":
      return (
        <>
          <path d={box} {...line} fill={fill} />
          <path d={`M${end} ${y}h${TAIL}`} {...line} strokeWidth={2} strokeDasharray="4 2" />
        </>
      );
    case "below":
      return (
        <>
          <path d={`${box}Z`} {...line} strokeDasharray="3 2" />
          <path
            d={rectangle(x, top, Math.max(0, end - TAIL - x), 2 * half)}
            {...line}
            fill={fill}
          />
        </>
      );
    case "around":
      return (
        <>
          <path d={`${box}Z`} {...line} fill={fill} />
          <path d={`M${end - TAIL} ${top - 4}h${2 * TAIL}m0 -3v6m${-2 * TAIL} 0v-6`} {...line} />
        </>
      );
    case "range":
      return (
        <>
          <path d={`${box}Z`} {...line} />
          <path d={rectangle(x, top, lower, 2 * half)} {...line} fill={fill} />
        </>
      );
  }
}

const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

/** The hatching of plans; once in each drawing that has marks. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V5" stroke="var(--bar)" strokeWidth={3} />
      </pattern>
    </defs>
  );
}
