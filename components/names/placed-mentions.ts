import type { Analysis } from '../../lib/analysis';
import type { Mention } from '../../lib/names/mention';
import type { NameItem } from './name-items';

/** A mention with its index among those of the title, or of the text. */
export type PlacedMention = {
  readonly isInTitle: boolean;
  readonly index: number;
  readonly mention: Mention;
};

function place(mentions: readonly Mention[], isInTitle: boolean): PlacedMention[] {
  return mentions.map((mention, index) => ({ isInTitle, index, mention }));
}

/** Every mention in reading order, the title's first. */
export function byPlace(analysis: Analysis): PlacedMention[] {
  return [...place(analysis.titleMentions, true), ...place(analysis.mentions, false)];
}

/** The mentions of one person or organization, in reading order. */
export function placedMentions(analysis: Analysis, item: NameItem): PlacedMention[] {
  return byPlace(analysis).filter(({ mention }) => mention.entity === item.id);
}
