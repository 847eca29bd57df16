import type { EntityKind } from '../../../lib/names/mention';
import { build, buildButton, buildIconButton, drawShape } from './build';
import type { CardFrame } from './card-frame';
import type { CardServices } from './card-services';
import type { Box } from './place-card';
import { createVerdictOutcome } from './verdict-outcome';

/** Longest name that is looked for in articles, in UTF-16 units. */
const LONGEST = 120;

/** A name as it may be added: on one line, without what only hyphenates. Empty when it is none. */
export function nameIn(words: string): string {
  const name = words
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length <= LONGEST && /[\p{L}\p{N}]/u.test(name) ? name : '';
}

/** The card of a selection that is to be a name: the words, and what they name. */
export class NamingCard {
  private isShown = false;

  constructor(
    private readonly document: Document,
    private readonly frame: CardFrame,
    private readonly services: CardServices,
  ) {}

  get isOpen(): boolean {
    return this.isShown;
  }

  /** Opens it beside the selection, with its words to be corrected, as it may stand in the genitive. */
  show(words: string, boxes: () => readonly Box[]): void {
    const { dialog, first } = this.compose(nameIn(words));
    this.frame.open({
      dialog,
      onKey: () => false,
      onClose: () => {
        this.isShown = false;
      },
    });
    this.isShown = true;
    this.frame.standAt(boxes);
    this.frame.align();
    first.focus({ preventScroll: true });
  }

  private compose(name: string): { dialog: HTMLElement; first: HTMLElement } {
    const { document, services } = this;
    const { words } = services;
    const field = build(document, 'input', {
      class: 'field field--line',
      id: 'name',
      type: 'text',
      maxlength: String(LONGEST),
      autocomplete: 'off',
      spellcheck: 'false',
    });
    field.value = name;
    const kinds = (['person', 'organization'] as const).map((kind) =>
      this.buildKind(kind, () => void outcome.give({ verdict: 'add', name: nameIn(field.value), kind })),
    );
    const hint = build(document, 'p', { class: 'kind' }, words.nameHint);
    const align = () => {
      const isEmpty = nameIn(field.value) === '';
      hint.hidden = !isEmpty;
      for (const button of kinds) button.disabled = isEmpty;
    };
    const form = build(
      document,
      'div',
      {},
      build(document, 'label', { class: 'label', for: 'name' }, words.nameLabel),
      field,
      hint,
      build(document, 'p', { class: 'label label--next', id: 'as' }, words.nameAs),
      build(document, 'div', { class: 'kinds', role: 'group', 'aria-labelledby': 'as' }, ...kinds),
    );
    const outcome = createVerdictOutcome(document, services, (isTaken) => {
      form.hidden = isTaken;
      if (!isTaken) field.focus();
      this.frame.align();
    });
    field.addEventListener('input', align);
    align();
    const close = buildIconButton(document, 'close', words.close, () => this.frame.close());
    const dialog = build(
      document,
      'div',
      { class: 'card', role: 'dialog', tabindex: '-1', lang: words.language, 'aria-label': words.nameTitle },
      build(
        document,
        'div',
        { class: 'head' },
        build(document, 'h2', { class: 'name' }, words.nameTitle),
        close,
      ),
      outcome.element,
      form,
    );
    return { dialog, first: name === '' ? field : (kinds[0] ?? field) };
  }

  private buildKind(kind: EntityKind, onPress: () => void): HTMLButtonElement {
    const { document, services } = this;
    const button = buildButton(document, '', onPress, { class: 'kind-choice' });
    button.append(drawShape(document, kind), build(document, 'span', {}, services.words.kind[kind]));
    return button;
  }
}
