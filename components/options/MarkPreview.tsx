import type { ComponentChildren, CSSProperties } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings';
import { type MarkKind, markColor, PAGE_TONES, type PageTone } from './mark-colors';

export type MarkPreviewProps = {
  readonly tone: PageTone;
  readonly settings: Pick<Settings, 'colors' | 'kinds' | 'palette'>;
};

const PLACES = ['\u0001', '\u0002', '\u0003'] as const;

/** The words between and around the three marks, in the order the language puts them. */
function samplePieces(): (string | MarkKind)[] {
  const kinds: Record<string, MarkKind> = {
    [PLACES[0]]: 'person',
    [PLACES[1]]: 'organization',
    [PLACES[2]]: 'quotation',
  };
  const sentence = i18n.t('options_sample', [...PLACES]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they stand for the marks, as no sentence holds them
  return sentence.split(/([\u0001-\u0003])/).map((piece) => kinds[piece] ?? piece);
}

function sampleWords(kind: MarkKind): string {
  if (kind === 'person') return i18n.t('options_samplePerson');
  return i18n.t(kind === 'organization' ? 'options_sampleOrganization' : 'options_sampleQuotation');
}

/** One sentence as a page of this tone would show it, with the shapes that are painted in pages. */
export function MarkPreview({ tone, settings }: MarkPreviewProps) {
  const page = PAGE_TONES[tone];
  const isKind = (piece: string): piece is MarkKind => piece in settings.kinds;
  const mark = (kind: MarkKind): ComponentChildren =>
    settings.kinds[kind] ? (
      <span
        class={`sample-mark sample-mark--${kind}`}
        style={{ '--mark': markColor(kind, tone, settings) } as CSSProperties}
      >
        {sampleWords(kind)}
      </span>
    ) : (
      sampleWords(kind)
    );
  return (
    <figure class="sample">
      <figcaption class="sample__caption">
        {i18n.t(tone === 'light' ? 'options_previewLight' : 'options_previewDark')}
      </figcaption>
      <p class="sample__page words" style={{ background: page.paper, color: page.ink }}>
        {samplePieces().map((piece) => (isKind(piece) ? mark(piece) : piece))}
      </p>
    </figure>
  );
}
