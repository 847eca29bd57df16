import type { NamedParty } from '../../../lib/entities/correction';
import { findParties } from '../../../lib/quotations/find-parties';
import { build, buildButton, drawShape } from './build';
import type { QuotationWords } from './quotation-words';

/** Up to so many names stand open; among more one searches, and so many stand below the field: a card is small. */
const WHOLE = 8;
const SHOWN = 5;

export type SpeakerChoiceOptions = {
  readonly document: Document;
  readonly words: QuotationWords;
  /** Given nobody where the article does not name the speaker. */
  readonly onChoose: (to: NamedParty | undefined) => void;
  /** The list grew or shrank. */
  readonly onChange: () => void;
};

/** The list of those who may have said it instead. */
export class SpeakerChoice {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly hint: HTMLElement;
  private readonly nobody: HTMLButtonElement;
  private parties: readonly NamedParty[] = [];

  constructor(private readonly options: SpeakerChoiceOptions) {
    const { document, words, onChoose } = options;
    this.field = build(document, 'input', {
      class: 'field field--line',
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: words.find,
      'aria-label': words.find,
    });
    this.list = build(document, 'ul', { class: 'parties', 'aria-labelledby': 'who' });
    this.hint = build(document, 'p', { class: 'kind', role: 'status' });
    this.nobody = buildButton(document, words.nobody, () => onChoose(undefined), { class: 'party' });
    const label = build(document, 'p', { class: 'label', id: 'who' }, words.whoSays);
    const parts = [label, this.field, this.list, this.hint, this.nobody];
    this.element = build(document, 'div', { class: 'choice', id: 'choice' }, ...parts);
    this.element.hidden = true;
    this.field.addEventListener('input', () => this.show());
  }

  /** Offers these, and takes the focus. */
  open(parties: readonly NamedParty[]): void {
    this.parties = parties;
    this.field.value = '';
    this.field.hidden = parties.length <= WHOLE;
    this.element.hidden = false;
    this.show();
    this.stops()[0]?.focus();
  }

  close(): void {
    this.element.hidden = true;
  }

  /** Moves the focus to the next or previous name; false when the focus is not in the list. */
  move(step: 1 | -1): boolean {
    const root = this.element.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const stops = this.stops();
    const from = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
    if (from === -1 || this.element.hidden) return false;
    stops[(from + step + stops.length) % stops.length]?.focus();
    return true;
  }

  private show(): void {
    const { words, onChange } = this.options;
    const found = findParties(this.parties, this.field.value);
    const shown = this.parties.length <= WHOLE ? found : found.slice(0, SHOWN);
    const more = found.length - shown.length;
    this.list.replaceChildren(...shown.map((party) => this.row(party)));
    const isNone = shown.length === 0 && this.parties.length > 0;
    this.hint.textContent = isNone ? words.noSuchName : more > 0 ? words.moreNames(String(more)) : '';
    this.hint.hidden = this.hint.textContent === '';
    onChange();
  }

  private row(party: NamedParty): HTMLLIElement {
    const { document, onChoose } = this.options;
    const button = buildButton(document, '', () => onChoose(party), { class: 'party' });
    button.append(drawShape(document, party.kind), build(document, 'span', {}, party.name));
    return build(document, 'li', {}, button);
  }

  private stops(): HTMLElement[] {
    const buttons = Array.from(this.list.querySelectorAll('button'));
    return [...(this.field.hidden ? [] : [this.field]), ...buttons, this.nobody];
  }
}
