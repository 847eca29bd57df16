import { conjugateWeak } from './conjugate-weak';

/** How nearly always a word reports words: `s` strong, speech or writing; `m` middle; `w` weak, thoughts and facts. */
export type Strength = 's' | 'm' | 'w';

/** What a form can be; a form that is two things ("berichten") has two readings. */
export type WordForm = 'finite' | 'participle' | 'infinitive' | 'zu-infinitive';

/**
 * A word read as a form of a reporting verb. `particle` is there when it stands apart from this form ("teilte … mit").
 * `frames` are letters: `d` speech as a clause without dass, `t` a clause with dass, ob or a w-word, `z` an infinitive
 * with zu that was itself said, `r` an object and no words ("warnt vor"), `q` words in quote marks only.
 */
export type VerbReading = {
  readonly lemma: string;
  readonly form: WordForm;
  readonly particle?: string;
  readonly isReflexive: boolean;
  readonly frames: string;
  readonly strength: Strength;
};

/** The rows of a table, cut at their bars. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
}

/** The strength a row gives. */
export function strengthOf(letter: string | undefined): Strength {
  return letter === 's' || letter === 'm' ? letter : 'w';
}

/** Adds a reading to those of a form. */
export function addReading<T>(readings: Map<string, T[]>, form: string, reading: T): void {
  const known = readings.get(form);
  if (known === undefined) readings.set(form, [reading]);
  else known.push(reading);
}

/** Adds every form of the verb in a row; a form that stands apart from its particle is said with it. */
export function addVerb(readings: Map<string, VerbReading[]>, row: readonly string[]): void {
  const [lemma = '', given = '', givenParticiple = '', particle = '', frames = '', letter] = row;
  const isReflexive = lemma.startsWith('sich ');
  const infinitive = isReflexive ? lemma.slice(5) : lemma;
  const base = infinitive.slice(particle.length);
  const weak = given === '' ? conjugateWeak(base) : undefined;
  const strength = strengthOf(letter);
  const finite: VerbReading = { lemma, form: 'finite', isReflexive, frames, strength };
  const apart: VerbReading = particle === '' ? finite : { ...finite, particle };
  for (const form of weak?.finite ?? given.split(' ')) {
    addReading(readings, form, apart);
    if (particle !== '') addReading(readings, particle + form, finite);
  }
  const participle = givenParticiple || particle + (weak?.participle ?? '');
  addReading(readings, participle, { ...finite, form: 'participle' });
  addReading(readings, infinitive, { ...finite, form: 'infinitive' });
  if (particle !== '') addReading(readings, `${particle}zu${base}`, { ...finite, form: 'zu-infinitive' });
}
