import type { NoteLink } from '../../../lib/note';
import type { PassageWords } from '../notes/passage-words';
import { build, buildIconButton } from './build';

export type Facts = {
  /** Notes that lie at this place. */
  readonly here: number;
  readonly link: NoteLink | undefined;
};

/** What is known of a note besides its words: others at the same place, and whom or what it is linked to. */
export type FactsPart = { readonly element: HTMLElement; readonly show: (facts: Facts) => void };

/** Builds it; empty, it is not shown. `onUnlink`: the reader wants the link removed. */
export function createFactsPart(document: Document, words: PassageWords, onUnlink: () => void): FactsPart {
  const line = build(document, 'p', { class: 'kind' });
  const unlink = buildIconButton(document, 'close', words.card.unlink, onUnlink);
  const element = build(document, 'div', { class: 'line facts' }, line, unlink);
  const show = ({ here, link }: Facts) => {
    const facts = [here > 1 ? words.card.here(String(here)) : '', link ? linkWords(link, words) : ''];
    line.textContent = facts.filter(Boolean).join('\u00A0· ');
    unlink.hidden = link === undefined;
    element.hidden = line.textContent === '';
  };
  return { element, show };
}

function linkWords(link: NoteLink, words: PassageWords): string {
  return link.to === 'entity' ? words.linkedTo(link.name) : words.linkedQuotation;
}
