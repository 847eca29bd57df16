import { i18n } from '#i18n';
import { NameSection } from '../../../components/names/NameSection';
import { byCount, type NameItem } from '../../../components/names/name-items';

const PEOPLE_SHOWN = 5;
const ORGANIZATIONS_SHOWN = 3;

export type PopupNamesProps = {
  readonly names: readonly NameItem[];
  readonly onReveal: (item: NameItem) => void;
};

/** People, then organizations, the most often named first. */
export function PopupNames({ names, onReveal }: PopupNamesProps) {
  return (
    <>
      <NameSection
        title={i18n.t('common_people')}
        items={byCount(names.filter((item) => item.kind === 'person'))}
        shown={PEOPLE_SHOWN}
        onReveal={onReveal}
      />
      <NameSection
        title={i18n.t('common_organizations')}
        items={byCount(names.filter((item) => item.kind === 'organization'))}
        shown={ORGANIZATIONS_SHOWN}
        onReveal={onReveal}
      />
    </>
  );
}
