import { sparkLines } from './sparkLine.ts';
import styles from './StoreTrend.module.css';

interface SparklineProps {
  /** In words, for those who do not see it. */
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** Where something went wrong. */
  readonly failed: readonly boolean[];
}

const WIDTH = 96;
const HEIGHT = 14;
/** Room for the dots at the edge. */
const MARGIN = 3;

export function Sparkline({ label, values, failed }: SparklineProps) {
  const lines = sparkLines(values, WIDTH, HEIGHT);
  const known = values.flatMap((value, i) => (value === null ? [] : [i]));
  const points = lines.flat();
  return (
    <svg
      className={styles.line}
      role="img"
      aria-label={label}
      width={WIDTH + 2 * MARGIN}
      height={HEIGHT + 2 * MARGIN}
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
    >
      {lines.map((line) => (
        <polyline key={line[0]?.x} points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {points.map(({ x, y }, i) =>
        failed[known[i] ?? -1] === true || i === points.length - 1 ? (
          <circle key={x} cx={x} cy={y} r={2} data-failed={failed[known[i] ?? -1] === true} />
        ) : null,
      )}
    </svg>
  );
}
