import type { NameLists } from './name-lists';
import { readForm, type WordForm } from './word-form';

/** Different words kept at most; about 60 MB would be ten times as many. */
const MOST_FORMS = 20_000;

/** Gives the form of a word; each different word is read once, until there are too many. */
export function createFormCache(language: string, lists: NameLists): (word: string) => WordForm {
  const isGerman = language === 'de';
  let known = new Map<string, WordForm>();
  return (word) => {
    let form = known.get(word);
    if (form !== undefined) return form;
    if (known.size >= MOST_FORMS) known = new Map();
    form = readForm(word, isGerman, lists);
    known.set(word, form);
    return form;
  };
}
