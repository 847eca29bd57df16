import './copy-menu.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CitationStyle } from '../../lib/export/citations/cite';
import type { Uuid } from '../../lib/note';
import { Button } from '../controls/Button';
import type { ToastMessage } from '../feedback/use-toast';
import { failureWords } from '../words/failure-words';
import type { CopyForm, CopyOps } from './copy-ops';

export type CopyMenuProps = {
  readonly ops: Pick<CopyOps, 'copyArticle' | 'copyCitation'>;
  readonly article: Uuid;
  readonly show: (message: ToastMessage) => void;
};

/** Names of styles are the same in every language. */
const STYLES = [
  ['apa', 'APA'],
  ['chicago', 'Chicago'],
  ['mla', 'MLA'],
  ['din', 'DIN ISO 690'],
] as const satisfies readonly (readonly [CitationStyle, string])[];

const FORMS = [
  ['markdown', 'export_copyMarkdown', 'popup_copied'],
  ['rich', 'export_copyRich', 'export_copiedRich'],
] as const satisfies readonly (readonly [CopyForm, string, string])[];

/** Closed by Escape, by a press elsewhere, and when the focus goes elsewhere. */
function useClosing(isOpen: boolean, close: () => void) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
    };
  }, [isOpen]);
  return root;
}

/** Puts the article, or how to cite it, on the clipboard. */
export function CopyMenu({ ops, article, show }: CopyMenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = () => root.current?.querySelector<HTMLElement>('[aria-expanded]');
  const root = useClosing(isOpen, () => setOpen(false));
  const copy = (work: Promise<void>, words: string) => {
    work.then(
      () => show({ text: words }),
      (error) => {
        const isOfStore = error instanceof Error && error.name === 'StoreError';
        show({ text: isOfStore ? failureWords(error) : i18n.t('popup_copyFailed') });
      },
    );
    opener()?.focus();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open within
    <div
      class="copy-menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        opener()?.focus();
        setOpen(false);
      }}
    >
      <Button kind="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {i18n.t('common_copy')}
      </Button>
      <div class="copy-menu__list" id={id} hidden={!isOpen}>
        <fieldset class="copy-menu__group">
          <legend class="copy-menu__title">{i18n.t('export_copyArticle')}</legend>
          {FORMS.map(([form, words, done]) => (
            <Button
              key={form}
              kind="quiet"
              onClick={() => copy(ops.copyArticle(article, form), i18n.t(done))}
            >
              {i18n.t(words)}
            </Button>
          ))}
        </fieldset>
        <fieldset class="copy-menu__group">
          <legend class="copy-menu__title">{i18n.t('export_copyCitation')}</legend>
          {STYLES.map(([style, name]) => (
            <Button
              key={style}
              kind="quiet"
              onClick={() => copy(ops.copyCitation(article, style), i18n.t('export_copiedCitation', [name]))}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
