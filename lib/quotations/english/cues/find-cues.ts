// Idea: every verb form of the list that stands among the reporter's words is a cue, unless its place says it is a noun
// ("his claims", "the report of"). Whether someone speaks with it is for the subject and the content to show.
// Cost: linear; a table look-up for each item. Source: own lexicon.

import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  isAdverb,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../grammar-words';
import type { Item } from '../read-units';
import { isPhraseStart, isPossessive } from '../speakers/noun-phrase';
import { CUE_VERBS } from './cue-verbs-list';

/** What may stand with a verb; the list of verbs tells what each means. */
export type Frame =
  | 'quote'
  | 'clause'
  | 'that'
  | 'whether'
  | 'how'
  | 'hearer'
  | 'to'
  | 'doing'
  | 'object'
  | 'thought'
  | 'of'
  | 'about'
  | 'for'
  | 'against'
  | 'on'
  | 'with'
  | 'at'
  | 'in'
  | 'out'
  | 'back';

/** A verb of the list. `isWeak`: the word often means something else. */
export type CueVerb = {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  readonly isWeak: boolean;
};
export type CueForm = 'base' | 'present' | 'past' | 'ing' | 'participle';

/** A cue among the items of a unit: its verb at `at`, its last word at `last` ("pointed out"). */
export type Cue = {
  readonly at: number;
  readonly last: number;
  readonly verb: CueVerb;
  readonly form: CueForm;
  /** Whether it is said of what is spoken about, or of whom it is told ("was told"). */
  readonly isPassive: boolean;
};

const FORMS: readonly CueForm[] = ['base', 'present', 'past', 'ing', 'participle'];
const PARTICLES: readonly Frame[] = ['out', 'back'];
/** Verbs that are cues with a particle only. */
const WITH_PARTICLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out', 'to']],
  ['go', ['on']],
  ['lash', ['out']],
  ['hit', ['back']],
  ['blurt', ['out']],
  ['chime', ['in']],
]);
/** How far before a verb its form of "be" may stand. */
const CHAIN_REACH = 5;

type Form = { readonly verb: CueVerb; readonly form: CueForm };

const BY_FORM = readVerbs();

function readVerbs(): ReadonlyMap<string, Form> {
  const byForm = new Map<string, Form>();
  for (const line of CUE_VERBS.trim().split('\n')) {
    const [forms = '', frames = '', strength] = line.split('|').map((field) => field.trim());
    const spelled = forms.split(' ');
    const verb: CueVerb = {
      lemma: spelled[0] ?? '',
      frames: new Set(frames.split(' ') as Frame[]),
      isWeak: strength === 'weak',
    };
    spelled.forEach((word, index) => {
      const known = byForm.get(word);
      if (known === undefined || known.verb === verb)
        byForm.set(word, { verb, form: FORMS[index] ?? 'past' });
    });
  }
  return byForm;
}

/** The cues of a unit, in order. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, at) => {
    const found = item.kind === 'word' ? BY_FORM.get(item.low) : undefined;
    if (found === undefined || isNoun(items, at, found)) return;
    const last = endOfVerb(items, at, found.verb);
    if (last === undefined) return;
    const isPassive = (found.form === 'past' || found.form === 'participle') && isBehindBe(items, at);
    cues.push({ at, last, ...found, isPassive });
  });
  return cues;
}

/** Whether a word can be a cue at all; for those who look for the borders of phrases. */
export function isCueWord(item: Item): boolean {
  return item.kind === 'word' && BY_FORM.has(item.low);
}

/** Whether a word in small letters is a form of a verb that reports speech. */
export function isEnglishCueVerb(word: string): boolean {
  return BY_FORM.has(word);
}

function endOfVerb(items: readonly Item[], at: number, verb: CueVerb): number | undefined {
  const next = items[at + 1]?.low ?? '';
  const wanted = WITH_PARTICLE.get(verb.lemma);
  if (wanted !== undefined) return wanted.includes(next) ? at + 1 : undefined;
  return PARTICLES.includes(next as Frame) ? at + 1 : at;
}

/** "the claims", "her report", "Ley's comments", "in question": a noun, and so are capitals inside a sentence. */
function isNoun(items: readonly Item[], at: number, { form, verb }: Form): boolean {
  const item = items[at] as Item;
  const before = items[at - 1];
  const isNominal = form === 'base' || form === 'present';
  if (before === undefined) return isNominal && items[at + 1]?.kind !== 'quote';
  const isBehindNominal =
    (DETERMINERS.has(before.low) && (form === 'present' || !ALONE.has(before.low))) ||
    (isCueWord(before) && item.low !== 'says' && !DETERMINERS.has(items[at - 2]?.low ?? '')) ||
    isPossessive(before) ||
    (PREPOSITIONS.has(before.low) && before.low !== 'to');
  if (isNominal && (isBehindNominal || ADJECTIVES.test(before.low))) return true;
  if (!isNominal && DETERMINERS.has(before.low) && !ALONE.has(before.low)) return true;
  if (form === 'present' && (isPlural(items, at) || isPlainNoun(items, at, verb))) return true;
  if (isNominal && isVerbNext(items[at + 1])) return true;
  if (form === 'base' && isBehindSingular(items, at)) return true;
  if (
    form === 'present' &&
    item.low !== 'says' &&
    /\p{Ll}{2}[^s]s$/u.test(before.text) &&
    before.kind === 'word'
  )
    return true;
  if (form === 'ing' && (before.low === 'the' || POSSESSIVES.has(before.low))) return true;
  return /^\p{Lu}/u.test(item.text) && before.kind !== 'name' && before.kind !== 'quote';
}

/** Determiners that are subjects by themselves ("all agree", "both say", "many say"). */
const ALONE: ReadonlySet<string> = new Set(['all', 'both', 'each', 'many', 'most', 'some', 'others', 'few']);
const ADJECTIVES = /(?:ous|ive|ful|less|able|ible|ical)$/;

/** "the terrorist attacks and": a form that is mostly a noun needs a name before it or an object behind it to be a verb. */
function isPlainNoun(items: readonly Item[], at: number, { frames, isWeak }: CueVerb): boolean {
  const before = items[at - 1] as Item;
  const next = items[at + 1];
  const takesWords = frames.has('quote') || frames.has('clause') || frames.has('that');
  if (!isWeak || takesWords || before.kind !== 'word' || SUBJECT_PRONOUNS.has(before.low)) return false;
  return next === undefined || (next.kind !== 'quote' && !isPhraseStart(next));
}

/** "so many Republican claims": behind a word for several, a form in -s is no verb. */
function isPlural(items: readonly Item[], at: number): boolean {
  return (
    [at - 2, at - 3].some((index) => MANY.has(items[index]?.low ?? '')) && items[at - 1]?.kind === 'word'
  );
}

const MANY: ReadonlySet<string> = new Set([
  'many',
  'several',
  'few',
  'these',
  'those',
  'various',
  'dozens',
  'two',
  'three',
]);

/** "member states have": what a verb follows is its subject. */
function isVerbNext(next: Item | undefined): boolean {
  return next !== undefined && (BE.has(next.low) || HAVE.has(next.low) || AUXILIARIES.has(next.low));
}

/** "the unemployment rate": no verb stands unchanged behind a singular; "people say", "voters demand", "would say" do. */
function isBehindSingular(items: readonly Item[], at: number): boolean {
  const before = items[at - 1] as Item;
  if (before.kind !== 'word' || !/^\p{Ll}/u.test(before.text)) return false;
  if (SUBJECT_PRONOUNS.has(before.low) || ALONE.has(before.low) || PLURALS.has(before.low)) return false;
  return !/s$/.test(before.low) && !isChainWord(before.low);
}

function isChainWord(low: string): boolean {
  return (
    AUXILIARIES.has(low) ||
    NEGATIONS.has(low) ||
    isAdverb(low) ||
    CONJUNCTIONS.has(low) ||
    low === 'to' ||
    RELATIVES.has(low)
  );
}

const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'police',
  'media',
  'children',
  'data',
]);

/** "was told", "is being described", but not "was quoted as saying", where it is the speaker that is quoted. */
function isBehindBe(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - CHAIN_REACH); index -= 1) {
    const word = items[index]?.low ?? '';
    if (BE.has(word)) return true;
    if (!isAdverb(word) && !NEGATIONS.has(word) && !HAVE.has(word)) return false;
  }
  return false;
}
