import { isEnglishCueVerb } from './english/cues/find-cues';
import { isFiniteVerbOfSaying } from './german/lexicon/read-lexicon';

/** Whether a word in small letters is a verb that reports speech, as it stands in a clause ("sagte", "said"). */
export function isCueVerb(word: string): boolean {
  return isEnglishCueVerb(word) || isFiniteVerbOfSaying(word);
}
