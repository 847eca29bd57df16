import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { useSettled } from '../../state/use-settled';
import { langOf } from '../../words/lang-of';
import type { ArticleChoice, SamePageHandle, SamePageOps } from './use-same-page';

const PAUSE_MS = 200;

type ChoicesProps = {
  readonly articles: readonly ArticleChoice[];
  readonly onChoose: (article: ArticleChoice) => void;
};

function Choices({ articles, onChoose }: ChoicesProps) {
  return (
    <ul class="same-page__list">
      {articles.map((article) => (
        <li key={article.id}>
          <button type="button" class="same-page__one" title={article.url} onClick={() => onChoose(article)}>
            <span class="words" lang={article.title ? langOf(article.language) : undefined}>
              {article.title || i18n.t('common_untitled')}
            </span>
            <span class="soft">{article.site ?? article.url}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export type SamePageProps = {
  readonly handle: SamePageHandle;
  readonly ops: Pick<SamePageOps, 'findArticles'>;
};

function Chooser({ handle, ops }: SamePageProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly ArticleChoice[]>();
  const asked = useSettled(query.trim(), PAUSE_MS);
  useEffect(() => {
    let isOver = false;
    setFound(undefined);
    if (asked !== '')
      ops.findArticles(asked).then(
        (articles) => !isOver && setFound(articles),
        () => !isOver && setFound([]),
      );
    return () => {
      isOver = true;
    };
  }, [asked, ops]);
  return (
    <>
      {asked === '' && <Choices articles={handle.twins} onChoose={handle.onJoin} />}
      <TextField isSearch label={i18n.t('pages_find')} value={query} onText={setQuery} />
      <p role="status" class="soft">
        {found?.length === 0 && i18n.t('pages_noneFound')}
      </p>
      {found && <Choices articles={found} onChoose={handle.onJoin} />}
    </>
  );
}

/** Says which other addresses show this article, and takes the reader's word for one more. Quiet, at the foot. */
export function SamePage({ handle, ops }: SamePageProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { joined, twins, onSeparate } = handle;
  return (
    <div class="same-page">
      {joined.map((key) => (
        <p key={key} class="same-page__joined soft">
          <span>{i18n.t('pages_also', [key.replace(/^https?:\/\//, '')])}</span>
          <Button kind="quiet" aria-label={i18n.t('pages_separateOf', [key])} onClick={() => onSeparate(key)}>
            {i18n.t('pages_separate')}
          </Button>
        </p>
      ))}
      {twins.length > 0 && !isOpen && <p class="soft">{i18n.t('pages_perhaps', [twins[0]?.title ?? ''])}</p>}
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('pages_same')}
      </Button>
      {isOpen && (
        <div class="same-page__chooser" id={id}>
          <Chooser handle={handle} ops={ops} />
        </div>
      )}
    </div>
  );
}
