import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Figure, FigureQuotation } from '../../lib/figures/figure';
import { KindMark } from '../names/KindMark';
import { langOf } from '../words/lang-of';
import { countWords, daysWords } from './figure-words';

/** An article that names someone, as a card of a doubt needs it. */
export type DoubtNaming = {
  readonly key: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly outlet: string | undefined;
  readonly day: string | undefined;
  readonly title: string;
  readonly language: string;
  readonly said: FigureQuotation | undefined;
};

export type DoubtCardProps = {
  readonly figure: Figure;
  readonly href: string;
  readonly namings: readonly DoubtNaming[] | undefined;
};

function Naming({ naming }: { readonly naming: DoubtNaming }): ComponentChildren {
  const { name, role, outlet, day, title, language, said } = naming;
  return (
    <li class="doubt__naming">
      <p>
        {name}
        {role && <span class="row__role">{role}</span>}
      </p>
      <p class="soft">
        {[outlet, day].filter(Boolean).join('\u00A0· ')}
        <span class="doubt__title" lang={langOf(language)}>
          {title}
        </span>
      </p>
      {said && (
        <p class="words doubt__said" lang={langOf(language)}>
          {said.words}
        </p>
      )}
    </li>
  );
}

/** One of two who may be the same: who it is in which articles, and a few words that it says. */
export function DoubtCard({ figure, href, namings }: DoubtCardProps) {
  return (
    <article class="doubt__card" aria-label={figure.name}>
      <h3 class="doubt__name">
        <KindMark kind={figure.kind} />
        <a href={href}>{figure.name}</a>
      </h3>
      {figure.role && <p class="words">{figure.role}</p>}
      <p class="soft">
        {countWords(figure)}
        {'\u00A0· '}
        {daysWords(figure.first, figure.latest)}
      </p>
      <ul aria-label={i18n.t('figure_namedIn', [figure.name])}>
        {namings?.map((naming) => (
          <Naming key={naming.key} naming={naming} />
        ))}
      </ul>
    </article>
  );
}
