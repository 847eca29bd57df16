import type { FormatId } from '../../lib/export/formats';

/** What a page on formats says of each: its name, what it is for, and what one should know. */
export type Description = { readonly name: string; readonly use: string; readonly notes: readonly string[] };

const TABLE_NOTE =
  'RFC 4180: commas, CRLF, doubled quotes, UTF-8. “For Excel” writes the mark that tells Excel of UTF-8, the separator and the decimal sign of your language, and cuts cells at 32,000 letters, of which Excel takes no more. A cell that a spreadsheet would run as a formula begins with an apostrophe.';

export const DESCRIPTIONS: Readonly<Record<FormatId, Description>> = {
  markdown: {
    name: 'Markdown',
    use: 'For Obsidian, Logseq and other editors of notes. One file for each article.',
    notes: [
      'The properties are those of Obsidian’s own clipper. Words of the page stay text, whatever they contain; your notes stay the Markdown you wrote.',
      'Links lead to the very words on the page (`#:~:text=`). The template can be changed in the settings.',
    ],
  },
  csv: {
    name: 'CSV, all in one',
    use: 'For a quick look: one row for each note and each quotation, with its article.',
    notes: [TABLE_NOTE, 'Columns that Hypothesis and Readwise have, too, are named as there.'],
  },
  'csv-articles': {
    name: 'CSV of articles',
    use: 'One row for each article, with its text. `Article ID` joins it to the other tables.',
    notes: [TABLE_NOTE],
  },
  'csv-notes': { name: 'CSV of notes', use: 'One row for each note.', notes: [TABLE_NOTE] },
  'csv-people': {
    name: 'CSV of people and organizations',
    use: 'One row for each person and organization in each article.',
    notes: [TABLE_NOTE],
  },
  'csv-quotations': {
    name: 'CSV of quotations',
    use: 'One row for each quotation: who, what, by which word, how sure, and where.',
    notes: [
      TABLE_NOTE,
      '`Confidence` (0 to 1) is how sure it is that these words are quoted and that this is who says them. `Start` and `End` are places in the article’s text, in UTF-16 units as in JavaScript, Java and C#. `Speaker kind` is empty where the article names nobody.',
    ],
  },
  json: {
    name: 'JSON',
    use: 'For programs: articles, analysis, notes and placements as they are stored, and quotations in words.',
    notes: ['To keep everything and take it in again, use the backup.'],
  },
  w3c: {
    name: 'Web Annotation (JSON-LD)',
    use: 'For tools that speak the W3C’s Web Annotation Data Model. One collection.',
    notes: [
      'Notes are `commenting`, marks without words `highlighting`, tags `tagging`; people, organizations and quotations are `identifying`, with the speaker as an agent. A quotation’s kind is a body that classifies, its cue one that describes, its confidence (0 to 1) one that assesses.',
      'There is no creator: whose library it is, the file does not say. Ids stay the same in every export.',
      'Places of names and quotations count code points of the article’s text. Places of notes count UTF-16 units of the whole page’s text, as Hypothesis does.',
    ],
  },
  hypothesis: {
    name: 'Hypothesis',
    use: 'For Hypothesis’ own import: open its sidebar on the page, Share, Import, and choose the user `randnotiz`.',
    notes: [
      'Hypothesis takes in words, quote, tags and page; it knows no colors and no notes on a person, so the name stands before such a note. It keeps the day of the import, not the day of the note.',
    ],
  },
  readwise: {
    name: 'Readwise',
    use: 'For readwise.io/import_bulk. One row for each note.',
    notes: [
      'Columns and dates (UTC) as Readwise wants them. It knows nothing without a highlight: a note on the article is its own highlight. Tags become `.tag` at the note’s beginning. Readwise cuts what is longer than 8,191 letters. Words that a spreadsheet would run as a formula have an apostrophe before them here, too.',
    ],
  },
  csl: {
    name: 'CSL-JSON',
    use: 'For Zotero, Pandoc and citation processors.',
    notes: [
      'A newspaper’s article is `article-newspaper`, a page of no outlet `webpage`. Agencies and desks are literal names. Particles stay with the family name.',
    ],
  },
  ris: {
    name: 'RIS',
    use: 'For Zotero, EndNote, Citavi, Mendeley and library catalogs.',
    notes: [
      'One `N1` for each note, the one on the article first, marks without words last: some programs show only the first. `Y2` is the day you saved it; keywords are your tags and who is named more than once.',
    ],
  },
  biblatex: {
    name: 'BibLaTeX',
    use: 'For LaTeX with Biber, JabRef and Zotero.',
    notes: [
      'An `@article` of the subtype `newspaper`; a page of no outlet is `@online`. Your notes are `annotation`, which styles do not print unless they are annotated bibliographies. Keys are name, year and first long word, no two alike.',
    ],
  },
  tei: {
    name: 'TEI P5',
    use: 'For corpora and digital editions. One document for each article.',
    notes: [
      'The header lists who is named; in the text `persName` and `orgName` point there. `said` has its speaker (`who`), kind (`ana`) and confidence (`cert`); pieces of one quotation point to each other. Your notes stand in `back`.',
    ],
  },
  brat: {
    name: 'brat standoff',
    use: 'For annotating with brat and for training programs. Two files for each article, and one `annotation.conf`.',
    notes: [
      'Places count characters (code points), as brat does; quotations in pieces are annotations in pieces. `Said-by` leads from a quotation to its speaker, `Told-by` to its cue, `Same` joins names of one person. Your notes are on their words where these stand in the article, on the title otherwise.',
    ],
  },
};
