import { conjugateWeak } from './conjugate-weak';
import { PHRASE_VERBS, PHRASES } from './phrases';
import { addReading, rowsOf, type Strength, strengthOf, type WordForm } from './verb-reading';

/**
 * A word read as the verb of a phrase. `later` are the phrase's other words, in lower case and in order: behind a verb
 * that starts the phrase ("wies … darauf … hin"), before one that ends it ("darauf … hinwies"). `isTight` allows nothing
 * between the verb and them ("heißt es"). `isPassive`: the subject is not who speaks. `lemma` is the verb's.
 */
export type PhraseReading = {
  readonly lemma: string;
  readonly form: WordForm;
  readonly later: readonly string[];
  readonly isTight: boolean;
  readonly isPassive: boolean;
  readonly frames: string;
  readonly strength: Strength;
};

/** The rows of the table that have one verb, in the form it has where it was found. */
type Use = { readonly rows: readonly string[][]; readonly form: WordForm; readonly isLast: boolean };

/** Rows by the forms of the verb that starts them, and of the verb that ends them. */
export type Phrases = { readonly starting: Map<string, Use[]>; readonly ending: Map<string, Use[]> };

/** Reads the table of phrases; their words are looked at when one is asked for. */
export function readPhrases(): Phrases {
  const phrases: Phrases = { starting: new Map(), ending: new Map() };
  const irregular = new Map(
    rowsOf(PHRASE_VERBS).map(([verb = '', finite = '', participle = '']) => [
      verb,
      { finite: finite.split(' '), participle },
    ]),
  );
  const groups = new Map<string, string[][]>();
  for (const row of rowsOf(PHRASES)) addReading(groups, particleOf(row) + verbOf(row), row);
  for (const rows of groups.values()) {
    const verb = verbOf(rows[0] ?? []);
    const particle = particleOf(rows[0] ?? []);
    const { finite, participle } = irregular.get(verb) ?? conjugateWeak(verb);
    const first: Use = { rows, form: 'finite', isLast: false };
    const last: Use = { rows, form: 'finite', isLast: true };
    for (const form of finite) {
      addReading(phrases.starting, form, first);
      addReading(phrases.ending, particle + form, last);
    }
    addReading(phrases.ending, particle + participle, { ...last, form: 'participle' });
    addReading(phrases.ending, particle + verb, { ...last, form: 'infinitive' });
    if (particle !== '')
      addReading(phrases.ending, `${particle}zu${verb}`, { ...last, form: 'zu-infinitive' });
  }
  return phrases;
}

/** The readings of a verb's rows: one for each choice of their words. */
export function readingsOf({ rows, form, isLast }: Use): PhraseReading[] {
  return rows.flatMap((row) => readingsOfRow(row, form, isLast));
}

function readingsOfRow(row: readonly string[], form: WordForm, isLast: boolean): PhraseReading[] {
  const [pattern = '', frames = '', letter, speaker] = row;
  const particle = particleOf(row);
  const words = pattern.split(' ').slice(1);
  const others = words.filter((word) => word !== '…' && word !== '+' && !word.endsWith('-'));
  if (particle !== '' && !isLast) others.push(particle);
  const shared = {
    lemma: particle + verbOf(row),
    form,
    isTight: words[0] === '+',
    isPassive: speaker === 'n',
    frames,
    strength: strengthOf(letter),
  };
  return chooseAll(others).map((later) => ({ ...shared, later }));
}

function chooseAll(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (chosen, word) =>
      word
        .toLowerCase()
        .split('/')
        .flatMap((choice) => chosen.map((before) => [...before, choice])),
    [[]],
  );
}

function verbOf([pattern = '']: readonly string[]): string {
  return pattern.slice(0, pattern.indexOf(' '));
}

function particleOf([pattern = '']: readonly string[]): string {
  return pattern.endsWith('-') ? pattern.slice(pattern.lastIndexOf(' ') + 1, -1) : '';
}
