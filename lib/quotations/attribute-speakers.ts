// Idea: name a speaker only where the grammar leaves no doubt: the subject right after the cue ("sagte der Außenminister
// Xavier Bettel"), right before it ("Rutte sagte"), around an apposition ("Rutte, der Generalsekretär, sagte"), or the
// name before a colon. A preposition, a genitive, a pronoun or a comparison on the way means: not certain, say nothing.
// Cost: linear in the frame. Source: own rules; the traps are from real news.
import type { Mention } from '../names/mention';
import type { Token } from '../text/tokenize';
import type { Cue } from './cues';
import type { Frame, Named } from './frame';

/** A speaker that the sentence names beyond doubt, with the rule that found it. */
export type Attribution = { readonly mention: Mention; readonly cue?: Cue; readonly reason: string };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ARTICLES = words('der die das ein eine the a an');
const INDEFINITE = words('ein eine a an');
const PRONOUNS = words(
  'er sie es ich wir ihr man wer jemand niemand dieser diese jener he she it they we i you one',
);
const SKIPPED = words(
  'auch nun dann dazu weiter später gestern heute anschließend daraufhin zudem außerdem jetzt also later then too',
);
const AUXILIARIES = words('hat hatte habe has had have');
const COMPARISONS = words(
  'wie as ebenso anders als während nachdem bevor obwohl weil like while after before unlike',
);
const CONJUNCTIONS = words('und and aber but doch oder or');
const STOPPERS = words(
  'von vom in im an am auf bei beim für mit nach aus zu zum zur über unter gegen vor seit um durch gegenüber ohne ' +
    'laut neben zwischen des dem den dessen deren of from to with at by on for about against and und oder or that dass ' +
    'who which whose ob if nicht not',
);
const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const CLAUSE_MARKS = /^[,;:–—()[\]]$/;
const SUBORDINATORS = words('als nachdem während bevor obwohl weil wenn da falls');
const NOUN_PHRASE_REACH = 9;
const RUN_REACH = 4;

/** The certain speaker of quoted words by the frame behind them (`…“, sagte Rutte.`). */
export function attributeAfter(frame: Frame): Attribution | undefined {
  const cue = frame.cues[0];
  return cue && attributeBy(frame, cue);
}

/** The certain speaker of quoted words by the frame before them (`Rutte sagte: „…`, `Rutte: „…`). */
export function attributeBefore(frame: Frame): Attribution | undefined {
  for (let index = frame.cues.length - 1; index >= 0; index -= 1) {
    const cue = frame.cues[index];
    if (cue === undefined) continue;
    const attribution = attributeBy(frame, cue);
    if (attribution !== undefined) return { ...attribution, cue: frame.cues.at(-1) ?? cue };
    if (!isCoordinated(frame.tokens, cue)) return undefined;
  }
  return frame.cues.length === 0 ? attributeByColon(frame) : undefined;
}

/** "…, sagte Rutte und ergänzte:" has one subject for both verbs. */
function isCoordinated(tokens: readonly Token[], cue: Cue): boolean {
  return isIn(CONJUNCTIONS, tokens[cue.index - 1]);
}

function attributeBy(frame: Frame, cue: Cue): Attribution | undefined {
  if (cue.kind === 'before-name') return name(findAfter(frame, cue.index), cue, `name after "${cue.lemma}"`);
  if (cue.kind === 'after-name') return name(findBefore(frame, cue.index), cue, `name before "${cue.lemma}"`);
  const verb = finiteVerb(frame.tokens, cue.index);
  const before = findBefore(frame, verb);
  const after = hasSubjectBehind(frame, verb) ? findAfter(frame, verb) : undefined;
  if (before !== undefined && after !== undefined) return undefined;
  return (
    name(before, cue, `name before the cue ${cue.lemma}`) ??
    name(after, cue, `name after the cue ${cue.lemma}`)
  );
}

/** The auxiliary of a participle in the same clause ("hat … erklärt"), or else the verb itself. */
function finiteVerb(tokens: readonly Token[], verb: number): number {
  const start = clauseStart(tokens, verb);
  for (let index = verb - 1; index >= start; index -= 1) if (isIn(AUXILIARIES, tokens[index])) return index;
  return verb;
}

function name(mention: Mention | undefined, cue: Cue, reason: string): Attribution | undefined {
  return mention && { mention, cue, reason };
}

/** "Rutte: „…“": nothing but the name and its roles before the colon. */
function attributeByColon({ tokens, named, begin }: Frame): Attribution | undefined {
  const last = named.at(-1);
  if (last === undefined || tokens.at(-1)?.text !== ':') return undefined;
  const isWhole = last.end === tokens.length - 1 && isNounPhrase(tokens, begin, last.start);
  return isWhole ? { mention: last.mention, reason: 'name before a colon' } : undefined;
}

/** Whether the subject can only stand behind the verb: the clause begins with the verb, or with an adverbial. */
function hasSubjectBehind({ tokens, begin }: Frame, verb: number): boolean {
  const start = clauseStart(tokens, verb);
  if (start !== begin) return start === verb && isIn(SUBORDINATORS, tokens[begin]);
  return start === verb || isIn(STOPPERS, tokens[start]) || isIn(SKIPPED, tokens[start]);
}

/** The name that the noun phrase behind token `place` ends in. */
function findAfter(frame: Frame, place: number): Mention | undefined {
  const { tokens, named } = frame;
  let start = place + 1;
  while (isIn(SKIPPED, tokens[start])) start += 1;
  const head = named.find((entry) => entry.start >= start);
  if (head === undefined || !isNounPhrase(tokens, start, head.start)) return undefined;
  const last = lastOfRun(frame, head);
  if (last === undefined || isJoined(tokens, last.end)) return undefined;
  const hasArticle = isIn(ARTICLES, tokens[start]);
  const isBare = last.start === start + (hasArticle ? 1 : 0);
  if (last.mention.kind === 'organization') return isBare ? last.mention : undefined;
  return isBare && isIn(INDEFINITE, tokens[start]) ? undefined : last.mention;
}

/**
 * The last name of a run like "Nato Secretary General Mark Rutte" or "NATO chief Mark Rutte"; undefined when the run
 * goes on behind its last name ("Merkels Sprecher").
 */
function lastOfRun({ tokens, named }: Frame, head: Named): Named | undefined {
  let last = head;
  let index = head.end;
  while (index < last.end + RUN_REACH) {
    const next = named.find((entry) => entry.start === index);
    const token = tokens[index];
    if (next !== undefined) {
      const isApart = index > last.end && last.mention.kind === 'person' && !isCapitalized(tokens[index - 1]);
      if (isApart) return undefined;
      last = next;
      index = next.end;
      continue;
    }
    if (token === undefined || token.kind !== 'word' || isIn(STOPPERS, token) || isIn(CONJUNCTIONS, token))
      break;
    if (WEEKDAYS.has(token.text) || isIn(SKIPPED, token)) break;
    index += 1;
  }
  const behind = tokens.slice(last.end, index);
  const isOpenEnded =
    last.mention.kind === 'organization' ? behind.length > 0 : behind.some((token) => isNameLike(token));
  return isOpenEnded ? undefined : last;
}

function isNameLike(token: Token): boolean {
  return isCapitalized(token) || /^['’]s$/i.test(token.text);
}

/** "Rutte und Baerbock": two speakers are not one. */
function isJoined(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  return isIn(CONJUNCTIONS, tokens[place]) && (isCapitalized(next) || isIn(ARTICLES, next));
}

/** The name that is the subject of the verb at token `verb` and stands before it. */
function findBefore(frame: Frame, verb: number): Mention | undefined {
  const { tokens, named } = frame;
  if (isPronounNext(tokens, verb)) return undefined;
  let end = verb;
  while (end > 0 && (isIn(AUXILIARIES, tokens[end - 1]) || isIn(SKIPPED, tokens[end - 1]))) end -= 1;
  if (tokens[end - 1]?.text === ',') return findAroundApposition(frame, end - 1);
  const subject = named.find((entry) => entry.end === end);
  if (subject === undefined) return undefined;
  const start = clauseStart(tokens, subject.start);
  if (start > 0 && isIn(CONJUNCTIONS, tokens[start - 1])) return undefined;
  if (!isIn(COMPARISONS, tokens[start])) {
    return isNounPhrase(tokens, start, subject.start) ? subject.mention : undefined;
  }
  const behind = tokens[verb + 1];
  const isVerbLast = behind === undefined || behind.kind === 'mark';
  return isVerbLast && isNounPhrase(tokens, start + 1, subject.start) ? subject.mention : undefined;
}

/** "Rutte, der Generalsekretär, sagte" and "Der Generalsekretär, Mark Rutte, sagte"; `comma` is the second one. */
function findAroundApposition({ tokens, named, begin }: Frame, comma: number): Mention | undefined {
  let first = comma - 1;
  while (first > begin && tokens[first]?.text !== ',') first -= 1;
  if (first <= begin || tokens.slice(begin, first).some((token) => CLAUSE_MARKS.test(token.text)))
    return undefined;
  const outer = named.find((entry) => entry.end === first && isNounPhrase(tokens, begin, entry.start));
  const inner = named.find((entry) => entry.start === first + 1 && entry.end === comma);
  if (outer !== undefined) return inner === undefined ? outer.mention : undefined;
  const isRole = isIn(ARTICLES, tokens[begin]) || isCapitalized(tokens[begin]);
  const canBeRole = isRole && !isIn(STOPPERS, tokens[begin]) && !isIn(COMPARISONS, tokens[begin]);
  return canBeRole && inner?.mention.kind === 'person' ? inner.mention : undefined;
}

/** "… betonte auch sie": the pronoun is the subject, whatever stands before the verb. */
function isPronounNext(tokens: readonly Token[], verb: number): boolean {
  let next = verb + 1;
  while (isIn(SKIPPED, tokens[next])) next += 1;
  return isIn(PRONOUNS, tokens[next]);
}

/** The token a clause begins with, going back from `place` to a mark or a conjunction. */
function clauseStart(tokens: readonly Token[], place: number): number {
  let start = place;
  while (start > 0) {
    const before = tokens[start - 1];
    if (before === undefined || CLAUSE_MARKS.test(before.text) || isIn(CONJUNCTIONS, before)) break;
    start -= 1;
  }
  return start;
}

/** Articles, adjectives and roles that may stand before a name: no preposition, genitive, pronoun or mark. */
function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > NOUN_PHRASE_REACH) return false;
  return tokens.slice(from, to).every((token, index) => {
    if (isIn(ARTICLES, token)) return index === 0;
    return token.kind === 'word' && ![STOPPERS, PRONOUNS, COMPARISONS].some((set) => isIn(set, token));
  });
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isIn(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && set.has(token.text.toLowerCase());
}
