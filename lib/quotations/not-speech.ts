/** Words after which quote marks hold a name, a title or a word spoken about, each list with an example. */
const BEFORE_TITLE: readonly (readonly [words: string, example: string])[] = [
  [
    'film films filme dokumentarfilm spielfilm kinofilm roman romans buch buches bücher album albums song songs lied ' +
      'liedes hit single oper musical stück theaterstück gedicht gemälde bild novel book movie play poem painting',
    'der Film „Das Leben der anderen Leute“',
  ],
  [
    'zeitung zeitungen tageszeitung boulevardzeitung wochenzeitung magazin nachrichtenmagazin wochenmagazin ' +
      'zeitschrift blatt sender serie fernsehserie sendung talkshow show reihe ausstellung newspaper magazine series show exhibition',
    'die Zeitung „Neue Stimme am Sonntag“',
  ],
  [
    'titel motto namen name überschrift thema stichwort begriff wort bezeichnung schlagwort slogan title motto name term word headline',
    'unter dem Motto „Gemeinsam für eine bessere Stadt“',
  ],
  [
    'aktion kampagne projekt programm operation initiative verein gruppe band bündnis partei organisation stiftung ' +
      'schiff frachter fähre restaurant hotel gasthaus preis orden campaign project operation initiative group band ship',
    'das Bündnis „Bürger für ein offenes Land“',
  ],
];
const BEFORE_SCARE: readonly (readonly [words: string, example: string])[] = [
  [
    'sogenannt sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter genanntes angeblich angebliche ' +
      'angeblichen angeblicher so-called',
    'die sogenannte „Woche der offenen Tür“',
  ],
];

const TITLE_WORDS = wordsOf(BEFORE_TITLE);
const SCARE_WORDS = wordsOf(BEFORE_SCARE);

/** Whether so many quoted words are named or spoken about rather than spoken, by the word before them. */
export function isTitleOrScare(before: string | undefined, words: number): boolean {
  const last = before?.toLowerCase() ?? '';
  return SCARE_WORDS.has(last) || (isTitleWord(last) && words < LONG_TITLE);
}

/** A word of the list, alone or at the end of a compound: "Fernsehsender", "TV-Magazin". */
function isTitleWord(word: string): boolean {
  if (TITLE_WORDS.has(word)) return true;
  for (let from = Math.max(3, word.length - LONGEST_TAIL); from <= word.length - 4; from += 1)
    if (TITLE_WORDS.has(word.slice(from).replace(/^-/, ''))) return true;
  return false;
}

/**
 * Whether quoted words read as a name: every word that is not a small one begins with a capital, and there is no mark
 * of a sentence at the end ("Ligue pour une Côte Tranquille").
 */
export function isNameLike(quoted: string): boolean {
  if (/[.,!?…]$/.test(quoted)) return false;
  if (/^[\p{L}\d-]+\.\p{Ll}{2,3}$/u.test(quoted)) return true;
  const words = quoted.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/** So many letters at the end of a word are read. */
const LONGEST_TAIL = 40;

/** No title is as long as this. */
const LONG_TITLE = 12;

function wordsOf(rows: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(rows.flatMap(([words]) => words.split(' ')));
}
