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

const KINDS = {
  articles: 'restore_articles',
  notes: 'restore_notes',
  corrections: 'restore_corrections',
  identities: 'restore_identities',
  collections: 'restore_collections',
  drafts: 'restore_drafts',
  pages: 'restore_pages',
} as const;

/** The first records that fare so, by their words. Nothing where there are none. */
export function ImportExamples({ title, text, how, examples }: ImportExamplesProps) {
  const shown = examples.filter((one) => one.how === how);
  if (shown.length === 0) return null;
  return (
    <section class="import-examples">
      <h4 class="import__heading">{title}</h4>
      {text && <p class="soft">{text}</p>}
      <ul class="import-examples__list">
        {shown.map((one, index) => (
          <li key={`${one.of} ${index}`}>
            <span class="import-examples__kind">{i18n.t(KINDS[one.of])}</span>
            <span class={how === 'bad' ? 'import-examples__raw' : 'import-examples__words'}>
              {one.words}
              {how === 'bad' && <span class="import-examples__why">{reasonWords(one)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
