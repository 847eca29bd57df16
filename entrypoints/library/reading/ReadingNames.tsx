import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../../components/controls/Icon';
import { FoldedList } from '../../../components/lists/FoldedList';
import { NameRow } from '../../../components/names/NameRow';
import { byCount, type NameItem } from '../../../components/names/name-items';
import type { EntityId, EntityKind, Mention } from '../../../lib/names/mention';
import type { Span } from '../../../lib/text/span';
import type { FigureHere } from '../services';

const SHOWN = 8;

/** Where the page of a person or organization is, by its id or, where that is not known, by its name. */
export type HrefOfName = (
  kind: EntityKind,
  who: { readonly figure: string } | { readonly name: string },
) => string;

export type ReadingNamesProps = {
  readonly items: readonly NameItem[];
  readonly mentions: readonly Mention[];
  /** Who each of them is in the library; undefined while it is not known. */
  readonly figures: ReadonlyMap<EntityId, FigureHere> | undefined;
  readonly onJump: (place: Span) => void;
  readonly hrefOfName: HrefOfName;
};

/** Everyone named: pressing a name leads to its next mention in the text, the mark beside it to their page. */
export function ReadingNames({ items, mentions, figures, onJump, hrefOfName }: ReadingNamesProps) {
  const [at, setAt] = useState<{ readonly item: string; readonly turn: number }>();
  if (items.length === 0) return <p class="section section__body soft">{i18n.t('popup_noNames')}</p>;
  const next = (item: NameItem) => {
    const turn = at?.item === item.id ? (at.turn + 1) % item.mentions.length : 0;
    const mention = mentions[item.mentions[turn] ?? -1];
    if (!mention) return;
    setAt({ item: item.id, turn });
    onJump(mention);
  };
  const hrefOf = ({ id, kind, name }: NameItem) => {
    const figure = figures?.get(id)?.figure;
    return hrefOfName(kind, figure === undefined ? { name } : { figure });
  };
  const group = (kind: NameItem['kind'], title: string) => {
    const own = byCount(items.filter((item) => item.kind === kind));
    return own.length === 0 ? null : (
      <div class="reading-names__group">
        <h3 class="section__head section__title">{title}</h3>
        <FoldedList items={own} shown={SHOWN} keyOf={({ id }) => id} label={title}>
          {(item) => (
            <div class="reading-name">
              <NameRow
                name={item.name}
                kind={item.kind}
                roleName={item.role}
                count={item.count}
                isFollowed={figures?.get(item.id)?.isFollowed === true}
                isCurrent={at?.item === item.id}
                title={i18n.t('library_nextMention', [item.name])}
                onClick={() => next(item)}
              />
              <a
                class="button button--quiet button--icon"
                href={hrefOf(item)}
                aria-label={i18n.t('library_pageOf', [item.name])}
                title={i18n.t('library_pageOf', [item.name])}
              >
                <Icon name="card" />
              </a>
            </div>
          )}
        </FoldedList>
      </div>
    );
  };
  return (
    <section class="section reading-names" aria-label={i18n.t('library_namesOf')}>
      {group('person', i18n.t('common_people'))}
      {group('organization', i18n.t('common_organizations'))}
    </section>
  );
}
