// Idea: statements become drafts of quotations; quoted words inside them are quotations of their own. What stands in
// quote marks and belongs to no statement is taken up by the speaker before it, in the same paragraph or where a
// paragraph begins with quote marks; by whoever a colon announces; or, with doubt, by whom its sentence is about.
// Cost: linear. Source: own.
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokenize';
import { isNameLike, isTitleOrScare } from '../not-speech';
import type { QuotationKind } from '../quotation';
import { findStatements } from './find-statements';
import type { Item, Unit } from './read-units';
import type { SubjectRule } from './speakers/find-subject';
import { headOfSentence } from './speakers/head-phrase';
import { spanOf } from './speakers/noun-phrase';
import { type Statement, toldItems } from './statement';

/** How quoted words without a cue of their own came to their speaker. */
export type LooseRule =
  | 'behind a colon alone'
  | 'goes on'
  | 'goes on in the next paragraph'
  | 'block behind a colon'
  | 'about whom the sentence is'
  | 'behind a sentence about someone'
  | 'no speaker';
export type DraftRule = Statement['rule'] | LooseRule | 'inside';

/** The words that stand for a speaker, and how they were found. */
export type SpeakerWords = { readonly span: Span; readonly apposition?: Span; readonly rule: SubjectRule };

/** A quotation whose speaker is still only words. */
export type Draft = {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly rule: DraftRule;
  readonly lemma?: string;
  readonly isThought?: boolean;
  /** Whether "I", "we" or "you" says it outside quote marks. */
  readonly isAuthor?: boolean;
  readonly cue?: Span;
  readonly words?: SpeakerWords;
};

const LEAST_LOOSE_WORDS = 3;
const AUTHORS: ReadonlySet<string> = new Set(['i', 'we', 'you']);
const LEAST_BLOCK_WORDS = 8;
/** A sentence of so few items and without a name ("He paused.") does not take the word from who speaks. */
const SHORT_UNIT = 12;
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Who spoke last and may go on, and whom a colon has announced. */
type State = {
  speaking?: Draft | undefined;
  announced?: Draft | undefined;
  block?: Draft | undefined;
  /** Whom the sentence before is about, where that is a person. */
  about?: SpeakerWords | undefined;
};

/** The drafts of a text, in the order of its units. */
export function findDrafts(text: string, units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  const state: State = {};
  for (const unit of units) {
    if (isBlock(unit, state)) {
      addToBlock(unit, state, drafts);
      continue;
    }
    const { statements, announced } = findStatements(unit);
    const told = statements.flatMap((statement) => draftsOf(text, unit, statement));
    const loose = looseDrafts(text, unit, statements, state);
    const all = [...told, ...loose].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
    drafts.push(...all);
    state.announced = announced && announcement(unit, announced);
    state.about = personOf(unit);
    state.block = undefined;
    state.speaking = speakingAfter(unit, all, state.speaking);
  }
  return drafts;
}

/** The subject of a sentence where it is a person by name, or "he" or "she". */
function personOf({ items }: Unit): SpeakerWords | undefined {
  const head = headOfSentence(items, items.length);
  if (head === undefined) return undefined;
  const isPerson = items
    .slice(head.from, head.to)
    .some(({ mention, low }) => mention?.kind === 'person' || low === 'he' || low === 'she');
  return isPerson ? { span: spanOf(items, head), rule: 'head of the sentence' } : undefined;
}

/** A paragraph without quote marks that a cue and its colon announced: all of it is said. */
function isBlock({ items, isFirst }: Unit, { announced, block }: State): boolean {
  if (!isFirst) return block !== undefined;
  const isSentence = items.length >= LEAST_BLOCK_WORDS && /^\p{L}/u.test(items[0]?.text ?? '');
  const isQuoted = items.some(({ kind }, at) => kind === 'quote' && at < 2);
  return announced?.cue !== undefined && isSentence && !isQuoted;
}

function addToBlock({ start, end, isFirst }: Unit, state: State, drafts: Draft[]): void {
  const begun = isFirst ? undefined : state.block;
  if (begun !== undefined) drafts.pop();
  const from = begun?.content[0]?.start ?? start;
  const opening = begun ?? state.announced;
  if (opening === undefined) return;
  const block: Draft = { ...opening, content: [{ start: from, end }], rule: 'block behind a colon' };
  drafts.push(block);
  state.block = block;
  state.announced = undefined;
}

/** Who goes on when the next sentence has quoted words only: whoever was quoted word for word last, and just now. */
function speakingAfter(unit: Unit, drafts: readonly Draft[], before: Draft | undefined): Draft | undefined {
  const last = drafts.filter(({ rule, words }) => rule !== 'inside' && words !== undefined).at(-1);
  if (last !== undefined) return last;
  const isBeside = unit.items.length <= SHORT_UNIT && unit.items.every(({ kind }) => kind !== 'name');
  return unit.items.some(({ kind }) => kind === 'quote') || isBeside ? before : undefined;
}

function announcement(unit: Unit, statement: Statement): Draft {
  return {
    kind: 'direct',
    content: [],
    rule: 'behind a colon',
    ...wordsOf(unit, statement),
  };
}

function wordsOf(
  { items }: Unit,
  { subject, cue, verb }: Statement,
): Pick<Draft, 'words' | 'cue' | 'lemma' | 'isThought' | 'isAuthor'> {
  const { range, rule, apposition } = subject;
  const words = {
    span: spanOf(items, range),
    rule,
    ...(apposition && { apposition: spanOf(items, apposition) }),
  };
  return {
    words,
    ...(cue && { cue: spanOf(items, cue) }),
    ...(verb && { lemma: verb.lemma, isThought: verb.frames.has('thought') }),
    ...(AUTHORS.has(items[range.from]?.low ?? '') && { isAuthor: true }),
  };
}

/** The statement itself, and each quoted part inside it as a quotation of its own. */
function draftsOf(text: string, unit: Unit, statement: Statement): Draft[] {
  const { items } = unit;
  const shared = wordsOf(unit, statement);
  const inner = statement.ranges.flatMap((range) => items.slice(range.from, range.to));
  const quotes = inner.filter(({ kind }) => kind === 'quote');
  const isQuotedOnly = inner.every(({ kind, text: word }) => kind === 'quote' || /^[,:.;]$/.test(word));
  if (isQuotedOnly && quotes.length > 0) {
    const content = quotes.flatMap(({ quoted }) => quoted?.pieces ?? []);
    const kind = isSpeech(text, statement, quotes) ? 'direct' : 'mixed';
    return [{ kind, content, rule: statement.rule, ...shared }];
  }
  const isReported = ['object', 'behind a preposition', 'passive'].includes(statement.rule);
  const content = statement.ranges.map((range) => spanOf(items, range));
  const whole: Draft = {
    kind: isReported ? 'reported' : 'indirect',
    content,
    rule: statement.rule,
    ...shared,
  };
  const parts = quotes.map(
    (quote): Draft => ({ kind: 'mixed', content: quote.quoted?.pieces ?? [], rule: 'inside', ...shared }),
  );
  return [whole, ...parts];
}

/** Whether quoted words alone are speech rather than a part of the reporter's sentence (said “no”, “and so on”). */
function isSpeech(text: string, { rule }: Statement, quotes: readonly Item[]): boolean {
  const [first] = quotes;
  if (
    first === undefined ||
    (rule !== 'object' && rule !== 'behind a preposition' && rule !== 'quoted words behind')
  )
    return true;
  const inner = text.slice(first.start + 1, first.end);
  return (
    /^\P{L}*\p{Lu}/u.test(inner) || first.quoted?.isClosed === true || (inner.match(WORD)?.length ?? 0) > 8
  );
}

function looseDrafts(text: string, unit: Unit, statements: readonly Statement[], state: State): Draft[] {
  const { items } = unit;
  const told = toldItems(statements);
  const drafts: Draft[] = [];
  const first = items.findIndex(({ kind }) => kind !== 'mark');
  const isLoneUnit = items.every(({ kind }) => kind === 'quote' || kind === 'mark');
  items.forEach((item, at) => {
    if (item.kind !== 'quote' || told.has(at)) return;
    const draft =
      at === first && state.announced !== undefined
        ? { ...state.announced, content: item.quoted?.pieces ?? [] }
        : isLoneUnit || (at === first && !unit.isFirst && state.speaking !== undefined)
          ? loneQuote(text, unit, item, state)
          : quoteInSentence(text, unit, at, statements.at(-1));
    if (draft !== undefined) drafts.push(draft);
  });
  return drafts;
}

/** A sentence that is quoted words and nothing else. */
function loneQuote(text: string, unit: Unit, item: Item, { speaking, about }: State): Draft | undefined {
  const content = item.quoted?.pieces ?? [];
  const words = text.slice(item.start, item.end).match(WORD)?.length ?? 0;
  if (speaking === undefined && about !== undefined && !unit.isFirst) {
    return { kind: 'direct', content, rule: 'behind a sentence about someone', words: about };
  }
  if (speaking === undefined) {
    return words >= LEAST_LOOSE_WORDS ? { kind: 'direct', content, rule: 'no speaker' } : undefined;
  }
  const rule = unit.isFirst ? 'goes on in the next paragraph' : 'goes on';
  const { words: speaker, cue, lemma } = speaking;
  return {
    kind: 'direct',
    content,
    rule,
    ...(speaker && { words: speaker }),
    ...(cue && { cue }),
    ...(lemma && { lemma }),
  };
}

/** Quoted words in a sentence without a cue for them: perhaps of whom the sentence is about; titles and names refused. */
function quoteInSentence(
  text: string,
  unit: Unit,
  at: number,
  told: Statement | undefined,
): Draft | undefined {
  const { items } = unit;
  const item = items[at] as Item;
  const inner = text.slice(item.start + 1, item.end - 1);
  const words = inner.match(WORD)?.length ?? 0;
  const before = items.slice(Math.max(0, at - 3), at).flatMap(({ text: word }) => tokenize(word));
  const least = told === undefined ? LEAST_LOOSE_WORDS : 1;
  if (
    words < least ||
    isTitleOrScare(before.at(-1)?.text, words) ||
    isNameLike(inner.replace(/[.,!?]+$/, ''))
  )
    return undefined;
  const content = item.quoted?.pieces ?? [];
  const isAnnounced = items[at - 1]?.text === ':';
  if (told !== undefined && !isAnnounced) {
    return { kind: 'mixed', content, rule: 'about whom the sentence is', ...wordsOf(unit, told) };
  }
  const head = headOfSentence(items, at);
  const kind = isAnnounced ? 'direct' : 'mixed';
  if (head === undefined) return { kind, content, rule: 'no speaker' };
  const rule = isAnnounced ? 'behind a colon alone' : 'about whom the sentence is';
  const subject = isAnnounced ? 'before a colon' : 'head of the sentence';
  return { kind, content, rule, words: { span: spanOf(items, head), rule: subject } };
}
