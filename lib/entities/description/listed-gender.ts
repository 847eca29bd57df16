import { loadLexicon } from '../../names/lists/load-lexicon';
import { asWord } from '../../names/lists/phrase-index';
import type { Word } from '../../names/reading/word';
import { dropAccents } from '../../names/reading/word-forms';
import { tokenize } from '../../text/tokenize';
import type { Gender } from '../persons/bearers';

const NOWHERE: Word = {
  ...{ start: 0, end: 0, kind: 'word', text: '', key: '', stem: '', bare: [], sentence: 0 },
  ...{ isFirst: false, isCapital: true, isTitled: false, isUpper: false, facts: 0 },
};

/** The gender of a person of the news as the list tells it; undefined when the list does not hold the name. */
export function genderOfListed(surface: string, language: string): Gender | undefined {
  const words = tokenize(surface).map((token) => asWord(dropAccents(token.text), NOWHERE));
  const phrase = loadLexicon(language).people.findAt(words, 0);
  const gender = phrase?.length === words.length ? phrase.entry.type : undefined;
  return gender === 'f' || gender === 'm' ? gender : undefined;
}
