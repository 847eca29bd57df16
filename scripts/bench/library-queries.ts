import { seededRandom } from '../seeded-random.mjs';
import type { CorpusWords } from './library-rows';

export type QueryKind = 'words' | 'inside';

/**
 * What people search for. `words`: one or two words of every frequency, names, tags, phrases, what someone said.
 * `inside`: parts of compounds. The same for the same seed.
 */
export function madeQueries(
  { words, given, surnames }: CorpusWords,
  count: number,
): Readonly<Record<QueryKind, readonly string[]>> {
  const random = seededRandom(3);
  const long = words.map(([word]) => word).filter((word) => /^\p{L}{4,14}$/u.test(word));
  const nouns = long.filter((word) => /^\p{Lu}\p{Ll}{3,10}$/u.test(word));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  /** Often one of the frequent words, sometimes one that hardly occurs. */
  const word = () => long[Math.floor(long.length ** random()) - 1] ?? pick(long);
  const makers: readonly (() => string)[] = [
    word,
    word,
    () => `${word()} ${word()}`,
    () => `"${word()}"`,
    () => `person:${pick(surnames)}`,
    () => `"${pick(given)} ${pick(surnames)}"`,
    () => `said:${word()}`,
    () => `${word()} since:2025-06`,
    () => `note:${word()}`,
    () => `${pick(surnames)} -${word()}`,
  ];
  return {
    words: Array.from({ length: count }, (_, index) => (makers[index % makers.length] ?? word)()),
    inside: Array.from({ length: count }, () => {
      const noun = pick(nouns).toLowerCase();
      return random() < 0.5 ? noun : noun.slice(1, Math.max(4, noun.length - 1));
    }),
  };
}
