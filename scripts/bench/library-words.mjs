import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../run-command.mjs';

const MARK = /\[([a-z]):([^\]]*)\]/g;

/**
 * Words of the project's own German corpus with how often each occurs there, and the names marked in it, so that a
 * made-up library has the words of one: few everywhere, most hardly ever.
 * @param {string} [folder]
 */
export function corpusWords(folder = `${ROOT}scripts/corpus/de`) {
  const counts = new Map();
  const persons = new Set();
  const organizations = new Set();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const marked = readFileSync(`${folder}/${file}`, 'utf8').replace(/^===/gm, '');
    for (const [, kind, text = ''] of marked.matchAll(MARK)) {
      if (kind === 'p' && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(text)) persons.add(text);
      if (kind === 'o' && text.length < 40) organizations.add(text);
    }
    const plain = marked.replace(MARK, '$2');
    for (const [word] of plain.matchAll(/\p{L}[\p{L}-]*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const given = new Set([...persons].map((name) => name.split(' ')[0]));
  const surnames = new Set([...persons].map((name) => name.split(' ')[1]));
  return {
    words: [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)),
    given: [...given].sort(),
    surnames: [...surnames].sort(),
    organizations: [...organizations].sort(),
  };
}
