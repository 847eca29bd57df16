import { i18n } from '#i18n';
import type { RestoreExample } from '../../lib/store/restore';
import { reasonWords } from './import-words';

export type ImportExamplesProps = {
  readonly title: string;
  /** What becomes of them. */
  readonly text?: string;
  readonly how: RestoreExample['how'];
  readonly examples: readonly RestoreExample[];
};

/** Kinds that are known by words; of the others figures say enough. */
const KINDS = [
  ['articles', 'restore_articles'],
  ['notes', 'restore_notes'],
  ['corrections', 'restore_corrections'],
  ['collections', 'restore_collections'],
  ['drafts', 'restore_drafts'],
] as const;

const RAW_LENGTH = 100;

function Raw({ example }: { readonly example: RestoreExample }) {
  const { words } = example;
  const isCut = words.length > RAW_LENGTH;
  return (
    <>
      <span>{reasonWords(example)}</span>
      <span class="import-examples__raw">{isCut ? `${words.slice(0, RAW_LENGTH)}…` : words}</span>
    </>
  );
}

/** The first records that fare so, kind by kind, by their words. Nothing where there are none. */
export function ImportExamples({ title, text, how, examples }: ImportExamplesProps) {
  const kinds = KINDS.map(([of, name]) => {
    const shown = examples.filter((one) => one.how === how && one.of === of && one.words !== '');
    return { of, name, shown };
  }).filter(({ shown }) => shown.length > 0);
  if (kinds.length === 0) return null;
  return (
    <section class="import-examples">
      <h4 class="import__heading">{title}</h4>
      {text && <p class="soft">{text}</p>}
      <dl class="import-examples__list">
        {kinds.map(({ of, name, shown }) => (
          <div key={of}>
            <dt>{i18n.t(name)}</dt>
            {shown.map((one, index) => (
              <dd key={index} class={how === 'bad' ? 'import-examples__bad' : 'import-examples__words'}>
                {how === 'bad' ? <Raw example={one} /> : one.words}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
