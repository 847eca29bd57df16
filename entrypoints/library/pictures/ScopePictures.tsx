import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../../../components/controls/Choice';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { BarTimeline } from '../../../components/pictures/BarTimeline';
import { NetworkPicture } from '../../../components/pictures/NetworkPicture';
import { monthWords } from '../../../components/pictures/period-words';
import { SpeakersPicture, VoicesPicture } from '../../../components/pictures/VoicesPicture';
import type { VoicesMeasure } from '../../../components/pictures/voices';
import { useLasting } from '../../../components/state/use-lasting';
import type { Subscribe } from '../../../components/state/use-watched';
import { formatNumber } from '../../../components/words/format-number';
import type { Figure, FigureId } from '../../../lib/figures/figure';
import type { EntityKind } from '../../../lib/names/mention';
import type { Network, Voices, VoicesBy } from '../../../lib/store/figure-pictures';
import type { Scope } from '../../../lib/store/scope';
import { figureHref, viewOf } from '../figures/page/FigureSections';
import { placeHash } from '../place';
import type { ViewProps } from '../view-props';

export type ScopePictureProps = Pick<ViewProps, 'services' | 'go'> & { readonly scope: Scope };

type WatchedProps<T> = {
  readonly services: ViewProps['services'];
  readonly question: string;
  readonly watch: () => Subscribe<T>;
  readonly isEmpty: (value: T) => boolean;
  readonly children: (value: T) => ComponentChildren;
};

/** A picture that follows the store: grey lines at first, a way out of a failure, a word when there is nothing to see. */
function Watched<T>({ services, question, watch, isEmpty, children }: WatchedProps<T>) {
  const [turn, setTurn] = useState(0);
  const { value, error } = useLasting<T>(`${question} ${turn}`, watch());
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  if (isEmpty(value))
    return <EmptyState title={i18n.t('picture_emptyTitle')}>{i18n.t('picture_emptyText')}</EmptyState>;
  return <>{children(value)}</>;
}

/** That a large scope was not read as a whole. */
function OfMany({ articles, of }: { readonly articles: number; readonly of?: number | undefined }) {
  if (of === undefined || of <= articles) return null;
  return <p class="soft">{i18n.t('picture_ofMany', [formatNumber(articles), formatNumber(of)])}</p>;
}

const COUNTS = ['30', '100', '300'] as const;
type Kinds = 'both' | EntityKind;

function NetworkOf({ network, go }: Pick<ScopePictureProps, 'go'> & { readonly network: Network }) {
  const figures = useMemo(
    () => new Map(network.nodes.map(({ figure }) => [figure.id, figure] as const)),
    [network],
  );
  const nodes = useMemo(
    () => network.nodes.map(({ figure: { id, kind, name }, articles }) => ({ id, kind, name, articles })),
    [network],
  );
  const hrefOf = (id: FigureId) => {
    const figure = figures.get(id);
    return figure ? figureHref(figure) : '#';
  };
  return (
    <>
      <NetworkPicture
        nodes={nodes}
        links={network.links}
        articles={network.articles}
        hrefOf={hrefOf}
        onOpen={(id) => {
          const figure = figures.get(id);
          if (figure) go({ view: viewOf(figure), figure: id });
        }}
      />
      <OfMany {...network} />
    </>
  );
}

/** Who is named with whom. */
export function NetworkOfScope({ services, go, scope }: ScopePictureProps) {
  const [count, setCount] = useState<(typeof COUNTS)[number]>('30');
  const [kinds, setKinds] = useState<Kinds>('both');
  const wish = {
    scope,
    figures: Number(count),
    kinds: kinds === 'both' ? (['person', 'organization'] as const) : [kinds],
  };
  return (
    <>
      <div class="pictures__choices">
        <Choice
          label={i18n.t('picture_kinds')}
          options={[
            { id: 'both', label: i18n.t('picture_both') },
            { id: 'person', label: i18n.t('common_people') },
            { id: 'organization', label: i18n.t('common_organizations') },
          ]}
          chosen={kinds}
          onChoose={setKinds}
        />
        <Choice
          label={i18n.t('picture_howMany')}
          options={COUNTS.map((id) => ({ id, label: i18n.t('picture_upTo', [id]) }))}
          chosen={count}
          onChoose={setCount}
        />
      </div>
      <Watched<Network>
        services={services}
        question={JSON.stringify(wish)}
        watch={() => services.figures.watchNetwork(wish)}
        isEmpty={({ nodes }) => nodes.length === 0}
      >
        {(network) => <NetworkOf network={network} go={go} />}
      </Watched>
    </>
  );
}

/** How much is named and quoted when. */
export function TimelineOfScope({ services, scope }: ScopePictureProps) {
  return (
    <Watched
      services={services}
      question={JSON.stringify(scope)}
      watch={() => services.figures.watchScopeTimeline(scope)}
      isEmpty={(months) => months.length === 0}
    >
      {(months) => (
        <BarTimeline label={i18n.t('picture_timeline')} months={months} kind={undefined} isLarge />
      )}
    </Watched>
  );
}

const BY_WORDS = {
  figure: 'picture_speaker',
  outlet: 'picture_outlet',
  month: 'picture_month',
  article: 'picture_article',
} as const;

type VoicesOfProps = { readonly voices: Voices; readonly by: VoicesBy; readonly measure: VoicesMeasure };

function titleOf(group: Voices['groups'][number], by: VoicesBy): string {
  if (by === 'month') return monthWords(group.key);
  return group.title || i18n.t(by === 'outlet' ? 'picture_noOutlet' : 'common_untitled');
}

function VoicesOf({ voices, by, measure }: VoicesOfProps) {
  const figures = new Map<FigureId, Figure>(voices.figures.map((figure) => [figure.id, figure]));
  const hrefOfSpeaker = (id: FigureId) => {
    const figure = figures.get(id);
    return figure ? figureHref(figure) : '#';
  };
  const groups = voices.groups
    .filter((group) => group.voices.length > 0)
    .map((group) => ({ ...group, title: titleOf(group, by) }));
  const shown = { groups, speakers: voices.figures, measure, hrefOfSpeaker };
  if (by === 'figure') return <SpeakersPicture {...shown} />;
  const hrefOfGroup =
    by === 'article' ? (article: string) => placeHash({ view: 'articles', article }) : undefined;
  return <VoicesPicture {...shown} groupedBy={i18n.t(BY_WORDS[by])} hrefOfGroup={hrefOfGroup} />;
}

/** Whose words are heard: of all, or by outlet, month and article. */
export function VoicesOfScope({ services, scope }: ScopePictureProps) {
  const [by, setBy] = useState<VoicesBy>('figure');
  const [measure, setMeasure] = useState<VoicesMeasure>('quotations');
  const wish = { scope, by };
  return (
    <>
      <div class="pictures__choices">
        <Choice
          label={i18n.t('picture_groupedBy')}
          options={[
            { id: 'figure', label: i18n.t('picture_byFigure') },
            { id: 'outlet', label: i18n.t('picture_byOutlet') },
            { id: 'month', label: i18n.t('picture_byMonth') },
            { id: 'article', label: i18n.t('picture_byArticle') },
          ]}
          chosen={by}
          onChoose={setBy}
        />
        <Choice
          label={i18n.t('picture_measure')}
          options={[
            { id: 'quotations', label: i18n.t('common_quotations') },
            { id: 'words', label: i18n.t('picture_words') },
          ]}
          chosen={measure}
          onChoose={setMeasure}
        />
      </div>
      <Watched<Voices & { readonly by: VoicesBy }>
        services={services}
        question={JSON.stringify(wish)}
        // What is shown is named after its own question while the next is being answered.
        watch={() => (onValue, onError) =>
          services.figures.watchVoices(wish)((voices) => onValue({ ...voices, by }), onError)
        }
        isEmpty={({ groups }) => groups.every(({ voices }) => voices.length === 0)}
      >
        {(voices) => (
          <>
            <VoicesOf voices={voices} by={voices.by} measure={measure} />
            <OfMany articles={voices.articles} of={voices.of} />
          </>
        )}
      </Watched>
    </>
  );
}
