// Idea: behind "laut" any noun phrase is a source; behind "nach" one whose noun means what someone says, thinks or writes.
// Cost: linear in the phrase. Source: own.
import { setOf } from '../../../text/set-of';
import { bare, findPhraseEndingAt, type NounPhrase, OF, readNounPhrase } from '../grammar/noun-phrase';
import { lowerAt, type Word } from '../grammar/word';
import { isAdjective, isDeterminer } from '../grammar/word-classes';
import { endingIn } from '../grammar/words';
import { segmentAt, type Unit } from '../reading/unit';
import type { Frame } from './frame';

/** Ends of nouns for what someone says, thinks or writes: "nach Polizeiangaben", "nach Ansicht der Chefin". */
const SOURCES = endingIn(`
  angaben? aussagen? ansicht ansichten meinung meinungen auffassung auffassungen einschätzung einschätzungen
  informationen bericht berichten? darstellung darstellungen worten? schätzung schätzungen erkenntnissen? studien?
  umfragen? meldung meldungen überzeugung vernehmen mitteilung mitteilungen vermutung vermutungen äußerung äußerungen
  erklärung erklärungen bekunden hochrechnung hochrechnungen prognosen? berechnung berechnungen quellen statistik
  statistiken gutachten auskunft auskünften behauptung behauptungen recherchen artikel dafürhalten stellungnahmen?
  wunsch sicht beobachtung beobachtungen kalkulation kalkulationen ankündigung ankündigungen verlautbarung
  verlautbarungen lesart grundgesetz grundgesetzes anklageschrift wissensstand expertenmeinung bekundungen experten`);
/** "sehr laut", "zu laut": an adjective. */
const BEFORE_LOUD = setOf('so sehr zu wie ganz ziemlich recht');
/** What begins a phrase before "nach"; a capital inside a sentence speaks to the reader: "Ihrer Meinung nach". */
const BEFORE_NACH = setOf('seiner ihrer deren dessen dem den');

/** "laut X", "gemäß dem Protokoll"; undefined when it is an adjective, or no noun phrase follows. */
export function readLaut(unit: Unit, at: number, number: number): Frame | undefined {
  const { words } = unit;
  if (BEFORE_LOUD.has(lowerAt(words, at - 1))) return undefined;
  const limit = unit.segments[number]?.end ?? words.length;
  const phrase = readBareName(unit, at + 1, limit) ?? readNounPhrase(words, at + 1, limit, OF);
  const rule = words[at]?.lower === 'laut' ? 'laut' : 'gemäß';
  return phrase && { start: at, end: endWithApposition(unit, phrase), cue: at, speaker: phrase, rule };
}

/** "nach Angaben der Polizei", "nach ihren Worten", "ihrer Meinung nach"; undefined where "nach" names no source. */
export function readNach(unit: Unit, at: number, number: number): Frame | undefined {
  const { words } = unit;
  const { start, end } = unit.segments[number] ?? { start: at, end: at };
  const behind = readNounPhrase(words, at + 1, end, OF);
  if (behind !== undefined && holdsSource(words, behind))
    return { start: at, end: endWithApposition(unit, behind), cue: at, speaker: behind, rule: 'nach' };
  const before = findPhraseEndingAt(words, start, at);
  if (before === undefined || !holdsSource(words, before)) return undefined;
  const first = words[before.start];
  const isBefore = BEFORE_NACH.has((before.start === 0 ? first?.lower : first?.text) ?? '');
  return isBefore ? { start: before.start, end: at + 1, cue: at, speaker: before, rule: 'nach' } : undefined;
}

/** "laut WWF in …", "laut Ministerium Arbeiten …": a name or noun without a determiner stands alone. */
function readBareName({ words, mentions }: Unit, at: number, limit: number): NounPhrase | undefined {
  const word = words[at];
  if (word === undefined || !word.isCapital || isDeterminer(word)) return undefined;
  const mention = mentions.find(({ start, part }) => start === word.start && part !== true);
  if (mention === undefined) {
    const next = words[at + 1];
    return next?.isCapital && !next.isNamed && !isAdjective(word) ? bare(at, at + 1) : undefined;
  }
  let end = at + 1;
  while (end < limit && (words[end]?.start ?? 0) < mention.end) end += 1;
  const next = words[end];
  return next?.lower === 'und' || next?.isCapital || next?.text === '(' ? undefined : bare(at, end);
}

/** The end of a source with its relative clause or apposition: "Nach Ansicht der Anklage, vertreten durch X, …". */
function endWithApposition(unit: Unit, phrase: NounPhrase): number {
  const number = segmentAt(unit, phrase.start);
  const [own, next, further] = unit.segments.slice(number, number + 3);
  if (own?.end !== phrase.end || next?.mark !== ',' || further === undefined) return phrase.end;
  return next.kind === 'attached' || (next.kind === 'other' && !next.hasVerb) ? next.end : phrase.end;
}

/** Whether the first noun of a phrase, or the one behind it, is one of a source: "Angaben", "Aussage der Polizei". */
function holdsSource(words: readonly Word[], { start, core }: NounPhrase): boolean {
  let first = start;
  while (first < core && !words[first]?.isCapital) first += 1;
  return words.slice(first, Math.min(core, first + 2)).some(({ lower }) => SOURCES.test(lower));
}
