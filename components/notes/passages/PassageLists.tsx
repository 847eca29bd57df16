import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../../lib/note';
import { FoldedList } from '../../lists/FoldedList';
import { FilterChoice } from '../FilterChoice';
import { ALL_NOTES, filterChoices, isLetThrough } from '../note-filter';
import { LikelyNote } from './LikelyNote';
import { OrphanNote } from './OrphanNote';
import { PassageNote, type PassageTools } from './PassageNote';
import type { PassageItem, SortedNotes } from './passage-items';

export type PassageListsProps = {
  readonly sorted: SortedNotes;
  readonly tools: PassageTools;
  /** The note the page stands at. */
  readonly at: Uuid | undefined;
  readonly headingLevel: 2 | 3;
  /** How many of those that stand are open before the fold. */
  readonly shown: number;
  /** Undefined: there is no place to go to. */
  readonly onReveal: ((item: PassageItem) => void) | undefined;
  /** Undefined where the page is not open: only there it can be answered. */
  readonly onAnswer: ((item: PassageItem, isIt: boolean) => Promise<unknown>) | undefined;
  readonly onReattach: ((item: PassageItem) => void) | undefined;
};

/** So many of those that ask for something stand open before the fold. */
const SHOWN_ASKING = 5;
/** Up to here there is nothing to filter. */
const FEW = 5;

type GroupProps = {
  readonly title: string;
  readonly intro?: string;
  readonly headingLevel: 2 | 3;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
};

function Group({ title, intro, headingLevel, tools, children }: GroupProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section class="passages" aria-labelledby={id}>
      <div class="passages__head">
        <Heading class="passages__title" id={id}>
          {title}
        </Heading>
        {tools}
      </div>
      {intro && <p class="passages__intro soft">{intro}</p>}
      {children}
    </section>
  );
}

const keyOf = ({ note }: PassageItem) => note.id;

function Likely({ sorted, tools, at, headingLevel, onReveal, onAnswer }: PassageListsProps) {
  if (sorted.likely.length === 0) return null;
  return (
    <Group title={i18n.t('notes_likely')} intro={i18n.t('notes_likelyIntro')} headingLevel={headingLevel}>
      <FoldedList items={sorted.likely} shown={SHOWN_ASKING} keyOf={keyOf} label={i18n.t('notes_likely')}>
        {(item) => (
          <LikelyNote
            item={item}
            tools={tools}
            isCurrent={item.note.id === at}
            onReveal={onReveal}
            onAnswer={onAnswer}
          />
        )}
      </FoldedList>
    </Group>
  );
}

function Orphans({ sorted, tools, headingLevel, onReattach }: PassageListsProps) {
  if (sorted.orphans.length === 0) return null;
  return (
    <Group title={i18n.t('notes_orphans')} intro={i18n.t('notes_orphansIntro')} headingLevel={headingLevel}>
      <FoldedList items={sorted.orphans} shown={SHOWN_ASKING} keyOf={keyOf} label={i18n.t('notes_orphans')}>
        {(item) => <OrphanNote item={item} tools={tools} onReattach={onReattach} />}
      </FoldedList>
    </Group>
  );
}

function Standing(props: PassageListsProps) {
  const { sorted, tools, at, headingLevel, onReveal } = props;
  const [wanted, setFilter] = useState(ALL_NOTES);
  const { standing } = sorted;
  if (standing.length === 0) return null;
  const { colors, tags } = filterChoices(standing.map(({ note }) => note));
  const hasFilter = standing.length > FEW && colors.length + tags.length > 1;
  const through = standing.filter(({ note, placement }) => isLetThrough(wanted, note, placement));
  // The last note of a tag or color has gone: a filter that nobody sees must hide nothing.
  const filter = through.length === 0 || !hasFilter ? ALL_NOTES : wanted;
  const shown = filter === ALL_NOTES ? standing : through;
  return (
    <Group
      title={i18n.t('notes_standing')}
      headingLevel={headingLevel}
      tools={hasFilter && <FilterChoice chosen={filter} colors={colors} tags={tags} onChoose={setFilter} />}
    >
      <FoldedList
        items={shown}
        shown={props.shown}
        keyOf={keyOf}
        label={i18n.t('notes_standing')}
        open={shown.find(({ note }) => note.id === at)}
      >
        {(item) => (
          <PassageNote item={item} tools={tools} isCurrent={item.note.id === at} onReveal={onReveal} />
        )}
      </FoldedList>
    </Group>
  );
}

/**
 * The notes on words of a page: those to be asked about, those that are not found, and those that stand, in the order
 * of the page. None is left out, and none stands in two lists.
 */
export function PassageLists(props: PassageListsProps) {
  return (
    <>
      <Likely {...props} />
      <Orphans {...props} />
      <Standing {...props} />
    </>
  );
}
