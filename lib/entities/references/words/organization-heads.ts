// Nouns that describe an organization, with the names they may stand for. A row holds for every compound that ends in
// one of its words ("Umweltschutzorganisation"). `open`: names of such organizations need not show what they are.
// Source: own.
import { findByEnd } from './compound-ends';

type HeadRow = {
  readonly language: 'de' | 'en';
  readonly words: string;
  /** Folded names that fit. */
  readonly names: RegExp;
  readonly open?: true;
  readonly example: string;
};

const ROWS: readonly HeadRow[] = [
  {
    language: 'de',
    words: 'ministerium ministeriums ressort',
    names: /ministerium|ministeriums|auswärtiges amt|auswartiges amt/,
    example: 'das Ministerium',
  },
  {
    language: 'de',
    words: 'gericht gerichts gerichte richter kammer senat strafkammer',
    names: /gericht|gerichtshof|kammer/,
    example: 'das Gericht',
  },
  { language: 'de', words: 'gerichtshof gerichtshofs', names: /gericht/, example: 'der Gerichtshof' },
  {
    language: 'de',
    words: 'staatsanwaltschaft bundesanwaltschaft anklagebehörde',
    names: /anwaltschaft/,
    example: 'die Staatsanwaltschaft',
  },
  {
    language: 'de',
    words: 'polizei',
    names: /polizei|präsidium|prasidium|kriminalamt/,
    example: 'die Polizei',
  },
  {
    language: 'de',
    words: 'regierung regierungen kabinett',
    names: /regierung|kabinett|weißes haus/,
    example: 'die Regierung',
  },
  {
    language: 'de',
    words: 'parlament abgeordnetenhaus landtag',
    names: /tag$|parlament|kongress|knesset|versammlung/,
    example: 'das Parlament',
  },
  {
    language: 'de',
    words: 'behörde amt bundesamt landesamt agentur',
    names: /amt|behörde|behorde|agentur|direktion|polizei|verwaltung|cia|fbi|nasa|anstalt|zentrum|institut/,
    open: true,
    example: 'die Behörde',
  },
  {
    language: 'de',
    words: 'universität hochschule uni',
    names: /universit|hochschule|\buni\b/,
    example: 'die Universität',
  },
  {
    language: 'de',
    words: 'institut forschungsinstitut',
    names: /institut|gesellschaft|zentrum/,
    example: 'das Institut',
  },
  {
    language: 'de',
    words: 'partei fraktion',
    names:
      /partei|\b(?:cdu|csu|spd|fdp|afd|npd|bsw|övp|spö|fpö|svp)\b|grüne|linke|piraten|union$|bündnis|demokrat|likud|labour|front|republikan/,
    example: 'die Partei',
  },
  {
    language: 'de',
    words: 'gewerkschaft arbeitnehmervertretung',
    names: /gewerkschaft|verdi|ver\.di|ig |gdl|dgb|union|cockpit/,
    open: true,
    example: 'die Gewerkschaft',
  },
  {
    language: 'de',
    words: 'zeitung tageszeitung wochenzeitung blatt magazin nachrichtenmagazin zeitschrift',
    names:
      /zeitung|spiegel|focus|bild|stern|times|post|zeit|welt|blatt|nachrichten|kurier|rundschau|presse|tages|journal|guardian|nature|science/,
    open: true,
    example: 'die Zeitung',
  },
  {
    language: 'de',
    words: 'sender fernsehsender rundfunk nachrichtensender',
    names:
      /funk|\b(?:tv|ard|zdf|bbc|cnn|ndr|wdr|swr|mdr|sat|rtl|orf)|\btv|tv\b|radio|dschasira|jazeera|fernsehen/,
    open: true,
    example: 'der Sender',
  },
  {
    language: 'de',
    words: 'nachrichtenagentur',
    names: /\b(?:dpa|reuters|afp|ap|sid|apa)\b|associated|xinhua|agentur|interfax|tass|presse/,
    open: true,
    example: 'die Nachrichtenagentur',
  },
  {
    language: 'de',
    words:
      'unternehmen unternehmens konzern konzerns firma hersteller betreiber anbieter gesellschaft autobauer bank verlag fluggesellschaft',
    names: /\b(?:ag|gmbh|se|inc|corp|ltd|kg|co|group|holding|bank)\b/,
    open: true,
    example: 'der Konzern',
  },
  {
    language: 'de',
    words:
      'organisation verband bund verein club klub gruppe initiative vereinigung stiftung allianz bündnis netzwerk gremium rat',
    names:
      /organisation|verband|bund$|\bbund\b|verein|club|klub|gruppe|initiative|stiftung|amnesty|greenpeace|wwf|\brat\b|rat$|ohne grenzen|e\. ?v/,
    open: true,
    example: 'die Organisation',
  },
  { language: 'de', words: 'kommission', names: /kommission/, example: 'die Kommission' },
  {
    language: 'de',
    words: 'armee militär streitkräfte heer',
    names: /armee|militär|militar|streitkr|wehr/,
    example: 'das Militär',
  },
  { language: 'en', words: 'ministry department', names: /ministry|department/, example: 'the ministry' },
  { language: 'en', words: 'court judges', names: /court/, example: 'the court' },
  {
    language: 'en',
    words: 'party',
    names: /party|gop|democrat|republican|tories|labour/,
    example: 'the party',
  },
  { language: 'en', words: 'university college', names: /universit|college/, example: 'the university' },
  { language: 'en', words: 'police', names: /police/, example: 'the police' },
  {
    language: 'en',
    words: 'newspaper paper magazine outlet website site',
    names: /times|post|journal|herald|tribune|guardian|news|gazette|magazine|politi|hedge/,
    open: true,
    example: 'the newspaper',
  },
  {
    language: 'en',
    words: 'network station channel broadcaster',
    names: /cnn|nbc|cbs|abc|fox|bbc|npr|news|tv|radio/,
    open: true,
    example: 'the network',
  },
  { language: 'en', words: 'bank', names: /bank|fargo|chase|sachs/, open: true, example: 'the bank' },
  { language: 'en', words: 'fund', names: /fund/, example: 'the fund' },
  { language: 'en', words: 'union', names: /union|association|federation/, example: 'the union' },
  {
    language: 'en',
    words: 'company firm corporation manufacturer maker airline',
    names: /\b(?:inc|corp|ltd|llc|co|company|group|airlines?)\b/,
    open: true,
    example: 'the company',
  },
  {
    language: 'en',
    words: 'agency bureau office',
    names: /agency|bureau|office|fbi|cia|nasa|department|service/,
    open: true,
    example: 'the agency',
  },
  {
    language: 'en',
    words: 'committee panel commission',
    names: /committee|panel|commission/,
    example: 'the committee',
  },
  {
    language: 'en',
    words: 'organization association group nonprofit foundation charity institute',
    names: /organi[sz]ation|association|group|foundation|institute|center|council|coalition|alliance/,
    open: true,
    example: 'the group',
  },
];

/** What a noun asks of the names of an organization it may stand for. */
export type OrganizationHead = { readonly names: RegExp; readonly isOpen: boolean };

const byWord = (language: 'de' | 'en'): ReadonlyMap<string, OrganizationHead> =>
  new Map(
    ROWS.filter((row) => row.language === language).flatMap(({ words, names, open }) => {
      const head = { names, isOpen: open === true };
      return words.split(' ').map((word) => [word, head] as const);
    }),
  );
const GERMAN = byWord('de');
const ENGLISH = byWord('en');
const SHORTEST = 4;

/** The row of a noun, also in the genitive; undefined where it describes no organization. */
export function findOrganizationHead(word: string, isEnglish: boolean): OrganizationHead | undefined {
  const lower = word.toLowerCase();
  if (isEnglish) return ENGLISH.get(lower);
  for (const form of [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')]) {
    const found = GERMAN.get(form) ?? findByEnd(form, SHORTEST, (end) => GERMAN.get(end));
    if (found !== undefined) return found;
  }
  return undefined;
}
