// Idea: quoted words that end with a comma inside their marks are speech, and the speaker follows with a verb, whatever it
// is (“Nice try,” the keeper grinned). So behind such words a short noun phrase with any verb is taken for both.
// Cost: bounded by a fixed reach for each pair of quote marks. Source: own.
import { isFiniteVerb, PREPOSITIONS, RELATIVES } from '../grammar-words';
import type { Item } from '../read-units';
import { isBorder, isOpener, isPhraseStart, type Range } from '../speakers/noun-phrase';
import type { Statement } from '../statement';

const PHRASE_REACH = 5;

/** Statements of quoted words that nothing listed reports; `told` are the items told already. */
export function findUnlisted(items: readonly Item[], told: ReadonlySet<number>): Statement[] {
  return items.flatMap((item, at) => {
    const isFirst = at === 0 || items[at - 1]?.text === '.';
    const isSpoken = item.kind === 'quote' && item.quoted?.isOpen === true && !told.has(at);
    const verb = isFirst && isSpoken ? findVerb(items, at + 1) : undefined;
    if (verb === undefined) return [];
    const range: Range = { from: at + 1, to: verb };
    const subject = { range, rule: 'before the verb', group: { from: at + 1, to: verb + 1 } } as const;
    return [
      {
        ranges: [{ from: at, to: at + 1 }],
        rule: 'unlisted verb',
        cue: { from: verb, to: verb + 1 },
        subject,
      },
    ];
  });
}

function findVerb(items: readonly Item[], from: number): number | undefined {
  const first = items[from];
  if (first === undefined || !isPhraseStart(first) || RELATIVES.has(first.low)) return undefined;
  for (let at = from + 1; at <= from + PHRASE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || isBorder(item) || isOpener(item) || PREPOSITIONS.has(item.low))
      return undefined;
    if (item.kind === 'word' && (isFiniteVerb(item.low) || isBehindName(items, at))) return at;
  }
  return undefined;
}

/** "Ley grins": a word in -s right behind a name or pronoun. */
function isBehindName(items: readonly Item[], at: number): boolean {
  const isName = items[at - 1]?.kind === 'name' || /^(?:he|she|it)$/.test(items[at - 1]?.low ?? '');
  return isName && /^\p{Ll}{3,}s$/u.test(items[at]?.text ?? '');
}
