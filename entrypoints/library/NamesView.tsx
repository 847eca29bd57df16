import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { LibraryNameRow } from '../../components/library/LibraryNameRow';
import { useRoving } from '../../components/library/use-roving';
import { useLasting } from '../../components/state/use-lasting';
import type { EntityKind } from '../../lib/names/mention';
import { placeHash } from './place';
import type { LibraryServices } from './services';

export type NamesViewProps = { readonly services: LibraryServices; readonly kind: EntityKind };

/** Everyone named in saved articles, those in most articles first. */
export function NamesView({ services, kind }: NamesViewProps) {
  const [turn, setTurn] = useState(0);
  const { list, onKeyDown } = useRoving<HTMLUListElement>();
  const { value, error } = useLasting(`${kind} ${turn}`, services.watchNames(kind));
  const title = i18n.t(kind === 'person' ? 'common_people' : 'common_organizations');
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  if (value.length === 0) {
    const empty = kind === 'person' ? 'library_noPeopleTitle' : 'library_noOrganizationsTitle';
    return <EmptyState title={i18n.t(empty)}>{i18n.t('library_noNamesText')}</EmptyState>;
  }
  return (
    <>
      <h2 class="list__title list__title--names">{title}</h2>
      <ul class="rows" ref={list} onKeyDown={onKeyDown} aria-label={title}>
        {value.map((item, index) => (
          <li key={item.name}>
            <LibraryNameRow
              item={item}
              href={placeHash({ view: 'articles', name: item.name })}
              isStop={index === 0}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
