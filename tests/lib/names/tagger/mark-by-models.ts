import { findNames } from '../../../../lib/names/find-names';
import { loadModels } from '../../../../scripts/load-models';

/** The text with the names that the shipped models find: signs as in `marked.ts`. */
export function markByModels(text: string, language: string): string {
  let marked = '';
  let at = 0;
  for (const name of findNames(text, language, loadModels())) {
    const sign = name.kind === 'person' ? 'P' : 'O';
    const kind = name.part === true ? sign.toLowerCase() : sign;
    marked += `${text.slice(at, name.start)}[${kind} ${text.slice(name.start, name.end)}]`;
    at = name.end;
  }
  return marked + text.slice(at);
}
