import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { NameCorrection } from '../../lib/entities/correction';
import type { Mention } from '../../lib/names/mention';
import { FoldedList } from '../lists/FoldedList';
import { MentionRow } from '../reading/MentionRow';
import { snippetAt } from '../reading/snippet';
import { NameActions } from './NameActions';
import { NameRow } from './NameRow';
import type { NameItem } from './name-items';
import { byPlace, type PlacedMention, placedMentions } from './placed-mentions';
import { WhyMarked } from './WhyMarked';

const SHOWN = 100;

export type NameOutlineProps = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly items: readonly NameItem[];
  readonly order: 'name' | 'place';
  /** Index of the mention the page stands at. */
  readonly at: number | undefined;
  readonly onReveal: (mention: PlacedMention) => void;
  readonly onNote: ((item: NameItem) => void) | undefined;
  readonly onCorrect: (correction: NameCorrection) => void;
};

type MentionsProps = Pick<NameOutlineProps, 'article' | 'at' | 'onReveal'> & {
  readonly mentions: readonly PlacedMention[];
  readonly label: string;
  readonly hasMark: boolean;
  readonly shown: number;
};

function Mentions({ article, at, onReveal, mentions, label, hasMark, shown }: MentionsProps) {
  const snippet = ({ isInTitle, mention }: { isInTitle: boolean; mention: Mention }) =>
    isInTitle ? snippetAt(article.title, mention, []) : snippetAt(article.text, mention, article.blocks);
  return (
    <FoldedList
      items={mentions}
      shown={shown}
      label={label}
      keyOf={(placed) => `${placed.isInTitle ? 'title' : 'text'} ${placed.index}`}
    >
      {(placed) => (
        <MentionRow
          snippet={snippet(placed)}
          kind={placed.mention.kind}
          hasMark={hasMark}
          language={article.language}
          isCurrent={!placed.isInTitle && placed.index === at}
          onReveal={() => onReveal(placed)}
        />
      )}
    </FoldedList>
  );
}

type NameEntryProps = NameOutlineProps & {
  readonly item: NameItem;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

function NameEntry(props: NameEntryProps) {
  const { item, isOpen, onToggle, article, analysis, at, onReveal, onNote, onCorrect } = props;
  const id = useId();
  const mentions = isOpen ? placedMentions(analysis, item) : [];
  return (
    <>
      <NameRow
        name={item.name}
        kind={item.kind}
        roleName={isOpen ? item.roles.join(', ') || undefined : item.role}
        count={item.count}
        isFollowed={item.isFollowed === true}
        isCurrent={at !== undefined && item.mentions.includes(at) && !isOpen}
        isOpen={isOpen}
        controls={isOpen ? id : undefined}
        onClick={onToggle}
      />
      {isOpen && (
        <div class="name-entry" id={id}>
          <Mentions
            article={article}
            at={at}
            onReveal={onReveal}
            mentions={mentions}
            label={i18n.t('panel_mentionsOf', [item.name])}
            hasMark={false}
            shown={12}
          />
          <WhyMarked mentions={mentions} />
          <NameActions item={item} onNote={onNote} onCorrect={onCorrect} />
        </div>
      )}
    </>
  );
}

/** Everyone named in the article, by name or mention by mention: the keyboard's way to every mark in the page. */
export function NameOutline(props: NameOutlineProps) {
  const { article, analysis, items, order, at, onReveal } = props;
  const [open, setOpen] = useState<string>();
  if (order === 'place') {
    return (
      <Mentions
        article={article}
        at={at}
        onReveal={onReveal}
        mentions={byPlace(analysis)}
        label={i18n.t('panel_byPlace')}
        hasMark
        shown={SHOWN}
      />
    );
  }
  return (
    <FoldedList items={items} shown={SHOWN} label={i18n.t('panel_people')} keyOf={(item) => item.id}>
      {(item) => (
        <NameEntry
          {...props}
          item={item}
          isOpen={open === item.id}
          onToggle={() => setOpen(open === item.id ? undefined : item.id)}
        />
      )}
    </FoldedList>
  );
}
