// Idea: the German lexicon as maps from the forms of words to their readings, made once, on the first question. Verbs and
// nouns are kept as written in the middle of a sentence, the other words of phrases and frames in lower case.
// Cost: one pass over the tables, then one look-up a word. Source: our own lists, with examples of our own.
import { DOCUMENT_NOUNS, NOUNS } from './nouns';
import { type PhraseReading, type Phrases, readingsOf, readPhrases } from './phrase-reading';
import { addVerb, rowsOf, type Strength, strengthOf, type VerbReading } from './verb-reading';
import { VERBS_APART_FIRST } from './verbs-apart-first';
import { VERBS_APART_SECOND } from './verbs-apart-second';
import { VERBS_ASK } from './verbs-ask';
import { VERBS_JUDGE } from './verbs-judge';
import { VERBS_MANNER } from './verbs-manner';
import { VERBS_SAY } from './verbs-say';
import { VERBS_SELF } from './verbs-self';
import { VERBS_THINK } from './verbs-think';

/** A noun that carries what was said; its lemma is the nominative. */
export type NounReading = { readonly lemma: string; readonly strength: Strength };

type Lexicon = {
  readonly verbs: Map<string, VerbReading[]>;
  readonly phrases: Phrases;
  readonly starting: Map<string, PhraseReading[]>;
  readonly ending: Map<string, PhraseReading[]>;
  readonly nouns: Map<string, NounReading>;
  readonly documents: Map<string, string>;
};

/** In the order of the readings: what needs more words comes first, "sich", then a particle. */
const VERBS = [
  VERBS_SELF,
  VERBS_APART_FIRST,
  VERBS_APART_SECOND,
  VERBS_SAY,
  VERBS_ASK,
  VERBS_JUDGE,
  VERBS_THINK,
  VERBS_MANNER,
];
const NONE: readonly never[] = [];

let lexicon: Lexicon | undefined;

/** The reporting verbs of which a word is a form, those first that need "sich" or a particle besides; none when it is none. */
export function verbsOf(form: string): readonly VerbReading[] {
  return lexiconOf().verbs.get(form) ?? NONE;
}

/** Whether a word is a finite verb of saying, by its form alone. */
export function isFiniteVerbOfSaying(form: string): boolean {
  return verbsOf(form).some((reading) => reading.form === 'finite');
}

/** The phrases whose finite verb a word can be when the other words follow ("wies … darauf … hin"). */
export function phrasesStarting(form: string): readonly PhraseReading[] {
  const { phrases, starting } = lexiconOf();
  return readingsOfForm(phrases.starting, starting, form);
}

/** The phrases whose verb a word can be when the other words stand before it ("deutlich gemacht", "darauf hinwies"). */
export function phrasesEnding(form: string): readonly PhraseReading[] {
  const { phrases, ending } = lexiconOf();
  return readingsOfForm(phrases.ending, ending, form);
}

/** Read when first asked for, and kept. */
function readingsOfForm(
  uses: Phrases['starting'],
  known: Map<string, PhraseReading[]>,
  form: string,
): readonly PhraseReading[] {
  const read = known.get(form);
  if (read !== undefined) return read;
  const own = uses.get(form);
  if (own === undefined) return NONE;
  const readings = own.flatMap(readingsOf);
  known.set(form, readings);
  return readings;
}

/** The noun of speech or thought of which a word is a form ("Vorwürfen"). */
export function nounOf(form: string): NounReading | undefined {
  return lexiconOf().nouns.get(form);
}

/** The noun of a document or medium, by its lemma, of which a word is a form ("Berichts": "Bericht"). */
export function documentNounOf(form: string): string | undefined {
  return lexiconOf().documents.get(form);
}

function lexiconOf(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}

function readLexicon(): Lexicon {
  const verbs = new Map<string, VerbReading[]>();
  for (const table of VERBS) for (const row of rowsOf(table)) addVerb(verbs, row);
  const nouns = new Map<string, NounReading>();
  for (const [forms = '', letter] of rowsOf(NOUNS)) {
    const [lemma = '', ...others] = forms.split(' ');
    const reading = { lemma, strength: strengthOf(letter) };
    for (const form of [lemma, ...others]) nouns.set(form, reading);
  }
  const documents = new Map<string, string>();
  for (const [forms = ''] of rowsOf(DOCUMENT_NOUNS)) {
    const [lemma = '', ...others] = forms.split(' ');
    for (const form of [lemma, ...others]) documents.set(form, lemma);
  }
  const phrases = readPhrases();
  return { verbs, phrases, starting: new Map(), ending: new Map(), nouns, documents };
}
