// Nouns for persons that say no office: an article calls someone so whom it named just before. A row holds for every
// compound that ends in one of its words. Source: own.
import { nominativeOfRole } from '../../../names/names-of-people';
import { hasEndIn, LONGEST_WORD } from './compound-ends';

type PlainRow = { readonly words: string; readonly example: string };

const ROWS: readonly PlainRow[] = [
  { words: 'jährige jähriger jährigen', example: 'der 45-Jährige' },
  {
    words:
      'sportler sportlerin sänger sängerin schauspieler schauspielerin autor autorin künstler künstlerin',
    example: 'die Sängerin',
  },
  {
    words: 'aktivist aktivistin journalist journalistin politiker politikerin experte expertin',
    example: 'die Aktivistin',
  },
  {
    words: 'franzose französin brite britin russe russin pole polin däne dänin schwede schwedin türke türkin',
    example: 'der Däne',
  },
  {
    words:
      'amerikaner amerikanerin italiener italienerin spanier spanierin österreicher österreicherin schweizer schweizerin niederländer niederländerin',
    example: 'die Schweizerin',
  },
  {
    words: 'berliner berlinerin hamburger hamburgerin münchner münchnerin wiener wienerin kölner kölnerin',
    example: 'der Wiener',
  },
  {
    words: 'man woman businessman businesswoman billionaire politician candidate nominee',
    example: 'the businessman',
  },
];

const WORDS = new Set(ROWS.flatMap(({ words }) => words.split(' ')));
/** Shorter words end others without being their last part. */
const SHORTEST = 6;

/** Whether a noun calls a person something that is no office. */
export function isPlainPerson(word: string): boolean {
  const lower = nominativeOfRole(word.slice(-LONGEST_WORD)).toLowerCase();
  // "Human" is no man, "Linkspolitiker" a politician.
  return WORDS.has(lower) || hasEndIn(WORDS, lower, SHORTEST);
}
