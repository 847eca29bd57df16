import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/names/mention';
import { FoldedList } from '../lists/FoldedList';
import { KindMark } from '../names/KindMark';
import { countInWords } from '../words/count';
import { formatNumber } from '../words/format-number';
import type { QuotationOrder } from './OrderChoice';
import { QuotationActions, type QuotationActionsProps } from './QuotationActions';
import { QuotationRow } from './QuotationRow';
import { groupBySpeaker, type QuotationGroup, type QuotationItem } from './quotation-items';

/** So many of one speaker stand open before the fold. */
const SHOWN_OF_ONE = 12;

/** Whose quotations the reader asked for; `turn` is another each time. */
export type Asked = { readonly speaker: EntityId; readonly turn: number };

export type QuotationListProps = Omit<QuotationActionsProps, 'item'> & {
  readonly items: readonly QuotationItem[];
  readonly order: QuotationOrder;
  /** How many stand open before the fold. */
  readonly shown: number;
  /** Of a speaker's name. */
  readonly headingLevel: 2 | 3 | 4;
  /** Where they stand among other lists: read aloud with each speaker, so that none is called as another is. */
  readonly within?: string | undefined;
  readonly language: string | undefined;
  /** Whether the page stands at a quotation. */
  readonly isCurrent: (item: QuotationItem) => boolean;
  /** Whose quotations the reader asked for: they are brought into view. */
  readonly asked?: Asked | undefined;
  readonly onReveal: (item: QuotationItem) => void;
};

type RowsProps = Omit<QuotationListProps, 'order' | 'asked' | 'headingLevel' | 'within'> & {
  readonly label: string;
  readonly hasSpeaker: boolean;
};

/** The same for the same words after the next analysis, so that an open row stays open and no other one opens. */
function keyOf({ quotation: { start, end, kind } }: QuotationItem): string {
  return `${kind} ${start} ${end}`;
}

function Rows({ items, label, shown, hasSpeaker, language, isCurrent, onReveal, ...actions }: RowsProps) {
  return (
    <FoldedList items={items} shown={shown} label={label} keyOf={keyOf}>
      {(item) => (
        <QuotationRow
          item={item}
          language={language}
          hasSpeaker={hasSpeaker}
          isCurrent={isCurrent(item)}
          onReveal={() => onReveal(item)}
          actions={() => <QuotationActions item={item} {...actions} />}
        />
      )}
    </FoldedList>
  );
}

type GroupProps = Omit<QuotationListProps, 'items' | 'order'> & { readonly group: QuotationGroup };

function SpeakerGroup({ group, asked, headingLevel, within, shown, ...rest }: GroupProps) {
  const Heading = `h${headingLevel}` as const;
  const { id, entity, items } = group;
  const heading = useRef<HTMLHeadingElement>(null);
  const name = group.speaker ?? i18n.t('common_speakerUnknown');
  const askedTurn = asked?.speaker === id ? asked.turn : undefined;
  useEffect(() => {
    if (askedTurn !== undefined) heading.current?.scrollIntoView?.({ block: 'center' });
  }, [askedTurn]);
  return (
    <section class="speaker-group" aria-label={within === undefined ? name : `${name}, ${within}`}>
      <Heading class={entity ? 'speaker-group__head' : 'speaker-group__head soft'} ref={heading}>
        <span class="row__mark">{entity && <KindMark kind={entity.kind} />}</span>
        <span class="row__name">{name}</span>
        <span class="row__count">
          <span aria-hidden="true">{formatNumber(items.length)}</span>
          <span class="unseen">, {countInWords(items.length, 'quotations')}</span>
        </span>
      </Heading>
      <Rows {...rest} items={items} label={name} shown={Math.min(shown, SHOWN_OF_ONE)} hasSpeaker={false} />
    </section>
  );
}

/** What was said: in reading order, or by who said it. */
export function QuotationList({ items, order, asked, headingLevel, within, ...rest }: QuotationListProps) {
  if (order === 'place') {
    return <Rows {...rest} items={items} label={i18n.t('common_quotations')} hasSpeaker />;
  }
  return (
    <>
      {groupBySpeaker(items).map((group) => (
        <SpeakerGroup
          key={group.id}
          group={group}
          asked={asked}
          headingLevel={headingLevel}
          within={within}
          {...rest}
        />
      ))}
    </>
  );
}
