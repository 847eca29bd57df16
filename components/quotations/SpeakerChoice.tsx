import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedParty } from '../../lib/entities/correction';
import { findParties } from '../../lib/quotations/find-parties';
import { TextField } from '../controls/TextField';
import { KindMark } from '../names/KindMark';
import { formatNumber } from '../words/format-number';

/** So many stand open; among more one searches. */
const SHOWN = 8;

export type SpeakerChoiceProps = {
  /** Whom the article names, without the speaker as it stands. */
  readonly parties: readonly NamedParty[];
  /** Given nobody where the article does not name the speaker. */
  readonly onChoose: (to: NamedParty | undefined) => void;
};

/** Where an arrow leads among the field and the buttons. */
function moveFocus(root: HTMLElement, step: 1 | -1): void {
  const stops = [...root.querySelectorAll<HTMLElement>('input, button')];
  const from = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  stops[(from + step + stops.length) % stops.length]?.focus();
}

/** Who may have said it instead: a short list, or a field to find one among many. */
export function SpeakerChoice({ parties, onChoose }: SpeakerChoiceProps) {
  const [query, setQuery] = useState('');
  const root = useRef<HTMLFieldSetElement>(null);
  const found = findParties(parties, query);
  const more = found.length - SHOWN;
  useEffect(() => root.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!root.current || (step !== 1 && step !== -1)) return;
    event.preventDefault();
    moveFocus(root.current, step);
  };
  return (
    <fieldset class="speaker-choice" ref={root} onKeyDown={onKeyDown}>
      <legend class="soft">{i18n.t('common_whoSays')}</legend>
      {parties.length > SHOWN && (
        <TextField
          isSearch
          isLabelUnseen
          label={i18n.t('common_findName')}
          placeholder={i18n.t('common_findName')}
          value={query}
          onText={setQuery}
        />
      )}
      <ul class="speaker-choice__list">
        {found.slice(0, SHOWN).map(({ name, kind }) => (
          <li key={`${kind} ${name}`}>
            <button type="button" class="speaker-choice__one" onClick={() => onChoose({ name, kind })}>
              <KindMark kind={kind} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {parties.length > 0 && found.length === 0 && i18n.t('common_noSuchName')}
        {more > 0 && i18n.t('common_moreNames', [formatNumber(more)])}
      </p>
      <button
        type="button"
        class="speaker-choice__one speaker-choice__one--nobody"
        onClick={() => onChoose(undefined)}
      >
        {i18n.t('common_nobodyNamed')}
      </button>
    </fieldset>
  );
}
