import { useTranslation } from "../i18n/use-translation.ts";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from "recharts";
import { useSettings } from "../address/settings.ts";
import type { ThemeWeight } from "../comparison/profile.ts";
import { percentFormat } from "../i18n/percent-format.ts";
import type { Place } from "../model/corpus.ts";
import type { Theme } from "../model/theme.ts";
import "./bars.css";
import { Dumbbell } from "./Dumbbell.tsx";
import { labelRoom } from "./label-room.ts";
import { PROFILE, profileHeight } from "./profile-size.ts";
import { SealMark } from "./TownTick.tsx";
import { useWidth } from "./use-width.ts";

interface ProfileChartProps {
  readonly place: Place;
  /** The town's name in the interface's language. */
  readonly title: string;
  readonly weights: readonly ThemeWeight[];
  /** The end of the scale, 0 to 1; the same for all towns. */
  readonly max: number;
}

/** A report's themes, a dumbbell each: from its share of the text to its share of the figures. */
export function ProfileChart({ place, title, weights, max }: ProfileChartProps) {
  const { locale } = useSettings();
  const { t } = useTranslation();
  const [box, width] = useWidth<HTMLDivElement>();
  const percent = percentFormat(locale);
  const shown = ({ theme, text, share }: ThemeWeight) =>
    t("compare.profile.spoken", {
      town: title,
      theme: t(`theme.${theme}`),
      text: percent.format(text),
      figures: percent.format(share),
    });
  const lines = weights.map((weight) => ({
    theme: weight.theme,
    span: [Math.min(weight.text, weight.share), Math.max(weight.text, weight.share)],
  }));
  const dumbbell = ({ x, y, width: length, height, index }: BarShapeProps) => {
    const weight = weights[index];
    if (weight === undefined) return null;
    return <Dumbbell {...{ place, weight, x, length }} y={y + height / 2} spoken={shown(weight)} />;
  };
  const labels = labelRoom(weights.map(({ theme }) => t(`theme.${theme}`))) * 13 + 20;
  return (
    <div ref={box} style={{ blockSize: profileHeight(weights.length) }}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={profileHeight(weights.length)}
          data={lines}
          margin={{ top: PROFILE.head, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <SealMark place={place} y={12} />
          <text x={30} y={12} dy="0.35em" className="fill-ink text-15 font-semibold">
            {title}
          </text>
          <CartesianGrid horizontal={false} stroke="var(--color-hairline)" />
          <XAxis
            type="number"
            domain={[0, max]}
            ticks={[0, max / 2, max]}
            height={PROFILE.scale}
            tickFormatter={(value: number) => percent.format(value)}
            tick={{ fill: "var(--color-ink-soft)", fontSize: 13 }}
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey="theme"
            width={labels}
            tickMargin={12}
            interval={0}
            tickFormatter={(theme: Theme) => t(`theme.${theme}`)}
            tick={{ fill: "var(--color-ink)", fontSize: 13 }}
            tickLine={false}
            axisLine={{ stroke: "var(--color-ink-soft)" }}
          />
          <Bar dataKey="span" barSize={PROFILE.row} shape={dumbbell} isAnimationActive={false} />
        </BarChart>
      )}
    </div>
  );
}
