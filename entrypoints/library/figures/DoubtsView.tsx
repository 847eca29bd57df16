import '../../../components/figures/figures.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { DoubtCard, type DoubtNaming } from '../../../components/figures/DoubtCard';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { useWatched } from '../../../components/state/use-watched';
import { formatMediumDay } from '../../../components/words/format-date';
import { formatNumber } from '../../../components/words/format-number';
import type { Figure } from '../../../lib/figures/figure';
import type { AppearanceRow, Doubt } from '../../../lib/store/figures';
import { placeHash } from '../place';
import type { PaneProps, ViewProps } from '../view-props';
import { figureHref } from './page/FigureSections';
import { useActs } from './use-acts';

export type DoubtsViewProps = ViewProps & Pick<PaneProps, 'show'>;

const LIMIT = 100;
/** So many articles of each are shown to decide by. */
const NAMINGS = 4;

function keyOf({ figure, other }: Doubt): string {
  return `${figure.id} ${other.id}`;
}

function namingOf({ appearance, article }: AppearanceRow): DoubtNaming {
  return {
    key: appearance.id,
    name: appearance.name,
    role: appearance.roles[0],
    outlet: article.site,
    day: formatMediumDay(appearance.at),
    title: article.title || i18n.t('common_untitled'),
    language: article.language,
    said: appearance.quotations[0],
  };
}

function Card({ figure, services }: Pick<ViewProps, 'services'> & { readonly figure: Figure }) {
  const wish = { figure: figure.id, quotedOnly: false, limit: NAMINGS };
  const { value } = useWatched(services.figures.watchAppearances(wish), [services, figure.id]);
  return <DoubtCard figure={figure} href={figureHref(figure)} namings={value?.rows.map(namingOf)} />;
}

type Answer = 'same' | 'apart' | 'later';

/** The digits that answer, unless something is being typed. */
const KEYS: Readonly<Record<string, Answer | undefined>> = { 1: 'same', 2: 'apart', 3: 'later' };

function useAnswerKeys(onAnswer: (answer: Answer) => void): void {
  const latest = useRef(onAnswer);
  latest.current = onAnswer;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const answer = KEYS[event.key];
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!answer || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current(answer);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

type AskProps = Pick<DoubtsViewProps, 'services' | 'show'> & {
  readonly doubt: Doubt;
  readonly left: string;
  readonly onLater: () => void;
};

function Ask({ doubt, left, services, show, onLater }: AskProps) {
  const { figure, other } = doubt;
  const act = useActs(show);
  // The one in more articles keeps its name.
  const [into, from] = other.articles > figure.articles ? [other, figure] : [figure, other];
  const answer = (given: Answer) => {
    if (given === 'later') return onLater();
    if (given === 'same')
      act(services.figures.mergeFigures(into.id, [from.id]), i18n.t('figure_merged', [from.name, into.name]));
    else
      act(services.figures.keepApart(figure.id, other.id), i18n.t('figure_apart', [figure.name, other.name]));
  };
  useAnswerKeys(answer);
  const button = (given: Answer, words: string) => (
    <Button
      kind={given === 'later' ? 'quiet' : 'plain'}
      aria-keyshortcuts={Object.keys(KEYS).find((key) => KEYS[key] === given)}
      onClick={() => answer(given)}
    >
      {words}
      <span class="doubt__key" aria-hidden="true">
        {Object.keys(KEYS).find((key) => KEYS[key] === given)}
      </span>
    </Button>
  );
  const isPerson = figure.kind === 'person';
  return (
    <>
      <p class="soft" role="status">
        {left}
      </p>
      <div class="doubt">
        <Card key={figure.id} figure={figure} services={services} />
        <Card key={other.id} figure={other} services={services} />
      </div>
      <div class="doubt__answers">
        {button('same', i18n.t(isPerson ? 'figure_samePerson' : 'figure_sameOrganization'))}
        {button('apart', i18n.t(isPerson ? 'figure_twoPeople' : 'figure_twoOrganizations'))}
        {button('later', i18n.t('figure_later'))}
      </div>
    </>
  );
}

/** Two at a time who may be one: the reader says, and it holds for later articles, too. */
export function DoubtsView({ services, show }: DoubtsViewProps) {
  const [turn, setTurn] = useState(0);
  const [later, setLater] = useState<readonly string[]>([]);
  const watched = useWatched(services.figures.watchDoubts(LIMIT), [services, turn]);
  if (watched.state === 'failed')
    return (
      <LibraryFailure reason={watched.error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />
    );
  if (watched.state === 'waiting') return <Skeleton lines={9} />;
  const { doubts, hasMore } = watched.value;
  // What was put off comes after everything else, and then from the first again.
  const open = doubts.filter((doubt) => !later.includes(keyOf(doubt)));
  const next = open[0] ?? doubts[0];
  if (!next) {
    return (
      <EmptyState
        title={i18n.t('figure_noDoubtsTitle')}
        action={
          <a class="button button--plain" href={placeHash({ view: 'people' })}>
            {i18n.t('common_people')}
          </a>
        }
      >
        {i18n.t('figure_noDoubtsText')}
      </EmptyState>
    );
  }
  const putOff = () => setLater(open.length <= 1 ? [] : [...later, keyOf(next)]);
  const count = formatNumber(doubts.length);
  return (
    <div class="doubts">
      <h2 class="list__title doubts__title">{i18n.t('figure_doubtsTitle')}</h2>
      <p class="doubts__text soft">{i18n.t('figure_doubtsText')}</p>
      <Ask
        key={keyOf(next)}
        doubt={next}
        left={i18n.t(hasMore ? 'figure_openMany' : 'figure_open', [count])}
        services={services}
        show={show}
        onLater={putOff}
      />
    </div>
  );
}
