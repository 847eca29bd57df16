import { findNames } from '../../../lib/names/find-names';

/** The text with names in brackets, found by the rules that stand in where there is no model: `[P Mark Rutte]`, `[O Nato]`, and `[o Nato]-Ziele` for a part of a compound. */
export function mark(text: string, language: string): string {
  let marked = '';
  let at = 0;
  for (const name of findNames(text, language)) {
    const sign = name.kind === 'person' ? 'P' : 'O';
    const kind = name.part === true ? sign.toLowerCase() : sign;
    marked += `${text.slice(at, name.start)}[${kind} ${text.slice(name.start, name.end)}]`;
    at = name.end;
  }
  return marked + text.slice(at);
}

/** The text without the brackets of `mark`. */
export function unmark(marked: string): string {
  return marked.replace(/\[[POpo] ([^\]]*)\]/g, '$1');
}
