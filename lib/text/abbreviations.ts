/** Why a period after the word need not end the sentence. */
export type AbbreviationKind = 'inner' | 'before-name' | 'before-number';

type AbbreviationRow = readonly [
  kind: AbbreviationKind,
  language: 'de' | 'en' | 'any',
  words: string,
  example: string,
];

/**
 * Words written with a period. `inner`: something nearly always follows in the same sentence. `before-name`: a
 * capitalized word follows. `before-number`: it is one only when a number follows ("Nr. 7").
 */
const ROWS: readonly AbbreviationRow[] = [
  [
    'before-name',
    'any',
    'Dr Prof Hr Fr Mr Mrs Ms Mx Messrs St Ste Sr Jr Mag Dipl Ing Lic Hon',
    'Dr. Müller kam.',
  ],
  [
    'before-name',
    'any',
    'Gen Col Capt Lt Sgt Cpl Maj Cmdr Adm Gov Sen Rep Rev Pres Supt Insp',
    'Gov. Newsom spoke.',
  ],
  [
    'before-name',
    'de',
    'Nds Bd Kard Frl Hl hl Dres phil med jur rer nat habil Univ Priv Doz Gebr Spvgg Th Alex Ss',
    'Prof. Dr. med. Ley',
  ],
  [
    'inner',
    'de',
    'bzw ca evtl ggf inkl exkl insb bes vgl sog geb gest verh gegr ehem verst zzgl abzgl',
    'ca. Mitte Mai',
  ],
  [
    'inner',
    'de',
    'Mio Mrd Tsd Std Min Sek Art Abs Anm Aufl Hrsg hrsg Bsp Ggs Kap Tab Abb Zit allg',
    '5 Mrd. Euro',
  ],
  ['inner', 'de', 'd h z B u a i d R v b w o s g m E a D n Chr', 'z. B. Hamburg'],
  ['inner', 'de', 'e', 'Heimatfreunde e. V.'],
  ['inner', 'de', 'St Str Jh Jhd Jhdt Mi lat engl franz dt österr schweiz amerik brit', 'im 19. Jh. Mode'],
  [
    'inner',
    'en',
    'vs approx est dept Dept Univ Assn Bros Ft Mt Inc Ltd Co Corp cf esp incl',
    'Smith vs. Jones',
  ],
  [
    'before-number',
    'any',
    'Nr No Bd Vol Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Oct Nov Dez Dec Tel Art pp',
    'Nr. 7',
  ],
  ['before-number', 'de', 'Mo Di Mi Do Fr Sa So S Z ff f', 'Mo. 4. Mai'],
];

/** How an abbreviation behaves in a language; undefined when the word is none. Case counts. */
export function findAbbreviation(word: string, language: string): ReadonlySet<AbbreviationKind> | undefined {
  return (language === 'en' ? ENGLISH : GERMAN).get(word);
}

function indexFor(language: 'de' | 'en'): ReadonlyMap<string, ReadonlySet<AbbreviationKind>> {
  const index = new Map<string, Set<AbbreviationKind>>();
  for (const [kind, rowLanguage, words] of ROWS) {
    if (rowLanguage !== 'any' && rowLanguage !== language) continue;
    for (const word of words.split(' ')) {
      const kinds = index.get(word) ?? new Set();
      index.set(word, kinds.add(kind));
    }
  }
  return index;
}

const GERMAN = indexFor('de');
const ENGLISH = indexFor('en');
