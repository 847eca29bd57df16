import type { Settings } from '../../lib/settings';
import { contrast, type Hex } from './contrast';

export type MarkKind = keyof Settings['kinds'];
export type PageTone = 'light' | 'dark';

export const MARK_KINDS: readonly MarkKind[] = ['person', 'organization', 'quotation'];

/** The theme's own colors, by the tone of the page under them. */
export const USUAL_COLORS: Readonly<Record<MarkKind, Readonly<Record<PageTone, Hex>>>> = {
  person: { light: '#1d5fa7', dark: '#8fbdf2' },
  organization: { light: '#8a5a00', dark: '#e3b35a' },
  quotation: { light: '#2c6e49', dark: '#86c9a0' },
};

/** What stands for a page: its background and its text. */
export const PAGE_TONES: Readonly<Record<PageTone, { readonly paper: Hex; readonly ink: Hex }>> = {
  light: { paper: '#ffffff', ink: '#1c1b1a' },
  dark: { paper: '#171614', ink: '#ece9e2' },
};

const ENOUGH = 3;

/** The color of a kind's mark on a page of this tone. A fixed palette ignores the tone; an own color beats both. */
export function markColor(
  kind: MarkKind,
  tone: PageTone,
  settings: Pick<Settings, 'colors' | 'palette'>,
): Hex {
  const set = settings.palette === 'auto' ? tone : settings.palette;
  return settings.colors[kind] ?? USUAL_COLORS[kind][set];
}

/** On which pages the mark is too faint to see (below 3 : 1), with its contrast there. Empty when it is clear on both. */
export function faintTones(
  kind: MarkKind,
  settings: Pick<Settings, 'colors' | 'palette'>,
): { readonly tone: PageTone; readonly contrast: number }[] {
  const tones: readonly PageTone[] = ['light', 'dark'];
  return tones.flatMap((tone) => {
    const found = contrast(markColor(kind, tone, settings), PAGE_TONES[tone].paper);
    return found !== undefined && found < ENOUGH ? [{ tone, contrast: found }] : [];
  });
}
