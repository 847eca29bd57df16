import type { HighlightColor } from '../note';
import type { QuotationKind } from '../quotations/quotation';
import type { Sureness } from '../quotations/read-quotation';

/** The words an export needs. */
export type ExportLabels = {
  readonly source: string;
  readonly summary: string;
  readonly people: string;
  readonly organizations: string;
  readonly notes: string;
  readonly quotations: string;
  readonly kinds: Readonly<Record<QuotationKind, string>>;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly unknownSpeaker: string;
  /** Leads to the words in the page. */
  readonly place: string;
  readonly aboutArticle: string;
  /** "About Mark Rutte". */
  readonly about: (name: string) => string;
  /** "3 times". */
  readonly times: (count: number) => string;
  readonly passages: string;
  readonly colors: Readonly<Record<HighlightColor, string>>;
  /** What became of a passage; nothing is said where it stands as it stood. */
  readonly states: Readonly<Record<'likely' | 'orphan', string>>;
  /** Heads the paragraph that a passage stood in. */
  readonly paragraph: string;
  /** "About the quotation …" */
  readonly aboutQuotation: (words: string) => string;
  /** Heads words that another window had saved. */
  readonly earlier: string;
};

const ENGLISH: ExportLabels = {
  source: 'Source',
  summary: 'Summary',
  people: 'People',
  organizations: 'Organizations',
  notes: 'Notes',
  quotations: 'Quotations',
  kinds: {
    direct: 'word for word',
    mixed: 'partly word for word',
    indirect: 'indirect',
    reported: 'reported',
  },
  sureness: { certain: 'certain', likely: 'likely', unsure: 'unsure' },
  unknownSpeaker: 'Speaker not known',
  place: 'place',
  aboutArticle: 'About the article',
  about: (name) => `About ${name}`,
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  passages: 'Passages',
  colors: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple' },
  states: { likely: 'probably here, the words have changed', orphan: 'no longer found on the page' },
  paragraph: 'The paragraph as it stood',
  aboutQuotation: (words) => `About the quotation “${words}”`,
  earlier: 'Earlier words',
};

const GERMAN: ExportLabels = {
  source: 'Quelle',
  summary: 'Zusammenfassung',
  people: 'Personen',
  organizations: 'Organisationen',
  notes: 'Notizen',
  quotations: 'Zitate',
  kinds: { direct: 'wörtlich', mixed: 'teils wörtlich', indirect: 'indirekt', reported: 'berichtet' },
  sureness: { certain: 'sicher', likely: 'wahrscheinlich', unsure: 'unsicher' },
  unknownSpeaker: 'Wer spricht, ist nicht bekannt',
  place: 'Stelle',
  aboutArticle: 'Zum Artikel',
  about: (name) => `Zu ${name}`,
  times: (count) => `${count}-mal`,
  passages: 'Stellen',
  colors: { yellow: 'Gelb', green: 'Grün', blue: 'Blau', pink: 'Rosa', purple: 'Violett' },
  states: {
    likely: 'wahrscheinlich hier, die Worte sind geändert',
    orphan: 'auf der Seite nicht mehr gefunden',
  },
  paragraph: 'Der Absatz, wie er dort stand',
  aboutQuotation: (words) => `Zum Zitat „${words}“`,
  earlier: 'Frühere Worte',
};

/** The words of an export in a language (`de`, `de-AT`, …); English where there are none. */
export function exportLabels(language: string): ExportLabels {
  return /^de\b/i.test(language) ? GERMAN : ENGLISH;
}
