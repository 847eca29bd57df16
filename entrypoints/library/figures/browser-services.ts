import type { Subscribe } from '../../../components/state/use-watched';
import { watch } from '../../../lib/store/db';
import type { FigureServices } from './services';

type Store = typeof import('./store-figures');

/** Code of its own: the list of articles does without it. */
function load(): Promise<Store> {
  return import('./store-figures');
}

/** A live query that begins when the code is there, and stops reading when nobody watches any longer. */
function live<T>(query: (store: Store, signal: AbortSignal) => Promise<T>): Subscribe<T> {
  return (onValue, onError) => {
    const end = new AbortController();
    const { signal } = end;
    const fail = (error: unknown) => !signal.aborted && onError(error);
    const follow = (store: Store) => {
      if (signal.aborted) return;
      const stop = watch(
        () => query(store, signal),
        (value) => !signal.aborted && onValue(value),
        fail,
      );
      signal.addEventListener('abort', stop);
    };
    load().then(follow, fail);
    return () => end.abort();
  };
}

/** The figures' own ways to the store. */
export function figureServices(): FigureServices {
  return {
    watchFigures: (wish) => live((store) => store.loadFigures(wish)),
    watchFigure: (asked) => live((store) => store.loadAsked(asked)),
    watchAppearances: (wish) => live((store) => store.loadAppearances(wish)),
    watchTimeline: (figure) => live((store, signal) => store.loadTimeline({ of: 'figure', figure }, signal)),
    watchRoles: (id) => live((store) => store.figureRoles(id)),
    watchNamedWith: (id, limit) => live((store) => store.namedWith(id, limit)),
    watchNotesAbout: (id, limit) => live((store) => store.notesAbout(id, limit)),
    watchDoubts: (limit) => live((store) => store.loadDoubts(limit)),
    watchQuoted: (limit) => live((store, signal) => store.loadAllQuoted(limit, signal)),
    loadQuoted: async (article) => (await load()).loadQuoted(article),
    findFigures: async (query, kind) => (await load()).findFigures(query, kind),
    mergeFigures: async (into, others) => (await load()).acts.mergeFigures(into, others),
    keepApart: async (a, b) => (await load()).acts.keepApart(a, b),
    placeElsewhere: async (appearances, figure) => (await load()).acts.placeElsewhere(appearances, figure),
    renameFigure: async (id, name) => (await load()).acts.renameFigure(id, name),
    followFigure: async (id, isOn) => (await load()).acts.followFigure(id, isOn),
    seeFigure: async (id) => (await load()).acts.seeFigure(id),
    judgeName: async (id, verdict) => (await load()).judgeName(id, verdict),
    correct: async (correction) => (await load()).correct(correction),
    watchNetwork: (wish) => live((store, signal) => store.loadNetworkOf(wish, signal)),
    watchVoices: ({ scope, by }) => live((store, signal) => store.loadVoicesOf(scope, by, signal)),
    watchCollections: () => live((store) => store.loadCollections()),
    watchScopeTimeline: (scope) => live((store, signal) => store.loadTimeline(scope, signal)),
  };
}
