import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/names/mention';
import type { MonthCount } from '../../lib/store/figure-pictures';
import { countInWords } from '../words/count';
import { formatNumber } from '../words/format-number';
import { PictureTable } from './PictureTable';
import { periodWords } from './period-words';
import { type Period, type PeriodUnit, periodsWithin, roundUp } from './periods';
import { useWidth } from './use-width';

export type BarTimelineProps = {
  /** Whose timeline it is, read aloud. */
  readonly label: string;
  readonly months: readonly MonthCount[];
  /** Undefined: of no one person or organization. */
  readonly kind: EntityKind | undefined;
  /** It has the page to itself. */
  readonly isLarge?: boolean;
};

/** In pixels. A bar and the space after it want so much at least. */
const SLOT = 14;
const WIDEST_BAR = 26;
const LEFT = 30;
const TOP = 10;
const BOTTOM = 22;
const HEIGHT = 110;
const LARGE = 260;
/** Words below the axis want so much. */
const TICK = 52;

type Scale = {
  /** Pixels for one article or quotation, which both have the same measure. */
  readonly unit: number;
  readonly base: number;
  readonly up: number;
  readonly down: number;
  readonly height: number;
};

/** Articles stand on the line, quotations hang from it. */
function scaleOf(periods: readonly Period[], height: number): Scale {
  const up = roundUp(Math.max(...periods.map(({ articles }) => articles), 1));
  const most = Math.max(...periods.map(({ quotations }) => quotations), 0);
  const down = most === 0 ? 0 : roundUp(most);
  const unit = height / Math.max(up + down, 2);
  return { unit, base: TOP + up * unit, up, down, height: TOP + (up + down) * unit + BOTTOM };
}

type BarsProps = {
  readonly periods: readonly Period[];
  readonly unit: PeriodUnit;
  readonly scale: Scale;
  readonly slot: number;
  readonly kind: EntityKind | undefined;
  readonly pattern: string;
};

function wordsOf(period: Period, unit: PeriodUnit): string {
  const counts = [
    countInWords(period.articles, 'articles'),
    countInWords(period.quotations, 'quotations'),
  ].join(', ');
  return `${periodWords(period, unit)}: ${counts}`;
}

function Bars({ periods, unit, scale, slot, kind, pattern }: BarsProps) {
  const width = Math.min(WIDEST_BAR, slot * 0.72);
  return (
    <>
      {periods.map((period, index) => {
        const x = LEFT + index * slot + (slot - width) / 2;
        const up = period.articles * scale.unit;
        const down = period.quotations * scale.unit;
        return (
          <g key={period.key}>
            <title>{wordsOf(period, unit)}</title>
            <rect
              class="bar__reach"
              x={LEFT + index * slot}
              y={TOP}
              width={slot}
              height={scale.height - TOP - BOTTOM}
            />
            <rect
              class={`bar bar--${kind ?? 'articles'}`}
              x={x}
              y={scale.base - up}
              width={width}
              height={up}
            />
            <rect
              class="bar bar--quotations"
              x={x}
              y={scale.base}
              width={width}
              height={down}
              fill={`url(#${pattern})`}
            />
          </g>
        );
      })}
    </>
  );
}

/** Years where there is room for them; of a single year its months. */
type TicksProps = Omit<BarsProps, 'kind' | 'pattern'> & { readonly width: number };

function Ticks({ periods, unit, slot, scale, width }: TicksProps) {
  const first = periods[0];
  const ticks = periods
    .map((period, index) => ({ period, index }))
    .filter(({ period, index }) => unit === 'year' || index === 0 || period.part === 1);
  let end = Number.NEGATIVE_INFINITY;
  return (
    <>
      {ticks.map(({ period, index }) => {
        const x = LEFT + index * slot;
        if (x < end) return null;
        const words = period === first && unit !== 'year' ? periodWords(period, unit) : String(period.year);
        const across = words.length * 7.5;
        const isLast = x + across > width;
        if (isLast && width - across < end) return null;
        end = x + Math.max(TICK, across);
        return (
          <text
            key={period.key}
            class={isLast ? 'bar__tick bar__tick--value' : 'bar__tick'}
            x={isLast ? width : x}
            y={scale.height - 5}
          >
            {words}
          </text>
        );
      })}
    </>
  );
}

function Lines({ scale, width }: { readonly scale: Scale; readonly width: number }) {
  const lines = [
    { y: scale.base - scale.up * scale.unit, value: scale.up },
    { y: scale.base, value: 0 },
    { y: scale.base + scale.down * scale.unit, value: scale.down },
  ];
  return (
    <>
      {lines.map(({ y, value }, index) =>
        index === 2 && value === 0 ? null : (
          <g key={y}>
            <line class={value === 0 ? 'bar__base' : 'bar__line'} x1={LEFT - 4} x2={width} y1={y} y2={y} />
            <text class="bar__tick bar__tick--value" x={LEFT - 8} y={y + 4}>
              {formatNumber(value)}
            </text>
          </g>
        ),
      )}
    </>
  );
}

/** A hatch, so that quotations are told apart without color. */
export function Hatch({ id, isQuiet = false }: { readonly id: string; readonly isQuiet?: boolean }) {
  return (
    <pattern
      id={id}
      class={isQuiet ? 'hatch--quiet' : undefined}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch__ground" width="5" height="5" />
      <line class="hatch__line" x1="1.5" x2="1.5" y1="0" y2="5" />
    </pattern>
  );
}

/** How often someone is named and quoted, over months, quarters or years; the table holds the same. */
export function BarTimeline({ label, months, kind, isLarge = false }: BarTimelineProps) {
  const id = useId();
  const { ref, width } = useWidth();
  const { unit, periods } = periodsWithin(months, Math.max(4, Math.floor((width - LEFT) / SLOT)));
  if (periods.length === 0) return null;
  const slot = Math.min((width - LEFT) / periods.length, 56);
  const scale = scaleOf(periods, isLarge ? LARGE : HEIGHT);
  const articles = periods.reduce((sum, period) => sum + period.articles, 0);
  const quotations = periods.reduce((sum, period) => sum + period.quotations, 0);
  const counts = [countInWords(articles, 'articles'), countInWords(quotations, 'quotations')] as const;
  const [first, last] = [periods[0], periods.at(-1)].map((period) =>
    period ? periodWords(period, unit) : '',
  );
  const drawn = { periods, unit, scale, slot, kind, pattern: `${id}-hatch` };
  return (
    <figure class="picture" ref={ref}>
      <svg
        class="bars"
        role="img"
        aria-label={i18n.t('picture_timelineSays', [label, ...counts, first ?? '', last ?? ''])}
        width={width}
        height={scale.height}
        viewBox={`0 0 ${width} ${scale.height}`}
      >
        <defs>
          <Hatch id={drawn.pattern} />
        </defs>
        <Lines scale={scale} width={LEFT + slot * periods.length} />
        <Bars {...drawn} />
        <Ticks {...drawn} width={width} />
      </svg>
      <figcaption class="picture__key">
        <span>
          <svg class="picture__swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect class={`bar bar--${kind ?? 'articles'}`} width="12" height="12" />
          </svg>
          {i18n.t('picture_articlesAbove')}
        </span>
        <span>
          <svg class="picture__swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect class="bar bar--quotations" width="12" height="12" fill={`url(#${drawn.pattern})`} />
          </svg>
          {i18n.t('picture_quotationsBelow')}
        </span>
      </figcaption>
      <PictureTable
        caption={label}
        columns={[i18n.t('picture_period'), i18n.t('library_articles'), i18n.t('common_quotations')]}
        rows={periods.map((period) => ({
          key: period.key,
          cells: [periodWords(period, unit), period.articles, period.quotations],
        }))}
      />
    </figure>
  );
}
