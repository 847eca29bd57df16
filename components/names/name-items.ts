import type { Analysis } from '../../lib/analysis';
import type { EntityId, EntityKind } from '../../lib/names/mention';

/** A person or organization as a list shows it. */
export type NameItem = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly role: string | undefined;
  readonly roles: readonly string[];
  /** How often it is named, title included. */
  readonly count: number;
  /** Indexes of its mentions in the article text, in reading order. */
  readonly mentions: readonly number[];
  /** Indexes of its mentions in the title. */
  readonly titleMentions: readonly number[];
  /** The reader follows who it is. */
  readonly isFollowed?: true;
};

function groupByEntity(mentions: Analysis['mentions']): Map<EntityId, number[]> {
  const groups = new Map<EntityId, number[]>();
  mentions.forEach((mention, index) => {
    const group = groups.get(mention.entity);
    if (group) group.push(index);
    else groups.set(mention.entity, [index]);
  });
  return groups;
}

/** Everyone named in the article, in reading order: names of the title first, then by first mention in the text. */
export function nameItems(analysis: Analysis): NameItem[] {
  const inText = groupByEntity(analysis.mentions);
  const inTitle = groupByEntity(analysis.titleMentions);
  const items = analysis.entities.map((entity) => {
    const mentions = inText.get(entity.id) ?? [];
    const titleMentions = inTitle.get(entity.id) ?? [];
    return {
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      role: entity.roles[0],
      roles: entity.roles,
      count: mentions.length + titleMentions.length,
      mentions,
      titleMentions,
    };
  });
  const place = (item: NameItem) =>
    item.titleMentions[0] !== undefined
      ? item.titleMentions[0] - analysis.titleMentions.length
      : (item.mentions[0] ?? analysis.mentions.length);
  return items.filter((item) => item.count > 0).sort((a, b) => place(a) - place(b));
}

/** The most often named first; among equals the reading order stays. */
export function byCount(items: readonly NameItem[]): NameItem[] {
  return [...items].sort((a, b) => b.count - a.count);
}
