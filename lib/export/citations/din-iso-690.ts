// DIN ISO 690:2013-10, name and date: creators in capitals, year, title, host in italics, [online], day, [day of access],
// where it is to be had. Up to three creators are named.
import type { Reference } from '../references/reference';
import { inCapitals, inCapitalsAfter, joinNames, shortName } from './names';
import { italic, type RichPart, richText, sentences } from './rich-text';
import type { StyleRules } from './style';
import { type CitationLanguage, dayFirst, WORDS } from './words';

const MOST_AUTHORS = 3;

function authorsOf({ authors }: Reference, language: CitationLanguage): string {
  const [first, ...others] = authors;
  if (!first) return '';
  if (authors.length > MOST_AUTHORS) return `${inCapitals(first)} et al.`;
  return joinNames([inCapitals(first), ...others.map(inCapitalsAfter)], {
    last: WORDS[language].and,
    commaOfMany: language === 'en',
  });
}

function reference(source: Reference, language: CitationLanguage): RichPart[] {
  const { title, outlet, published, accessed, url } = source;
  const words = WORDS[language];
  const authors = authorsOf(source, language);
  const year = published?.year ?? words.noDate;
  const viewed = `[${words.viewed(dayFirst(accessed, language))}]`;
  const date = published?.month === undefined ? viewed : `${dayFirst(published, language)} ${viewed}`;
  const hosted = richText(italic(outlet ?? title), ' [online]');
  // Without a host it is the title that is online.
  const work = outlet === undefined ? hosted : title;
  const named =
    authors === '' ? sentences(richText(work, `, ${year}`)) : sentences(`${authors}, ${year}`, work);
  return richText(
    named,
    ' ',
    outlet === undefined ? sentences(date) : sentences(hosted, date),
    ` ${words.available} ${url}`,
  );
}

function shortSource({ authors, title, published }: Reference, language: CitationLanguage): string {
  const names = authors.map(shortName);
  const who =
    names.length > MOST_AUTHORS
      ? `${names[0]} et al.`
      : joinNames(names, { last: WORDS[language].and, commaOfMany: language === 'en' });
  return `${who || title} ${published?.year ?? WORDS[language].noDate}`;
}

export const DIN_ISO_690: StyleRules = {
  reference,
  words: ({ words, speaker, source, language }) => {
    const short = shortSource(source, language);
    const place = speaker === undefined ? short : WORDS[language].citedIn(speaker, short);
    return richText(words, ` (${place})`);
  },
};
