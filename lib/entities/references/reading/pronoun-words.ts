// Pronouns that stand for a speaker, with what they say of whom they mean. Source: own.
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokenize';
import type { Gender } from '../../entity';
import { type ReadText, tokensOf } from './read-text';

/** What a pronoun asks of whom it means. */
export type Pronoun = {
  readonly word: string;
  /** `near`: whatever is named right before ("der", "who"); `speaker`: who speaks already ("ich"). */
  readonly kind: 'person' | 'thing' | 'near' | 'speaker' | 'several';
  readonly gender?: Gender;
};

type PronounRow = Omit<Pronoun, 'word'> & { readonly words: string; readonly example: string };

const GERMAN: readonly PronounRow[] = [
  { words: 'er ihm ihn', kind: 'person', gender: 'm', example: '„Nein“, sagte er.' },
  {
    words: 'sein seine seiner seinen seinem seines',
    kind: 'person',
    gender: 'm',
    example: 'seinen Angaben zufolge',
  },
  { words: 'sie ihr', kind: 'person', gender: 'f', example: '„Nein“, sagte sie.' },
  { words: 'ihre ihrer ihren ihrem ihres', kind: 'person', gender: 'f', example: 'ihrer Meinung nach' },
  { words: 'es', kind: 'thing', example: 'Es verwies auf ein Urteil.' },
  { words: 'der welcher dieser letzterer', kind: 'near', gender: 'm', example: 'Weber, der sagte, …' },
  { words: 'die welche diese letztere', kind: 'near', gender: 'f', example: 'Weber, die sagte, …' },
  { words: 'ich mich mir wir uns', kind: 'speaker', example: '„Ich sagte ihm: …“' },
  { words: 'beide beiden ihnen', kind: 'several', example: 'Beide sagten …' },
];

const ENGLISH: readonly PronounRow[] = [
  { words: 'he him his himself', kind: 'person', gender: 'm', example: '“No,” he said.' },
  { words: 'she her hers herself', kind: 'person', gender: 'f', example: '“No,” she said.' },
  { words: 'it its', kind: 'thing', example: 'It said in a statement …' },
  { words: 'who which that', kind: 'near', example: 'Weber, who said …' },
  { words: 'i me my we our us', kind: 'speaker', example: '“I told him …”' },
  { words: 'they their them both each', kind: 'several', example: 'They said …' },
];

const byWord = (rows: readonly PronounRow[]): ReadonlyMap<string, Pronoun> =>
  new Map(
    rows.flatMap(({ words, kind, gender }) =>
      words.split(' ').map((word) => [word, gender ? { word, kind, gender } : { word, kind }] as const),
    ),
  );
const GERMAN_WORDS = byWord(GERMAN);
const ENGLISH_WORDS = byWord(ENGLISH);

/** Pronouns that stand before what is said: "seiner Meinung", "her words". */
const POSSESSIVES = /^(?:sein|seine[rmns]?|ihr|ihre[rmns]?|his|her|its|their|my|our)$/;
const PLURAL_VERB =
  /^(?:\p{Ll}+(?:ten|eben|agen|ehen|ären|ern)|seien|sind|haben|hätten|wollen|wären|waren)$/u;

/** The pronoun that a reference is or begins with; undefined when there is none. */
export function findPronoun(read: ReadText, reference: Span): Pronoun | undefined {
  const { start, end } = tokensOf(read, reference);
  const words = read.tokens.slice(start, Math.min(end, start + 3)).filter(({ kind }) => kind === 'word');
  const first = words[0]?.text.toLowerCase();
  if (first === undefined) return undefined;
  const pronoun = (read.isEnglish ? ENGLISH_WORDS : GERMAN_WORDS).get(first);
  if (pronoun === undefined) return undefined;
  if (words.length > 1 && !POSSESSIVES.test(first)) return undefined;
  if (first !== 'sie' || !isPlural(read, start)) return pronoun;
  return { word: first, kind: 'several' };
}

/** "sagten sie", "sie seien": whether the verb beside "sie" is one of several. */
function isPlural({ tokens }: ReadText, place: number): boolean {
  const beside: (Token | undefined)[] = [tokens[place - 1], tokens[place + 1]];
  return beside.some((token) => token !== undefined && PLURAL_VERB.test(token.text));
}
