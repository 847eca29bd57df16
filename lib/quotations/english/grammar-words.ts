// The few hundred words that hold an English sentence together, by what they do. All in lower case.
import { setOf } from '../../text/set-of';

/** Pronouns that can be a subject by themselves. */
export const SUBJECT_PRONOUNS = setOf(
  'i he she it they we you who everyone someone nobody everybody somebody',
);
/** Pronouns that stand for whom the text has named. */
export const PERSONAL_PRONOUNS = setOf('he she it they');
/** What a hearer can be besides a noun phrase ("told him", "asked them"). */
export const OBJECT_PRONOUNS = setOf('me him her it them us you himself herself themselves myself');
/** Words that begin a noun phrase. */
export const DETERMINERS = setOf(
  'the a an this that these those his her its their our my your some many several most all both each every one two ' +
    'three four five no another other few any',
);
export const POSSESSIVES = setOf('his her its their our my your whose');
export const PREPOSITIONS = setOf(
  'in on at of for from by with to into during about against between among under over after before since until through ' +
    'throughout without within despite like unlike near behind beyond across along around amid per than toward towards ' +
    'upon via as following besides inside outside alongside regarding concerning speaking',
);
/** Words that open a clause of its own. */
export const SUBORDINATORS = setOf(
  'after before while as when if because since although though where whereas until unless that whether once what how why ' +
    'whenever lest',
);
export const RELATIVES = setOf('who which that whom');
export const CONJUNCTIONS = setOf('and but or then yet nor so');
export const BE = setOf("is was are were be been being am wasn't isn't aren't weren't");
export const HAVE = setOf("has have had having hasn't haven't hadn't");
export const AUXILIARIES = setOf(
  `do does did will would can could may might shall should must didn't doesn't don't wouldn't won't couldn't can't
   cannot shouldn't`,
);
export const NEGATIONS = setOf("not never n't neither nor");
/** Adverbs that stand beside a verb without changing who its subject is; those in -ly are known by their ending. */
export const ADVERBS = setOf(
  `also again then later further even still just once often long first now already soon always ever instead too twice
   all both each himself herself themselves itself though however afterward afterwards earlier recently today yesterday
   tonight almost nearly rather perhaps maybe quite`,
);
/** Words of time that stand free in a clause ("said Friday", "last week Trump said"). */
export const TIMES = setOf(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow now then later earlier
   recently afterward afterwards morning afternoon evening night week month year weekend january february march april may
   june july august september october november december`,
);
const TIME_OPENERS = setOf('last this next earlier late early that');
/** Verbs that lead to a cue in the infinitive without changing who speaks ("declined to say", "wanted to know"). */
export const CONTROLS = setOf(
  `decline declined declines refuse refused refuses want wanted wants continue continued continues try tried tries appear
   appeared appears seem seemed seems begin began begins start started starts fail failed fails went going go goes like need
   needed needs dare hastened rushed used ought have had has plan plans planned able happy quick eager ready`,
);
/** Words that show a clause has a finite verb. */
const FINITE = setOf(
  `became read reads came went got took made gave saw left lost won ran kept held met put let set led knew thought felt meant sent
   spent built grew wants needs makes takes gives has does goes gets comes means seems looks remains began stood fell
   broke lies tells says`,
);

/** Whether the word is an adverb beside a verb ("also", "repeatedly"). */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = setOf('family reply assembly ally rally supply italy july monopoly likely only bully');

/** Whether the word is a verb that carries tense, as far as its form tells. */
export function isFiniteVerb(word: string): boolean {
  return (
    BE.has(word) || HAVE.has(word) || AUXILIARIES.has(word) || FINITE.has(word) || /\p{L}{2}ed$/u.test(word)
  );
}

/** Whether a phrase of time begins here ("last week", "this month"). */
export function isTimeOpener(word: string, next: string): boolean {
  return TIME_OPENERS.has(word) && TIMES.has(next);
}
