import { build, buildButton } from './build';
import type { QuotationContent, Saying } from './quotation-content';
import type { QuotationWords } from './quotation-words';

/** So many stand in the card; all are in the side panel. */
const SHOWN = 3;

/** What someone says in the article, and the quotation that the mention stands in. */
export type SaysPart = {
  readonly element: HTMLElement;
  readonly show: (says: Says) => void;
};

export type Says = {
  readonly sayings: readonly Saying[];
  /** The quotation around the mention the card stands at. */
  readonly around: QuotationContent | undefined;
};

export type SaysOptions = {
  readonly onQuotation: (index: number) => void;
  /** All in the side panel; false where it cannot be opened from here. */
  readonly onAll: () => Promise<boolean>;
};

/** Builds it. The way to the quotation around stands first, then what someone says, or nothing where that is nothing. */
export function createSaysPart(document: Document, words: QuotationWords, options: SaysOptions): SaysPart {
  const way = build(document, 'div', { class: 'way' });
  const heading = build(document, 'p', { class: 'label', id: 'says' }, words.says);
  const list = build(document, 'ul', { class: 'says', 'aria-labelledby': 'says' });
  const fold = build(document, 'div', { class: 'actions' });
  const part = build(document, 'div', { class: 'part' }, heading, list, fold);
  const element = build(document, 'div', {}, way, part);
  let isUnfolded = false;

  const showList = (sayings: readonly Saying[]) => {
    const shown = isUnfolded ? sayings : sayings.slice(0, SHOWN);
    list.replaceChildren(...shown.map((saying) => buildRow(document, saying, options.onQuotation)));
    const unfold = async () => {
      if (await options.onAll()) return;
      isUnfolded = true;
      showList(sayings);
      list.querySelectorAll('button')[SHOWN]?.focus();
    };
    const isWhole = shown.length === sayings.length;
    fold.replaceChildren(
      ...(isWhole ? [] : [buildButton(document, words.allSays(`${sayings.length}`), () => void unfold())]),
    );
    fold.hidden = isWhole;
    part.hidden = sayings.length === 0;
  };
  return {
    element,
    show: ({ sayings, around }) => {
      const by = around?.spoken?.names[0];
      const said = by === undefined ? words.inUnknown : words.inQuotation(by);
      const onWay = () => around && options.onQuotation(around.index);
      way.replaceChildren(...(around ? [buildButton(document, said, onWay, { class: 'to-quotation' })] : []));
      showList(sayings);
    },
  };
}

function buildRow(
  document: Document,
  { index, words }: Saying,
  onQuotation: (index: number) => void,
): HTMLLIElement {
  const button = buildButton(document, '', () => onQuotation(index), { class: 'saying' });
  button.append(build(document, 'span', {}, words));
  return build(document, 'li', {}, button);
}
