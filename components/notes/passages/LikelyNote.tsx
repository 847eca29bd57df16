import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { diffWords } from '../../../lib/text/diff-words';
import { Button } from '../../controls/Button';
import { langOf } from '../../words/lang-of';
import { PassageNote, type PassageTools } from './PassageNote';
import type { PassageItem } from './passage-items';

export type LikelyNoteProps = {
  readonly item: PassageItem;
  readonly tools: PassageTools;
  readonly isCurrent: boolean;
  readonly onReveal: ((item: PassageItem) => void) | undefined;
  /** Resolves when the answer is kept, or could not be. Undefined where it cannot be given. */
  readonly onAnswer: ((item: PassageItem, isIt: boolean) => Promise<unknown>) | undefined;
};

/** The old words against the new: what went is struck out, what came is underlined; read aloud as they are now. */
export function ChangedWords({ item, language }: { item: PassageItem; language: string | undefined }) {
  const now = item.placement?.words;
  if (now === undefined) return null;
  return (
    <>
      <p class="unseen">{i18n.t('notes_now', [now])}</p>
      <p class="passage__change words" lang={langOf(language)} aria-hidden="true">
        {diffWords(item.passage.selector.exact, now).map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
        })}
      </p>
    </>
  );
}

/** A note that stands at changed words: asks once whether that is its place. */
export function LikelyNote({ item, tools, isCurrent, onReveal, onAnswer }: LikelyNoteProps) {
  const [isBusy, setBusy] = useState(false);
  const answer = (isIt: boolean) => {
    setBusy(true);
    void onAnswer?.(item, isIt).finally(() => setBusy(false));
  };
  return (
    <PassageNote item={item} tools={tools} isCurrent={isCurrent} onReveal={onReveal}>
      <div class="passage__question">
        <ChangedWords item={item} language={tools.language} />
        {onAnswer ? (
          <div class="passage__buttons">
            <Button disabled={isBusy} onClick={() => answer(true)}>
              {i18n.t('notes_thisIsIt')}
            </Button>
            <Button kind="quiet" disabled={isBusy} onClick={() => answer(false)}>
              {i18n.t('notes_no')}
            </Button>
          </div>
        ) : (
          <p class="soft">{i18n.t('notes_askedOnPage')}</p>
        )}
      </div>
    </PassageNote>
  );
}
