import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { ArticleText, type ShownPlace } from '../../../components/library/ArticleText';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { nameItems } from '../../../components/names/name-items';
import { ArticleHead } from '../../../components/reading/ArticleHead';
import { ArticleSummary } from '../../../components/reading/ArticleSummary';
import { useWatched } from '../../../components/state/use-watched';
import { formatDay } from '../../../components/words/format-date';
import type { Analysis } from '../../../lib/analysis';
import type { Uuid } from '../../../lib/note';
import { findSearched } from '../../../lib/search/find-hits';
import { parseQuery } from '../../../lib/search/parse-query';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { Span } from '../../../lib/text/span';
import type { LibraryPlace } from '../place';
import type { LibraryServices } from '../services';
import { NotesSection } from './NotesSection';
import { type HrefOfName, ReadingNames } from './ReadingNames';
import { ReadingQuotations } from './ReadingQuotations';
import { ReadingTools } from './ReadingTools';
import { useOpenedNote } from './use-opened-note';
import { useOpenedPlace } from './use-opened-place';
import { type SavedNotes, useSavedNotes } from './use-saved-notes';

export type ReadingPaneProps = {
  readonly id: Uuid;
  /** A note that was opened and words that are shown at once; what was searched for is marked in the text. */
  readonly place: LibraryPlace;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  readonly onClose: () => void;
  /** The article is about to be deleted. Gives what to do once it is. */
  readonly onDelete: () => () => void;
  readonly hrefOfName: HrefOfName;
};

/** One and the same, so that nothing is made anew for it. */
const NONE: readonly never[] = [];

/** Where the words of a search stand in an article's text; none without a search. */
function searchedIn(text: string, query: string | undefined): readonly Span[] {
  return query ? findSearched(text, parseQuery(query)) : NONE;
}

type OpenArticleProps = ReadingPaneProps & {
  readonly record: ArticleRecord;
  readonly analysis: Analysis | undefined;
};

type TextProps = Pick<OpenArticleProps, 'record' | 'analysis'> & {
  readonly saved: SavedNotes;
  readonly searched: readonly Span[];
  readonly shown: ShownPlace | undefined;
};

function Text({ record, analysis, saved, searched, shown }: TextProps) {
  return (
    <section class="section" aria-labelledby="text-title">
      <h2 class="section__head section__title" id="text-title">
        {i18n.t('library_text')}
      </h2>
      <div class="section__body">
        <ArticleText
          text={record.text}
          blocks={record.blocks}
          mentions={analysis?.mentions ?? NONE}
          quotations={analysis?.quotations ?? NONE}
          noted={saved.noted}
          language={record.language}
          searched={searched}
          shown={shown}
        />
      </div>
    </section>
  );
}

function Head({ record }: Pick<OpenArticleProps, 'record'>) {
  const kept = record.keptAt === undefined ? undefined : formatDay(record.keptAt);
  return (
    <>
      <ArticleHead
        title={record.title}
        site={record.site}
        byline={record.byline}
        published={record.published}
        publishedCertain={record.publishedCertain}
        language={record.language}
      />
      {kept && <p class="reading__kept">{i18n.t('library_keptOn', [kept])}</p>}
    </>
  );
}

type NamesProps = Pick<OpenArticleProps, 'record' | 'services' | 'hrefOfName'> & {
  readonly analysis: Analysis;
  readonly onJump: (place: Span) => void;
};

function Names({ record, analysis, services, onJump, hrefOfName }: NamesProps) {
  const figures = useWatched(services.watchFiguresOf(record.id), [services, record.id]).value;
  const names = useMemo(() => nameItems(analysis), [analysis]);
  return (
    <ReadingNames
      items={names}
      mentions={analysis.mentions}
      figures={figures}
      onJump={onJump}
      hrefOfName={hrefOfName}
    />
  );
}

function OpenArticle(props: OpenArticleProps) {
  const { record, analysis, services, show, hrefOfName } = props;
  const saved = useSavedNotes(services, record);
  const [shown, setShown] = useState<ShownPlace>();
  const jump = ({ start, end }: Span) => setShown({ start, end, turn: (shown?.turn ?? 0) + 1 });
  const { at: opened, query } = props.place;
  const searched = useMemo(() => searchedIn(record.text, query), [record.text, query]);
  useOpenedPlace(record.text, opened, searched, jump);
  const at = useOpenedNote(props.place.note, saved, jump);
  return (
    <>
      <Head record={record} />
      <ArticleSummary
        article={record}
        analysis={analysis}
        record={record}
        id={record.id}
        ops={services}
        reveal={jump}
        show={show}
      />
      <NotesSection
        record={record}
        saved={saved}
        services={services}
        show={show}
        at={at}
        onJump={(item) => {
          const place = saved.placeOf(item);
          if (place) jump(place);
          else show({ text: i18n.t('library_notInText') });
        }}
      />
      {analysis && (
        <Names
          record={record}
          analysis={analysis}
          services={services}
          onJump={jump}
          hrefOfName={hrefOfName}
        />
      )}
      {analysis && (
        <ReadingQuotations
          record={record}
          analysis={analysis}
          services={services}
          show={show}
          onJump={jump}
        />
      )}
      <Text record={record} analysis={analysis} saved={saved} searched={searched} shown={shown} />
    </>
  );
}

/** One saved article: what it says, who is named, what the reader wrote, and its text. */
export function ReadingPane(props: ReadingPaneProps) {
  const { id, services, show, onClose, onDelete } = props;
  const [turn, setTurn] = useState(0);
  const article = useWatched(services.watchArticle(id), [services, id, turn]);
  const analysis = useWatched(services.watchAnalysis(id), [services, id, turn]);
  const record = article.value;
  if (article.state === 'failed' && !record) {
    return (
      <LibraryFailure reason={article.error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />
    );
  }
  if (article.state === 'waiting' || analysis.state === 'waiting') return <Skeleton lines={12} />;
  if (!record || record.deleted !== undefined) {
    const restore = () =>
      void services.restoreArticle(id).catch(() => show({ text: i18n.t('library_restoreFailed') }));
    return (
      <EmptyState
        title={i18n.t('library_goneTitle')}
        action={
          <>
            {record && <Button onClick={restore}>{i18n.t('library_restore')}</Button>}
            <Button kind="quiet" onClick={onClose}>
              {i18n.t('library_back')}
            </Button>
          </>
        }
      >
        {i18n.t('library_goneText')}
      </EmptyState>
    );
  }
  return (
    <article class="reading">
      <ReadingTools record={record} services={services} show={show} onClose={onClose} onDelete={onDelete} />
      <OpenArticle {...props} record={record} analysis={analysis.value} />
    </article>
  );
}
