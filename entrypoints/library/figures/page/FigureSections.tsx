import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../../components/controls/Button';
import { AppearedCard } from '../../../../components/figures/AppearedCard';
import { countWords } from '../../../../components/figures/figure-words';
import { SaidEntry } from '../../../../components/figures/SaidEntry';
import { NoteCard } from '../../../../components/library/NoteCard';
import { KindMark } from '../../../../components/names/KindMark';
import { BarTimeline } from '../../../../components/pictures/BarTimeline';
import { useLasting } from '../../../../components/state/use-lasting';
import { useWatched } from '../../../../components/state/use-watched';
import { countInWords } from '../../../../components/words/count';
import { formatDay } from '../../../../components/words/format-date';
import { formatNumber } from '../../../../components/words/format-number';
import { langOf } from '../../../../components/words/lang-of';
import type { Figure } from '../../../../lib/figures/figure';
import type { Uuid } from '../../../../lib/note';
import type { AppearanceRow } from '../../../../lib/store/figures';
import { placeHash, type View } from '../../place';
import type { PaneProps, ViewProps } from '../../view-props';
import type { AppearancesListing } from '../services';
import { SaidActions } from './SaidActions';

export type SectionProps = Pick<ViewProps, 'services' | 'place' | 'go'> &
  Pick<PaneProps, 'show'> & { readonly figure: Figure };

/** So many articles of each list stand open at first, and come with each press. */
const STEP = 20;
const COMPANY = 12;
const NOTES = 30;

/** The view that a person or organization is opened in. */
export function viewOf({ kind }: Pick<Figure, 'kind'>): View {
  return kind === 'person' ? 'people' : 'organizations';
}

/** The address of someone's page. */
export function figureHref(figure: Pick<Figure, 'kind' | 'id'>): string {
  return placeHash({ view: viewOf(figure), figure: figure.id });
}

type FrameProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly side?: ComponentChildren;
};

function Section({ title, side, children }: FrameProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section__head">
        <h2 class="section__title" id={id}>
          {title}
        </h2>
        {side}
      </div>
      <div class="section__body">{children}</div>
    </section>
  );
}

function useAppearances({ services, figure }: SectionProps, quotedOnly: boolean) {
  const [limit, setLimit] = useState(STEP);
  const wish = { figure: figure.id, quotedOnly, limit };
  const { value, isStale } = useLasting<AppearancesListing>(
    JSON.stringify(wish),
    services.figures.watchAppearances(wish),
  );
  const onMore = value?.hasMore ? () => !isStale && setLimit(limit + STEP) : undefined;
  return { rows: value?.rows ?? [], onMore };
}

function More({ onMore }: { readonly onMore: (() => void) | undefined }) {
  if (!onMore) return null;
  return (
    <Button kind="quiet" onClick={onMore}>
      {i18n.t('library_showMore')}
    </Button>
  );
}

/** When it is named and quoted; of a single article there is nothing to draw. */
export function TimelineSection({ services, figure }: SectionProps) {
  const { value } = useWatched(services.figures.watchTimeline(figure.id), [services, figure.id]);
  if (!value || figure.articles < 2) return null;
  return (
    <Section title={i18n.t('picture_timeline')}>
      <BarTimeline label={figure.name} months={value} kind={figure.kind} />
    </Section>
  );
}

function Said({ row, ...props }: SectionProps & { readonly row: AppearanceRow }) {
  const { services, show, place, go } = props;
  const { appearance, article } = row;
  const at = (start: number) => ({ ...place, article: article.id, at: start });
  const day = formatDay(appearance.at);
  return (
    <li class="said-group">
      <p class="said-group__head">
        <time datetime={new Date(appearance.at).toISOString()}>{day}</time>
        {article.site && <span>{article.site}</span>}
        <span class="said-group__title" lang={article.title ? langOf(article.language) : undefined}>
          {article.title || i18n.t('common_untitled')}
        </span>
      </p>
      {appearance.quotations.map((quotation) => (
        <SaidEntry
          key={`${quotation.start} ${quotation.kind}`}
          quotation={quotation}
          language={article.language}
          href={placeHash(at(quotation.start))}
          onOpen={() => go(at(quotation.start))}
          actions={() => (
            <SaidActions services={services} show={show} article={article.id} quotation={quotation} />
          )}
        />
      ))}
    </li>
  );
}

/** What it says, the latest first, each with its day, outlet and place. */
export function QuotationsSection(props: SectionProps) {
  const { rows, onMore } = useAppearances(props, true);
  if (props.figure.quotations === 0 || rows.length === 0) return null;
  return (
    <Section title={i18n.t('common_quotations')} side={formatNumber(props.figure.quotations)}>
      <ul class="said-list" aria-label={i18n.t('figure_saysOf', [props.figure.name])}>
        {rows.map((row) => (
          <Said key={row.appearance.id} {...props} row={row} />
        ))}
      </ul>
      <More onMore={onMore} />
    </Section>
  );
}

/** The articles that name it, the latest first. `newSince`: ms since 1970; what came after it is new. */
export function ArticlesSection(props: SectionProps & { readonly newSince: number | undefined }) {
  const { figure, place, go, newSince } = props;
  const { rows, onMore } = useAppearances(props, false);
  const at = (article: Uuid) => ({ ...place, article });
  return (
    <Section title={i18n.t('library_articles')} side={formatNumber(figure.articles)}>
      <ul class="appeared-list" aria-label={i18n.t('figure_articlesOf', [figure.name])}>
        {rows.map(({ appearance, article }) => (
          <li key={appearance.id}>
            <AppearedCard
              appearance={appearance}
              known={figure}
              article={article}
              isNew={newSince !== undefined && appearance.at > newSince}
              href={placeHash(at(article.id))}
              onOpen={() => go(at(article.id))}
            />
          </li>
        ))}
      </ul>
      <More onMore={onMore} />
    </Section>
  );
}

/** Who is named in the same articles, those in most of them first. */
export function CompanySection({ services, figure }: SectionProps) {
  const { value } = useWatched(services.figures.watchNamedWith(figure.id, COMPANY), [services, figure.id]);
  if (!value || value.length === 0) return null;
  const picture = placeHash({ view: 'pictures', figure: figure.id });
  return (
    <Section title={i18n.t('figure_namedWith')} side={<a href={picture}>{i18n.t('figure_asPicture')}</a>}>
      <ul class="company">
        {value.map(({ figure: other, articles }) => (
          <li key={other.id}>
            <a class="company__one" href={figureHref(other)} title={countWords(other)}>
              <KindMark kind={other.kind} />
              <span>{other.name}</span>
              <span class="soft">{countInWords(articles, 'articles')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the reader wrote about it, in whatever article. */
export function NotesSection({ services, figure, place, go }: SectionProps) {
  const { value } = useWatched(services.figures.watchNotesAbout(figure.id, NOTES), [services, figure.id]);
  if (!value || value.length === 0) return null;
  const at = (article: Uuid, note: Uuid) => ({ ...place, article, note });
  return (
    <Section title={i18n.t('figure_notesAbout', [figure.name])}>
      <ul class="figure-notes">
        {value.map(({ note, article }) => (
          <li key={note.id}>
            <NoteCard
              note={note}
              article={{ ...article, keptAt: article.keptAt ?? article.created, notes: 0 }}
              placement={undefined}
              href={placeHash(at(article.id, note.id))}
              isOpen={false}
              isStop
              onOpen={() => go(at(article.id, note.id))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
