import { LinePath } from "@visx/shape";
import { clsx } from "clsx";
import { useFormatter } from "next-intl";
import type { SeriesPoint } from "@/core/practice/series";
import { chart, heightOf, placeOf } from "./chart-scale";

interface LineChartProps {
  points: readonly SeriesPoint[];
  /** Where the scale ends; it begins at 0. */
  highest: number;
  digits: number;
  /** What a reader who does not see it is told. */
  label: string;
  /** False where a line would show a direction that nobody can know. */
  joined: boolean;
}

/** Sittings from left to right, each with its spread; the last one is named. Drawn on the server: no script reaches the reader. */
export function LineChart({ points, highest, digits, label, joined }: LineChartProps) {
  const spots = points.map((point, index) => ({
    point,
    x: placeOf(index, points.length),
    y: heightOf(point.value, highest),
  }));
  return (
    <svg
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={label}
      className="mt-2 block w-full text-soft"
    >
      <Frame points={points} highest={highest} />
      {points.map(({ low, high, atMs }, index) => (
        <line
          key={atMs}
          x1={placeOf(index, points.length)}
          x2={placeOf(index, points.length)}
          y1={heightOf(low, highest)}
          y2={heightOf(high, highest)}
          className="stroke-edge"
          strokeWidth="1"
        />
      ))}
      {joined && (
        <LinePath data={spots} x={({ x }) => x} y={({ y }) => y} className="stroke-ink" strokeWidth="1.5" />
      )}
      {spots.map(({ point, x, y }, index) => (
        <circle
          key={point.atMs}
          cx={x}
          cy={y}
          r={index === spots.length - 1 ? 3.5 : 2.25}
          className={clsx(index === spots.length - 1 ? "fill-accent" : "fill-ink")}
        />
      ))}
      <LastValue spot={spots.at(-1)} digits={digits} />
    </svg>
  );
}

/** The ends of the scale, and the first and the last date. */
function Frame({ points, highest }: Pick<LineChartProps, "points" | "highest">) {
  const format = useFormatter();
  const date = (ms: number) => format.dateTime(new Date(ms), { day: "numeric", month: "short" });
  const first = points[0];
  const last = points.at(-1);
  return (
    <g fontSize="13" className="fill-soft">
      {[0, highest].map((value) => (
        <line
          key={value}
          x1="0"
          x2={chart.right}
          y1={heightOf(value, highest)}
          y2={heightOf(value, highest)}
          className="stroke-hairline"
        />
      ))}
      <text x="0" y={chart.top - 6}>
        {format.number(highest)}
      </text>
      {first && points.length > 1 && (
        <text x="0" y={chart.height - 8}>
          {date(first.atMs)}
        </text>
      )}
      {last && (
        <text x={chart.right} y={chart.height - 8} textAnchor="end">
          {date(last.untilMs)}
        </text>
      )}
    </g>
  );
}

interface LastValueProps {
  spot: { point: SeriesPoint; x: number; y: number } | undefined;
  digits: number;
}

function LastValue({ spot, digits }: LastValueProps) {
  const format = useFormatter();
  if (!spot) return null;
  return (
    <text x={spot.x + 9} y={spot.y + 5} fontSize="15" className="fill-accent font-medium">
      {format.number(spot.point.value, { maximumFractionDigits: digits })}
    </text>
  );
}
