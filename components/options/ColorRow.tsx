import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings';
import { Button } from '../controls/Button';
import { wordsLocale } from '../words/locale';
import type { Hex } from './contrast';
import { faintTones, type MarkKind, markColor } from './mark-colors';

export type ColorRowProps = {
  readonly kind: MarkKind;
  readonly label: string;
  readonly settings: Pick<Settings, 'colors' | 'palette'>;
  /** Undefined goes back to the usual color. */
  readonly onColor: (color: Hex | undefined) => void;
};

const oneDigit = (value: number) =>
  new Intl.NumberFormat(wordsLocale(), { maximumFractionDigits: 1 }).format(Math.floor(value * 10) / 10);

/** The color of one kind; says where it is too faint to be seen. */
export function ColorRow({ kind, label, settings, onColor }: ColorRowProps) {
  const id = useId();
  const own = settings.colors[kind];
  const faint = faintTones(kind, settings);
  return (
    <div class="color-row">
      <input
        class="color-row__well"
        type="color"
        id={id}
        aria-label={i18n.t('options_colorOf', [label])}
        aria-describedby={faint.length > 0 ? `${id}-faint` : undefined}
        value={markColor(kind, 'light', settings)}
        onChange={(event) => onColor(event.currentTarget.value)}
      />
      <label class="color-row__label" for={id}>
        {label}
        <span class="color-row__value">
          {own === undefined ? i18n.t('options_colorUsual') : i18n.t('options_colorOwn', [own])}
        </span>
      </label>
      {own !== undefined && (
        <Button
          kind="quiet"
          aria-label={i18n.t('options_colorResetOf', [label])}
          onClick={() => onColor(undefined)}
        >
          {i18n.t('options_colorReset')}
        </Button>
      )}
      <div class="color-row__faint" id={`${id}-faint`} role="status">
        {faint.map(({ tone, contrast }) => (
          <p key={tone} class="notice">
            {i18n.t(tone === 'light' ? 'options_faintLight' : 'options_faintDark', [oneDigit(contrast)])}
          </p>
        ))}
      </div>
    </div>
  );
}
