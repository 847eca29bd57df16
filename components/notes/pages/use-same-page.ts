import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../../lib/note';
import type { ToastMessage } from '../../feedback/use-toast';
import { type Subscribe, useWatched } from '../../state/use-watched';
import { failureWords } from '../../words/failure-words';

/** An article as one to be chosen. */
export type ArticleChoice = {
  readonly id: Uuid;
  readonly title: string;
  /** BCP 47, of its words. */
  readonly language?: string | undefined;
  readonly site?: string | undefined;
  readonly url: string;
};

/** What "these two are the same page" needs of the store. */
export type SamePageOps = {
  /** Articles that may be the same one under another address. */
  readonly likelyTwins: (article: Uuid) => Promise<readonly ArticleChoice[]>;
  /** Articles of the library with these words; the newest first, a few. */
  readonly findArticles: (query: string) => Promise<readonly ArticleChoice[]>;
  /** The keys of the pages that were said to show this article, too. */
  readonly watchJoined: (article: Uuid) => Subscribe<readonly string[]>;
  /** Pages of `from` show the article `into` from now on. Gives the key that separates them again. */
  readonly joinPages: (from: Uuid, into: Uuid) => Promise<string>;
  readonly separatePages: (key: string) => Promise<unknown>;
};

export type SamePageHandle = {
  readonly twins: readonly ArticleChoice[];
  readonly joined: readonly string[];
  readonly onJoin: (into: ArticleChoice) => void;
  readonly onSeparate: (key: string) => void;
};

/** Articles that may be the one in front, and the reader's word that they are. `onChanged`: the page is to be read anew. */
export function useSamePage(
  ops: SamePageOps,
  article: Uuid,
  show: (message: ToastMessage) => void,
  onChanged: () => void,
): SamePageHandle {
  const [twins, setTwins] = useState<readonly ArticleChoice[]>([]);
  const { value: joined = [] } = useWatched(ops.watchJoined(article), [ops, article]);
  useEffect(() => {
    let isOver = false;
    ops.likelyTwins(article).then(
      (found) => !isOver && setTwins(found),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [ops, article, joined.length]);
  const fail = (error: unknown) => show({ text: failureWords(error) });
  const separate = (key: string) =>
    ops.separatePages(key).then(() => {
      onChanged();
      show({ text: i18n.t('pages_separated') });
    }, fail);
  const onJoin = (into: ArticleChoice) =>
    void ops.joinPages(article, into.id).then((key) => {
      onChanged();
      const title = into.title || into.site || i18n.t('common_untitled');
      show({ text: i18n.t('pages_joined', [title]), undo: () => void separate(key) });
    }, fail);
  return { twins, joined, onJoin, onSeparate: (key) => void separate(key) };
}
