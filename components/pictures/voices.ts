import type { EntityKind } from '../../lib/names/mention';
import type { VoiceGroup } from '../../lib/store/figure-pictures';

/** What a voice is measured by. */
export type VoicesMeasure = 'quotations' | 'words';

/** The quotations of a person, an outlet, a month or an article. */
export type VoicesGroup = Pick<VoiceGroup, 'key' | 'title' | 'voices'>;

export type Speaker = { readonly id: string; readonly name: string; readonly kind: EntityKind };

/** A piece of a bar. `number`: of the speaker in the key, from 1; undefined: everyone else. */
export type VoicePiece = {
  readonly key: string;
  readonly number: number | undefined;
  readonly speaker: Speaker | undefined;
  readonly value: number;
  /** Of the whole bar, 0 … 1. */
  readonly share: number;
};

export type VoicesBar = {
  readonly key: string;
  readonly title: string;
  readonly pieces: readonly VoicePiece[];
  readonly value: number;
};

export type VoicesBars = {
  /** Those with a number of their own, the loudest first. */
  readonly speakers: readonly Speaker[];
  readonly bars: readonly VoicesBar[];
};

/** So many speakers can be told apart. */
export const NUMBERED = 9;

/** The groups as bars: the loudest voices of all have numbers, which are the same in every bar; the rest is one piece. */
export function voicesBars(
  groups: readonly VoicesGroup[],
  speakers: readonly Speaker[],
  measure: VoicesMeasure,
): VoicesBars {
  const sums = new Map<string, number>();
  for (const { figure, [measure]: value } of groups.flatMap(({ voices }) => voices))
    sums.set(figure, (sums.get(figure) ?? 0) + value);
  const loudest = speakers
    .filter(({ id }) => (sums.get(id) ?? 0) > 0)
    .toSorted((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1));
  const numbered = loudest.length <= NUMBERED + 1 ? loudest : loudest.slice(0, NUMBERED);
  return { speakers: numbered, bars: groups.map((group) => barOf(group, numbered, measure)) };
}

function barOf(
  { key, title, voices }: VoicesGroup,
  numbered: readonly Speaker[],
  measure: VoicesMeasure,
): VoicesBar {
  const value = voices.reduce((sum, voice) => sum + voice[measure], 0);
  const own = new Map(voices.map((voice) => [voice.figure, voice[measure]]));
  const shareOf = (part: number) => (value === 0 ? 0 : part / value);
  const pieces: VoicePiece[] = numbered.flatMap((speaker, index) => {
    const part = own.get(speaker.id) ?? 0;
    if (part === 0) return [];
    return [{ key: speaker.id, number: index + 1, speaker, value: part, share: shareOf(part) }];
  });
  const others = value - pieces.reduce((sum, piece) => sum + piece.value, 0);
  if (others > 0)
    pieces.push({
      key: 'others',
      number: undefined,
      speaker: undefined,
      value: others,
      share: shareOf(others),
    });
  return { key, title, pieces, value };
}
