// Chicago Manual of Style, 17th edition, notes and bibliography: newspaper articles (14.191-14.200), online (14.205 ff.),
// unsigned ones under the newspaper's name (14.199), access day where no other is known (14.12).
import { fullName } from '../../byline/person-name';
import type { Reference } from '../references/reference';
import { filedName, joinNames } from './names';
import { italic, type RichPart, richText, sentences } from './rich-text';
import type { StyleRules } from './style';
import { type CitationLanguage, inQuotes, longDate, WORDS } from './words';

/** From eleven authors on a bibliography names the first seven; a note names one of four or more. */
const MOST_LISTED = 10;
const LISTED_OF_MORE = 7;
const MOST_IN_NOTE = 3;

function listed({ authors }: Reference, language: CitationLanguage): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [filedName(first), ...others.map(fullName)];
  if (names.length > MOST_LISTED) return `${names.slice(0, LISTED_OF_MORE).join(', ')}, et al.`;
  const isEnglish = language === 'en';
  return joinNames(names, { last: WORDS[language].and, commaOfTwo: isEnglish, commaOfMany: isEnglish });
}

function dated({ published, accessed }: Reference, language: CitationLanguage): string {
  return published ? longDate(published, language) : WORDS[language].accessed(longDate(accessed, language));
}

function quotedTitle(title: string, language: CitationLanguage, sign: '.' | ','): string {
  const quoted = inQuotes(title, language);
  const ends = /[?!.…]$/.test(title.trim());
  // American usage puts the sign within the marks, German behind them.
  if (language === 'de') return sign === '.' && ends ? quoted : quoted + sign;
  return ends ? quoted : `${quoted.slice(0, -1)}${sign}${quoted.slice(-1)}`;
}

function reference(source: Reference, language: CitationLanguage): RichPart[] {
  const { title, outlet, published, url } = source;
  const authors = listed(source, language);
  const isUnsigned = authors === '' && outlet !== undefined;
  const date = dated(source, language);
  return richText(
    isUnsigned ? sentences(italic(outlet)) : sentences(authors),
    authors === '' && !isUnsigned ? '' : ' ',
    quotedTitle(title, language, '.'),
    ' ',
    ...(isUnsigned || outlet === undefined
      ? sentences(date, url)
      : published
        ? sentences(richText(italic(outlet), `, ${date}`), url)
        : sentences(italic(outlet), date, url)),
  );
}

function note(source: Reference, language: CitationLanguage): RichPart[] {
  const { authors, title, outlet, url } = source;
  const names = authors.map(fullName);
  const who =
    names.length > MOST_IN_NOTE ? `${names[0]} et al.` : joinNames(names, { last: WORDS[language].and });
  return richText(
    who === '' ? '' : `${who}, `,
    quotedTitle(title, language, ','),
    ' ',
    italic(outlet),
    outlet === undefined ? '' : ', ',
    `${dated(source, language).replace(/^A/, 'a')}, ${url}.`,
  );
}

export const CHICAGO: StyleRules = {
  reference,
  words: ({ words, speaker, source, language }) =>
    richText(words, '\n\n', speaker === undefined ? '' : `${speaker}, in: `, note(source, language)),
};
