// Idea: whether a noun phrase can stand for someone who speaks shows in its head: a pronoun, a name, a noun of persons
// or of bodies that speak. Cost: one look at a word. Source: own.

import { findRole } from '../../../names/names-of-people';
import { setOf } from '../../../text/set-of';
import type { Span } from '../../../text/span';
import type { NounPhrase } from '../grammar/noun-phrase';
import { lowerAt, type Word } from '../grammar/word';
import { isNounLike } from '../grammar/word-classes';
import { endingIn } from '../grammar/words';
import type { Unit } from '../reading/unit';

/** Ends of nouns for those who speak: "Ärztin", "Regierungssprecher", "Landgericht". */
const SPEAKERS = endingIn(`
  in innen sprecher minister präsident chef vorsitzender? vorsitzende polizei partei regierung anwalt vertreter politiker
  leiter direktor professor experten? verband behörden? ministerium gericht unternehmen konzern firma gewerkschaft
  opposition senator richter trainer abgeordneter? kanzler bürgermeister forscher wissenschaftler agentur zeitung
  kommission organisation`);
/** Nouns in "-in" that are no women: "Beginn", "Termin". */
const NO_SPEAKERS = endingIn('beginn sinn gewinn termin magazin');
/** Pronouns that stand for nobody in particular: "es heißt", "man sagt". */
const NOBODY = setOf('es man');

/** Whether a phrase can stand for someone who speaks: a pronoun, a name, a noun of someone who speaks. */
export function isSpeakerLike(words: readonly Word[], { start, core, isPronoun }: NounPhrase): boolean {
  if (isPronoun) return !NOBODY.has(lowerAt(words, start));
  let head = start;
  while (head < core && !isNounLike(words[head])) head += 1;
  const [noun, next] = [words[head], words[head + 1]];
  if (head >= core || noun === undefined) return false;
  if (noun.isNamed || isSpeakerNoun(noun)) return true;
  // "Bundeskanzler Rutte", and not "Besuch Ruttes".
  return next?.isNamed === true && head + 1 < core && !next.text.endsWith('s');
}

/** Whether a whole name stands in a stretch of words, rather than part of a compound. */
export function namesSomebody({ words, mentions }: Unit, { start, end }: Span): boolean {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? 0;
  return mentions.some((mention) => mention.start >= from && mention.end <= to && mention.part !== true);
}

/** "Ministerin", "Verband": a noun of someone who can say something. */
function isSpeakerNoun({ lower, text }: Word): boolean {
  if (NO_SPEAKERS.test(lower)) return false;
  return SPEAKERS.test(lower) || findRole([text], 'de') !== undefined;
}
