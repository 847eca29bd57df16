import { i18n } from '#i18n';
import { loadWhyWords } from '../../lib/reason-words';
import { countInWords } from '../words/count';
import type { PlacedMention } from './placed-mentions';

/** Each different reason once, the most frequent first. */
function reasonsOf(mentions: readonly PlacedMention[]): { words: string; count: number }[] {
  const say = loadWhyWords();
  const counts = new Map<string, number>();
  for (const { mention } of mentions) {
    const words = say(mention);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}

function Reasons({ mentions }: { readonly mentions: readonly PlacedMention[] }) {
  const reasons = reasonsOf(mentions);
  return (
    <ul class="why__reasons">
      {reasons.map(({ words, count }) => (
        <li key={words}>
          {words}
          {reasons.length > 1 && <span class="soft"> {countInWords(count, 'mentions')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** On demand, why the mentions of a name are marked. */
export function WhyMarked({ mentions }: { readonly mentions: readonly PlacedMention[] }) {
  return (
    <details class="why">
      <summary class="why__question">{i18n.t('common_why')}</summary>
      <Reasons mentions={mentions} />
    </details>
  );
}
