import { i18n } from '#i18n';
import type { Figure } from '../../lib/figures/figure';
import type { FigureRole } from '../../lib/store/figure-pictures';
import { KindMark } from '../names/KindMark';
import { countInWords } from '../words/count';
import { countWords, daysWords, yearWords } from './figure-words';
import { joinRoles } from './join-roles';

export type FigureHeadProps = {
  readonly figure: Figure;
  readonly roles: readonly FigureRole[];
};

/** So many roles are worth the room. */
const ROLES = 6;

/** Who it is: the name large, what articles call it and when, and how much there is. */
export function FigureHead({ figure, roles }: FigureHeadProps) {
  const { kind, name, first, latest } = figure;
  return (
    <header class="figure-head">
      <p class="figure-head__kind">
        <KindMark kind={kind} />
        <span>{i18n.t(kind === 'person' ? 'common_person' : 'common_organization')}</span>
      </p>
      <h1 class="figure-head__name">{name}</h1>
      {roles.length > 0 && (
        <ul class="figure-head__roles" aria-label={i18n.t('figure_roles')}>
          {joinRoles(roles)
            .slice(0, ROLES)
            .map(({ role, from, to, articles }) => (
              <li key={role}>
                <span class="words">{role}</span>
                <span class="soft">
                  {yearWords(from, to)}
                  {'\u00A0· '}
                  {countInWords(articles, 'articles')}
                </span>
              </li>
            ))}
        </ul>
      )}
      <p class="soft">
        {countWords(figure)}
        {'\u00A0· '}
        {daysWords(first, latest)}
      </p>
    </header>
  );
}
