import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { langOf } from '../words/lang-of';

/** Where the writing of a summary by the browser's own model is. */
export type MachineState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | {
      readonly kind: 'done';
      readonly text: string;
      /** Only the beginning of the article was read. */
      readonly isOfPart: boolean;
    }
  | { readonly kind: 'failed'; readonly why: 'gone' | 'refused' | 'failed' };

export type MachineSummaryProps = {
  readonly state: MachineState;
  readonly language?: string | undefined;
  readonly onStart: () => void;
  /** Ends the writing, or puts away what was written. */
  readonly onStop: () => void;
  /** Makes the text the reader's own; undefined where nothing can be kept. */
  readonly onTake?: ((text: string) => void) | undefined;
};

const FAILURES = {
  gone: 'panel_machineGone',
  refused: 'panel_machineRefused',
  failed: 'panel_machineFailed',
} as const;

/** A summary by the browser's own model, asked for by the reader, marked as what it is, and not kept by itself. */
export function MachineSummary({ state, language, onStart, onStop, onTake }: MachineSummaryProps) {
  return (
    <section class="section machine-summary" aria-labelledby="machine-summary-title">
      <div class="section__head">
        <h2 class="section__title" id="machine-summary-title">
          {i18n.t('panel_machineTitle')}
        </h2>
      </div>
      <p class="section__body soft">{i18n.t('panel_machineAbout')}</p>
      <div class="section__body machine-summary__state" role="status">
        {state.kind === 'running' && <p class="soft">{i18n.t('panel_machineWriting')}</p>}
        {state.kind === 'failed' && <p>{i18n.t(FAILURES[state.why])}</p>}
        {state.kind === 'done' && <Written state={state} language={language} />}
      </div>
      <div class="section__body machine-summary__actions">
        {state.kind === 'done' && onTake && (
          <Button onClick={() => onTake(state.text)}>{i18n.t('panel_machineTake')}</Button>
        )}
        {state.kind === 'running' || state.kind === 'done' ? (
          <Button kind={state.kind === 'running' ? 'plain' : 'quiet'} onClick={onStop}>
            {i18n.t(state.kind === 'running' ? 'common_cancel' : 'panel_machineDrop')}
          </Button>
        ) : (
          <Button onClick={onStart}>
            {i18n.t(state.kind === 'failed' ? 'panel_machineAgain' : 'panel_machineWrite')}
          </Button>
        )}
      </div>
    </section>
  );
}

type WrittenProps = {
  readonly state: Extract<MachineState, { kind: 'done' }>;
  readonly language: string | undefined;
};

function Written({ state, language }: WrittenProps) {
  return (
    <>
      <p class="machine-summary__mark">{i18n.t('panel_machineMark')}</p>
      {state.isOfPart && <p class="soft">{i18n.t('panel_machinePart')}</p>}
      <p class="words machine-summary__words" lang={langOf(language)}>
        {state.text}
      </p>
    </>
  );
}
