import { diffWords } from '../../../lib/text/diff-words';
import type { PassageWords } from '../notes/passage-words';
import { build, buildButton } from './build';

/** Asks whether a note still belongs where its words have changed. */
export type LikelyPart = {
  readonly element: HTMLElement;
  /** The old words against the new; undefined: there is nothing to ask. */
  readonly show: (words: { readonly before: string; readonly after: string } | undefined) => void;
};

/** Builds it. `onAnswer` is told whether it is the place. */
export function createLikelyPart(
  document: Document,
  words: PassageWords['card'],
  onAnswer: (isIt: boolean) => void,
): LikelyPart {
  const diff = build(document, 'p', { class: 'diff' });
  const element = build(
    document,
    'div',
    { class: 'part likely', role: 'group', 'aria-labelledby': 'likely' },
    build(document, 'p', { class: 'label', id: 'likely' }, words.likely),
    diff,
    build(
      document,
      'div',
      { class: 'answers' },
      buildButton(document, words.thisIsIt, () => onAnswer(true), { class: 'main' }),
      buildButton(document, words.no, () => onAnswer(false), { class: 'plain' }),
    ),
  );
  element.hidden = true;
  const show: LikelyPart['show'] = (asked) => {
    element.hidden = asked === undefined;
    if (!asked) return;
    const pieces = diffWords(asked.before, asked.after).map(({ kind, text }) => {
      if (kind === 'same') return text;
      return build(document, kind === 'removed' ? 'del' : 'ins', {}, text);
    });
    diff.replaceChildren(...pieces);
  };
  return { element, show };
}
