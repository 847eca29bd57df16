import { i18n } from '#i18n';
import type { ZoomHandle } from './use-zoom';

/** Strokes on a 16 px field. */
const STROKES = {
  enlarge: 'M8 3v10M3 8h10',
  reduce: 'M3 8h10',
  whole: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const;

type ToolProps = {
  readonly stroke: keyof typeof STROKES;
  readonly label: string;
  readonly isIdle?: boolean;
  readonly onPress: () => void;
};

function Tool({ stroke, label, isIdle = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="button button--plain button--icon"
      aria-label={label}
      title={label}
      // Not disabled: what has the focus keeps it when the end is reached.
      aria-disabled={isIdle}
      onClick={() => !isIdle && onPress()}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={STROKES[stroke]} />
      </svg>
    </button>
  );
}

/** The buttons that enlarge a picture, make it smaller, and show the whole of it. */
export function ZoomTools({ zoom }: { readonly zoom: ZoomHandle }) {
  const isWhole = zoom.zoom === 1 && zoom.pan.x === 0 && zoom.pan.y === 0;
  return (
    <div class="network__tools">
      <Tool stroke="enlarge" label={i18n.t('picture_enlarge')} onPress={zoom.enlarge} />
      <Tool stroke="reduce" label={i18n.t('picture_reduce')} isIdle={zoom.zoom === 1} onPress={zoom.reduce} />
      <Tool stroke="whole" label={i18n.t('picture_whole')} isIdle={isWhole} onPress={zoom.showWhole} />
    </div>
  );
}
