// BibLaTeX: a newspaper's article is an @article of the subtype `newspaper`, one without an outlet @online. Names are
// written "von der Leyen, Ursula"; what is to be left whole stands in a second pair of braces. Source: the biblatex
// manual 3.20, sections 2.2 and 2.3, and BibTeX's own rules of braces.
import type { AuthorName } from '../../byline/person-name';
import type { ExportBundles } from '../bundle';
import { nameKeeper } from '../file-name';
import { oneLine, plainText } from '../plain-text';
import { type Reference, type ReferenceDate, referenceOf } from './reference';

/** What TeX would read as a command. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Braces are counted even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** babel's names of the languages that are met most; for others the code, which polyglossia and biblatex pass over. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'ngerman',
  en: 'english',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  pl: 'polish',
  ru: 'russian',
  uk: 'ukrainian',
  tr: 'turkish',
  cs: 'czech',
  da: 'danish',
  sv: 'swedish',
  nb: 'norsk',
  no: 'norsk',
  fi: 'finnish',
  el: 'greek',
  hu: 'hungarian',
};

function texText(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? sign);
}

function texName(name: AuthorName): string {
  if ('literal' in name) return `{${texText(name.literal)}}`;
  const { family, given, suffix } = name;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
}

/** An "and" or a comma within a name would end it. */
function namePart(part: string): string {
  const text = texText(part);
  return /,|\band\b/i.test(text) ? `{${text}}` : text;
}

/** A field that is read as it stands: braces and backslashes must not be in it. */
function verbatim(url: string): string {
  return oneLine(url).replace(/[\s{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function texDate({ year, month, day }: ReferenceDate): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** "muster2026brueder": family name, year, the first long word of the title, in ASCII. */
function keyOf({ authors, outlet, published, title }: Reference): string {
  const [author] = authors;
  const name =
    author === undefined ? (outlet ?? 'anonymous') : 'literal' in author ? author.literal : author.family;
  const words = ascii(title).split(' ');
  const word = words.find((each) => each.length > 3) ?? words[0] ?? '';
  return `${ascii(name).replaceAll(' ', '')}${published?.year ?? ''}${word}` || 'article';
}

function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function entryOf(reference: Reference, key: string): string {
  const { authors, outlet, published, language, summary, keywords, notes } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.map(texName).join(' and ')],
    ['title', `{${texText(reference.title)}}`],
    ['journaltitle', outlet && texText(outlet)],
    ['entrysubtype', outlet && 'newspaper'],
    ['date', published && texDate(published)],
    ['url', verbatim(reference.url)],
    ['urldate', texDate(reference.accessed)],
    ['langid', language && (LANGUAGES[language] ?? language)],
    ['abstract', summary && texText(summary)],
    ['keywords', keywords.map((word) => texText(word).replaceAll(',', ' ')).join(', ')],
    [
      'annotation',
      notes
        .map((note) =>
          plainText(note)
            .split(/\n\s*\n/)
            .map(texText)
            .join('\n\n'),
        )
        .join('\n\n'),
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${outlet === undefined ? 'online' : 'article'}{${key},\n${lines.join('')}}\n`;
}

/** BibLaTeX, as Biber, JabRef and Zotero read it: an entry an article, no two keys alike. The reader's notes are `annotation`. */
export async function* articlesAsBiblatex(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  const keepApart = nameKeeper();
  let separator = '';
  for await (const bundle of bundles) {
    const reference = referenceOf(bundle);
    yield separator + entryOf(reference, keepApart(keyOf(reference)));
    separator = '\n';
  }
}
