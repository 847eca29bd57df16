// Idea: a sentence names its source in a phrase of its own: "laut X", "nach Angaben der Polizei", "X zufolge", "so X",
// "demnach". What is said is the rest of the sentence. Cost: linear in the sentence. Source: own rules.

import { hasVerb, kindOfSegment, moodOfSegment } from './clauses';
import { type Draft, spanOfWords } from './draft';
import { verbsOf } from './lexicon/read-lexicon';
import { isAdjective, isDeterminer, type NounPhrase, OF, readNounPhrase } from './noun-phrase';
import type { GermanRule } from './rule-scores';
import { withAppositions } from './subject';
import { isAllQuoted, type Segment, segmentOf, type Unit, type Word } from './unit';

/** What can follow "nach": words for what someone says, thinks or writes. */
const SOURCES =
  /(?:angaben?|aussagen?|ansicht(?:en)?|meinung(?:en)?|auffassung(?:en)?|einschätzung(?:en)?|informationen?|berichte?n?|darstellung(?:en)?|worten?|schätzung(?:en)?|erkenntnisse?n?|studien?|umfragen?|meldung(?:en)?|überzeugung|vernehmen|mitteilung(?:en)?|vermutung(?:en)?|äußerung(?:en)?|erklärung(?:en)?|bekunden|hochrechnung(?:en)?|prognosen?|berechnung(?:en)?|quellen|statistik(?:en)?|gutachten|auskunft|auskünften|behauptung(?:en)?|recherchen|artikel|dafürhalten|stellungnahmen?|wunsch|sicht|beobachtung(?:en)?|kalkulation(?:en)?|ankündigung(?:en)?|verlautbarung(?:en)?|lesart|grundgesetz(?:es)?|anklageschrift|wissensstand|expertenmeinung|bekundungen|experten)$/;

/** The phrase that names a source, words `[start, end)` of the unit. */
type Frame = {
  readonly start: number;
  readonly end: number;
  readonly cue: number;
  readonly speaker?: NounPhrase;
  readonly rule: GermanRule;
};

/** What the unit says by a source that it names in a phrase of its own; undefined when it names none. */
export function readSourceFrames(unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  for (const frame of findFrames(unit)) {
    const draft = toDraft(unit, frame);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts.slice(0, 2);
}

function toDraft(unit: Unit, frame: Frame): Draft | undefined {
  const [from, to] = reachOf(unit, frame);
  const content = [spanOfWords(unit, from, frame.start), spanOfWords(unit, frame.end, to)].flatMap(
    (span) => span ?? [],
  );
  if (content.length === 0) return undefined;
  const word = unit.words[frame.cue] as Word;
  const phrase = frame.speaker && withAppositions(unit, frame.speaker);
  const speaker = phrase && spanOfWords(unit, phrase.start, phrase.end);
  return {
    kind: 'indirect',
    content,
    cue: { start: word.start, end: word.end },
    speaker: speaker ?? 'earlier',
    rule: frame.rule,
  };
}

/** The whole sentence, or the relative clause that holds the frame. */
function reachOf(unit: Unit, frame: Frame): readonly [number, number] {
  const number = segmentOf(unit, frame.start);
  const segment = unit.segments[number];
  const last = unit.segments.at(-1)?.end ?? unit.words.length;
  if (segment === undefined) return [0, last];
  if (frame.rule === 'wonach') return [segment.start, last];
  const [from, to] = borders(unit, number);
  if (number === 0 || frame.rule === 'so') return [from, to];
  const kind = kindOfSegment(unit, segment);
  if (kind === 'attached' && segment.end - segment.start > frame.end - frame.start + 2)
    return [segment.start, segment.end];
  return [from, to];
}

/** From the last colon or semicolon before a segment to the next one behind it. */
function borders(unit: Unit, number: number): readonly [number, number] {
  const isBorder = (at: number) => /^[:;]$/.test(unit.segments[at]?.mark ?? '');
  let first = number;
  while (first > 0 && !isBorder(first)) first -= 1;
  let last = number;
  while (last + 1 < unit.segments.length && !isBorder(last + 1)) last += 1;
  return [unit.segments[first]?.start ?? 0, unit.segments[last]?.end ?? unit.words.length];
}

function* findFrames(unit: Unit): Generator<Frame> {
  const { words } = unit;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (word.quoted >= 0 || word.kind === 'mark' || isInsidePhrase(unit, at)) continue;
    const limit = limitOf(unit, at);
    const frame =
      readLaut(unit, at, limit) ??
      readAus(unit, at, limit) ??
      readWonach(unit, at) ??
      readNach(unit, at, limit) ??
      readZufolge(unit, at) ??
      readDemnach(unit, at) ??
      readSo(unit, at);
    if (frame !== undefined) {
      yield frame;
      at = frame.end - 1;
    }
  }
}

/** "der nach Behördenangaben 350 Passagiere": between a determiner and its noun. */
function isInsidePhrase(unit: Unit, at: number): boolean {
  const before = unit.words[at - 1];
  const startsClause = unit.segments.some(({ start }) => start === at - 1);
  return before !== undefined && isDeterminer(before) && before.text !== 'die' && !startsClause;
}

function limitOf(unit: Unit, at: number): number {
  return unit.segments[segmentOf(unit, at)]?.end ?? unit.words.length;
}

function readLaut(unit: Unit, at: number, limit: number): Frame | undefined {
  const { lower } = unit.words[at] as Word;
  if (lower !== 'laut' && lower !== 'gemäß') return undefined;
  if (/^(?:so|sehr|zu|wie|ganz|ziemlich|recht)$/.test(unit.words[at - 1]?.lower ?? '')) return undefined;
  const phrase = bareName(unit, at + 1, limit) ?? readNounPhrase(unit, at + 1, limit, OF);
  if (phrase === undefined) return undefined;
  return {
    start: at,
    end: endWithApposition(unit, phrase),
    cue: at,
    speaker: phrase,
    rule: lower,
  };
}

/** "laut WWF in …", "laut Ministerium Arbeiten …": a name or noun without a determiner stands alone. */
function bareName(unit: Unit, at: number, limit: number): NounPhrase | undefined {
  const word = unit.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || isDeterminer(word)) return undefined;
  const mention = unit.mentions.find(({ start, part }) => start === word.start && part !== true);
  let end = at + 1;
  if (mention !== undefined) {
    while (end < limit && (unit.words[end]?.start ?? 0) < mention.end) end += 1;
  } else if (!/^\p{Lu}/u.test(unit.words[end]?.text ?? '') || unit.words[end]?.isNamed || isAdjective(word)) {
    return undefined;
  } else return { start: at, end, core: end, canBeSubject: true, isPronoun: false };
  if (unit.words[end]?.lower === 'und' || /^\p{Lu}|^\($/u.test(unit.words[end]?.text ?? '')) return undefined;
  return { start: at, end, core: end, canBeSubject: true, isPronoun: false };
}

/** A relative clause or apposition right behind the source belongs to it: "Nach Ansicht der Anklage, vertreten durch X, …". */
function endWithApposition(unit: Unit, phrase: NounPhrase): number {
  const number = segmentOf(unit, phrase.start);
  const segment = unit.segments[number];
  const next = unit.segments[number + 1];
  if (
    segment?.end !== phrase.end ||
    next === undefined ||
    next.mark !== ',' ||
    unit.segments[number + 2] === undefined
  )
    return phrase.end;
  const kind = kindOfSegment(unit, next);
  return kind === 'attached' || (kind === 'other' && !hasVerb(unit, next)) ? next.end : phrase.end;
}

/** "nach Angaben der Polizei", "nach ihren Worten", "meiner Meinung nach". */
function readNach(unit: Unit, at: number, limit: number): Frame | undefined {
  const word = unit.words[at] as Word;
  if (word.lower !== 'nach') return undefined;
  const phrase = readNounPhrase(unit, at + 1, limit, OF);
  if (phrase !== undefined && holdsSource(unit, phrase)) {
    return {
      start: at,
      end: endWithApposition(unit, phrase),
      cue: at,
      speaker: phrase,
      rule: 'nach',
    };
  }
  const before = phraseBefore(unit, at);
  if (
    before === undefined ||
    !holdsSource(unit, before) ||
    !/^(?:seiner|ihrer|deren|dessen|dem|den)$/.test(ownCase(unit, before.start))
  )
    return undefined;
  return { start: before.start, end: at + 1, cue: at, speaker: before, rule: 'nach' };
}

/** "aus Sicht der Verbände", "aus ihrer Sicht". */
function readAus(unit: Unit, at: number, limit: number): Frame | undefined {
  if (unit.words[at]?.lower !== 'aus') return undefined;
  const phrase = readNounPhrase(unit, at + 1, limit);
  if (phrase === undefined) return undefined;
  let head = phrase.start;
  while (head < phrase.core && !/^\p{Lu}/u.test(unit.words[head]?.text ?? '')) head += 1;
  if (unit.words[head]?.lower !== 'sicht') return undefined;
  return { start: at, end: phrase.end, cue: at, speaker: phrase, rule: 'aus Sicht' };
}

/** "…, wonach X", "…, nach denen X": a relative clause that says what its noun says. */
function readWonach(unit: Unit, at: number): Frame | undefined {
  const word = unit.words[at] as Word;
  const next = unit.words[at + 1];
  const isPair =
    word.lower === 'nach' &&
    (next?.lower === 'denen' || next?.lower === 'dem' || next?.lower === 'der') &&
    unit.words[at - 1]?.text === ',' &&
    !/^\p{Lu}/u.test(unit.words[at + 2]?.text ?? 'A');
  if (word.lower !== 'wonach' && !isPair) return undefined;
  const number = segmentOf(unit, at);
  const before = unit.segments[number - 1];
  if (unit.segments[number]?.start !== at || before === undefined) return undefined;
  const speaker = lastPhrase(unit, before);
  return {
    start: at,
    end: at + (isPair ? 2 : 1),
    cue: at,
    ...(speaker && { speaker }),
    rule: 'wonach',
  };
}

/** The last noun phrase of a segment. */
function lastPhrase(unit: Unit, { start, end }: Segment): NounPhrase | undefined {
  for (let at = start; at < end; at += 1) {
    const phrase = readNounPhrase(unit, at, end);
    if (phrase !== undefined && phrase.end === end) return phrase;
    if (phrase !== undefined) at = Math.max(at, phrase.core - 1);
  }
  return undefined;
}

/** A word as it stands, without the capital of a sentence's start: "Ihrer" inside a sentence speaks to the reader. */
function ownCase({ words }: Unit, at: number): string {
  const word = words[at];
  return (at === 0 ? word?.lower : word?.text) ?? '';
}

function holdsSource(unit: Unit, { start, core }: NounPhrase): boolean {
  let first = start;
  while (first < core && !/^\p{Lu}/u.test(unit.words[first]?.text ?? '')) first += 1;
  for (let at = first; at < Math.min(core, first + 2); at += 1)
    if (SOURCES.test(unit.words[at]?.lower ?? '')) return true;
  return false;
}

function readZufolge(unit: Unit, at: number): Frame | undefined {
  const word = unit.words[at] as Word;
  if (word.lower !== 'zufolge') return undefined;
  const before = phraseBefore(unit, at);
  if (before === undefined) return undefined;
  return { start: before.start, end: at + 1, cue: at, speaker: before, rule: 'zufolge' };
}

/** The noun phrase that ends right before a word. */
function phraseBefore(unit: Unit, at: number): NounPhrase | undefined {
  const segment = unit.segments[segmentOf(unit, at)];
  if (segment === undefined) return undefined;
  for (let start = Math.max(segment.start, at - 14); start < at; start += 1) {
    const phrase = readNounPhrase(unit, start, at);
    if (phrase !== undefined && phrase.end === at) return phrase;
  }
  return undefined;
}

function readDemnach(unit: Unit, at: number): Frame | undefined {
  const { lower } = unit.words[at] as Word;
  if (!/^(?:demnach|demzufolge)$/.test(lower)) return undefined;
  return { start: at, end: at + 1, cue: at, rule: 'demnach' };
}

/** "…, so Baerbock": a segment of "so" and a noun phrase. */
function readSo(unit: Unit, at: number): Frame | undefined {
  const word = unit.words[at] as Word;
  if (word.lower !== 'so') return undefined;
  const number = segmentOf(unit, at);
  const segment = unit.segments[number];
  if (segment === undefined || segment.start !== at || number === 0) return undefined;
  if (verbsOf(unit.words[at + 1]?.lower ?? '').some(({ form }) => form === 'finite')) return undefined;
  const phrase = readNounPhrase(unit, at + 1, segment.end);
  if (phrase === undefined || !phrase.canBeSubject || moodOfSegment(unit, segment) !== undefined)
    return undefined;
  if (isAllQuoted(unit, unit.segments[number - 1] as Segment)) return undefined;
  let end = segment.end;
  for (let next = number + 1; next < unit.segments.length; next += 1) {
    const further = unit.segments[next] as Segment;
    if (kindOfSegment(unit, further) !== 'attached' || further.mark !== ',') break;
    end = further.end;
  }
  return { start: at, end, cue: at, speaker: phrase, rule: 'so' };
}
