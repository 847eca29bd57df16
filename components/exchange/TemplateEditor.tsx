import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';
import type { NamedTemplate, TemplateNames, TemplatePreview } from './export-ops';
import { KnownNames } from './KnownNames';
import { TemplateFaults } from './TemplateFaults';
import { STANDARD_NAMES } from './template-words';
import type { TemplateDraft } from './use-template-draft';

export type TemplateEditorProps = {
  readonly handle: TemplateDraft;
  readonly draft: Required<NamedTemplate>;
  /** Undefined until the first one is there. */
  readonly preview: TemplatePreview | undefined;
  /** Undefined while they are not known. */
  readonly names: TemplateNames | undefined;
};

/** What the template makes of an article; while it cannot be read, that it will be back. */
function Preview({ preview }: { readonly preview: TemplatePreview | undefined }) {
  const id = useId();
  if (!preview) return <div class="template__preview" />;
  const { title, text, faults } = preview;
  const isReadable = text !== '' || faults.length === 0;
  return (
    <section class="template__preview" aria-labelledby={id}>
      <h3 class="template__label" id={id}>
        {title === undefined ? i18n.t('export_previewSample') : i18n.t('export_previewOf', [title])}
      </h3>
      {isReadable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
        <pre class="template__made" tabIndex={0}>
          {text}
        </pre>
      ) : (
        <p class="soft">{i18n.t('export_previewFaults')}</p>
      )}
    </section>
  );
}

/** Puts words where the caret stands, and the caret behind them. Gives the whole text. */
function insertAt(field: HTMLTextAreaElement | null, body: string, words: string): string {
  const [start, end] = [field?.selectionStart ?? body.length, field?.selectionEnd ?? body.length];
  queueMicrotask(() => {
    field?.focus();
    field?.setSelectionRange(start + words.length, start + words.length);
  });
  return body.slice(0, start) + words + body.slice(end);
}

/** What the template and its files are called. */
function Heads({ handle, draft, preview }: Omit<TemplateEditorProps, 'names'>) {
  const { change } = handle;
  // The last one stays while the template cannot be read, so that nothing below it moves.
  const stem = useRef('');
  if (preview && preview.stem !== '') stem.current = preview.stem;
  const fileName = stem.current === '' ? undefined : `${stem.current}.md`;
  return (
    <div class="template__fields">
      <TextField
        label={i18n.t('export_templateName')}
        value={draft.name}
        onText={(name) => change({ name: name.slice(0, 80) })}
      />
      <TextField
        label={i18n.t('export_templateFileName')}
        value={draft.fileName}
        onText={(text) => change({ fileName: text.slice(0, 300) })}
        hint={fileName && i18n.t('export_templateFileNameHint', [fileName])}
      />
    </div>
  );
}

/** A template with what it makes beside it, at every change. */
export function TemplateEditor({ handle, draft, preview, names }: TemplateEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { change, reset, failure } = handle;
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div class="template">
      <Heads handle={handle} draft={draft} preview={preview} />
      <div class="template__sides">
        <div class="template__source">
          <label class="template__label" for={id}>
            {i18n.t('export_templateBody')}
          </label>
          <textarea
            ref={field}
            id={id}
            class="input template__body"
            value={draft.body}
            maxLength={20_000}
            spellcheck={false}
            autocapitalize="off"
            aria-describedby={`${id}-faults`}
            onInput={({ currentTarget }) => change({ body: currentTarget.value })}
          />
          <TemplateFaults id={`${id}-faults`} faults={preview?.faults ?? []} />
        </div>
        <Preview preview={preview} />
      </div>
      {names && (
        <KnownNames
          names={names}
          onInsert={(words) => change({ body: insertAt(field.current, draft.body, words) })}
        />
      )}
      <div class="template__resets">
        {STANDARD_NAMES.map(([standard, key]) => (
          <Button key={standard} kind="quiet" onClick={() => reset(standard)}>
            {i18n.t('export_templateReset', [i18n.t(key)])}
          </Button>
        ))}
        {handle.undo && <Button onClick={handle.undo}>{i18n.t('common_undo')}</Button>}
      </div>
      {failure !== undefined && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
