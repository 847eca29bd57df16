// Idea: English heads stand last ("Federal Trade Commission") or first with "of" or "for" ("University of Michigan").
// They are looked for in German texts too, where foreign names stand as they are ("Phuket Airlines").
import type { Candidate } from '../grammar/candidate';
import { type Grammar, isDeterminer, isSameSentence } from '../grammar/grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { findHead } from './heads';
import { organization } from './organization';

const MOST_WORDS = 6;
const OWNERS = new Set('People Women Men Children Writers Teachers Workers'.split(' '));

/** The organization whose English head stands at a word. */
export function findEnglishInstitution(
  words: readonly Word[],
  at: number,
  grammar: Grammar,
): Candidate | undefined {
  const head = findHead(words[at], 'en');
  if (head === undefined || (grammar.language === 'de' && hasFact(words[at], Fact.Noun))) return undefined;
  let from = at;
  while (from > at - MOST_WORDS && from > 0 && isPart(words, from - 1, at, grammar)) from -= 1;
  while (from < at && words[from]?.isCapital === false) from += 1;
  let to = at + 1;
  const link = words[to]?.text;
  if (head.uses.includes('tail') && (link === 'of' || link === 'for') && isSameSentence(words, at, to)) {
    to = readTail(words, to + 1) ?? to;
  }
  if (from === at && to === at + 1) return undefined;
  if (isOrdinary(words.slice(from, at + 1), grammar)) return undefined;
  return organization(from, to, 0.75, `head: ${head.reason}`);
}

/** "Sewer Systems" at a sentence start or in a headline: ordinary words with capitals. */
function isOrdinary(name: readonly Word[], { language }: Grammar): boolean {
  if (language !== 'en') return false;
  const [first] = name;
  return (
    (first?.isFirst === true || first?.isTitled === true) &&
    name.slice(0, -1).every((word) => hasFact(word, Fact.Common))
  );
}

function isPart(words: readonly Word[], at: number, head: number, { language }: Grammar): boolean {
  const word = words[at];
  if (word === undefined || !isSameSentence(words, at, head)) return false;
  if (word.text === '&' || (/^'s$/i.test(word.text) && OWNERS.has(words[at - 1]?.text ?? ''))) return true;
  if (word.text === 'and') return words[at - 1]?.isCapital === true && isDeterminer(words[at - 2]);
  if (!word.isCapital || hasFact(word, Fact.Function | Fact.Title | Fact.Calendar)) return false;
  if (language === 'de') return !hasFact(word, Fact.Noun | Fact.Role) && findHead(word, 'de') === undefined;
  return !(word.isFirst && hasFact(word, Fact.Common));
}

function readTail(words: readonly Word[], at: number): number | undefined {
  let to: number | undefined;
  for (let index = at; index < at + 8 && isSameSentence(words, at - 1, index); index += 1) {
    const word = words[index];
    if (word?.isCapital === true && !hasFact(word, Fact.Function)) to = index + 1;
    else if (word?.text === '.' && words[index - 1]?.text === 'St') to = index + 1;
    else if (!/^(?:and|of|the|&)$/.test(word?.text ?? '')) break;
    else if (word?.text === 'and' && startsAnother(words, index + 1)) break;
  }
  return to;
}

/** "University of Michigan and Stanford University", "… and the Council": another name after "and". */
function startsAnother(words: readonly Word[], at: number): boolean {
  if (words[at]?.text === 'the') return true;
  for (let index = at; index < at + 4 && words[index]?.isCapital === true; index += 1) {
    if (index > at && findHead(words[index], 'en') !== undefined) return true;
  }
  return false;
}

const STARTS = new Set(
  'Air Banca Banco Banque Parti Partido Partito Partit Front Movimento Movimiento Université Universidad Università Universidade Groupe Grupo Gruppo Éditions Crédit Société Radio Télévision Editorial Institut Instituto Confédération Fédération Association Compagnie Ligue'.split(
    ' ',
  ),
);
const LINKS = new Set('de du des del della di do da la le les et e y of the'.split(' '));

/** "Parti de Gauche", "Banca Antonveneta", "Air Koryo": Romance names start with their head. */
export function findForeignStart(words: readonly Word[], at: number): Candidate | undefined {
  const word = words[at];
  if (word === undefined || !STARTS.has(word.text)) return undefined;
  let to = at + 1;
  let end: number | undefined;
  while (to < at + MOST_WORDS && isSameSentence(words, at, to)) {
    const next = words[to];
    if (next?.isCapital === true && !hasFact(next, Fact.Function | Fact.Noun | Fact.Role | Fact.Calendar))
      end = to + 1;
    else if (!LINKS.has(next?.text ?? '')) break;
    to += 1;
  }
  return end === undefined ? undefined : organization(at, end, 0.7, `foreign head: ${word.text}`);
}
