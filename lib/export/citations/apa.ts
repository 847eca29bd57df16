// APA, 7th edition: newspaper article (10.1, example 16), webpage on a news website (10.16), no author, no date (9.12, 9.16),
// access day only where nothing says how old it is. In German as the translated manual of the Hogrefe publishers' guide.
import type { Reference } from '../references/reference';
import { joinNames, shortName, withInitials } from './names';
import { italic, type RichPart, richText, sentences } from './rich-text';
import type { StyleRules } from './style';
import { longDate, WORDS, yearFirst } from './words';

/** More authors than these are cut: nineteen, a gap, the last. */
const MOST_AUTHORS = 20;

function authorsOf({ authors }: Reference, isGerman: boolean): string {
  const names = authors.map(withInitials);
  if (names.length > MOST_AUTHORS)
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  return joinNames(names, { last: '&', commaOfTwo: !isGerman, commaOfMany: !isGerman });
}

function reference(source: Reference, language: 'en' | 'de'): RichPart[] {
  const { title, outlet, published, accessed, url } = source;
  const words = WORDS[language];
  const authors = authorsOf(source, language === 'de');
  const date = `(${published ? yearFirst(published, language) : words.noDate})`;
  const isOwnOutlet = outlet === undefined || outlet === authors;
  const work = isOwnOutlet ? italic(title) : title;
  const head =
    authors === '' ? sentences(work, date) : sentences(richText(authors.replace(/\.$/, ''), '.'), date, work);
  const place = published ? url : words.retrieved(longDate(accessed, language), url);
  return richText(
    head,
    ' ',
    sentences(isOwnOutlet ? undefined : italic(outlet)),
    isOwnOutlet ? '' : ' ',
    place,
  );
}

function shortSource({ authors, title, published }: Reference, language: 'en' | 'de'): string {
  const names = authors.map(shortName);
  const [first = ''] = names;
  const who = names.length > 2 ? `${first} et al.` : joinNames(names, { last: '&' });
  return `${who || title}, ${published?.year ?? WORDS[language].noDate}`;
}

export const APA: StyleRules = {
  reference,
  words: ({ words, speaker, source, language }) => {
    const short = shortSource(source, language);
    const place = speaker === undefined ? short : WORDS[language].citedIn(speaker, short);
    return richText(words, ` (${place})`);
  },
};
