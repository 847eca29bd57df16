// What a reader would have added to the articles of the sample library: notes and highlights, collections, a search kept
// for later, a person followed.
import type { FigureId } from '../../lib/figures/figure';
import type { EntityKind } from '../../lib/names/mention';
import type { HighlightColor } from '../../lib/note';

/** A note on words of the article's text, which must stand there once; on someone named; or on the whole article. */
export type SampleNote = {
  /** The name of the article's file. */
  readonly article: string;
  readonly words?: string;
  readonly about?: { readonly name: string; readonly kind: EntityKind };
  readonly color?: HighlightColor;
  readonly tags?: readonly string[];
  readonly text: string;
};

export const NOTES: readonly SampleNote[] = [
  {
    article: '2025-02-11-nachtfaehre',
    words: '„Danach gibt es von uns keinen Cent mehr.“',
    color: 'yellow',
    tags: ['Versprechen'],
    text: 'Gilt bis Sommer 2028. Wiedervorlage.',
  },
  {
    article: '2025-02-11-nachtfaehre',
    words: 'Sie verlangt ein Gutachten, bevor der erste Bagger kommt.',
    color: 'green',
    text: 'Das Gutachten kam im April: siehe [Sielland-Zeitung](https://www.sielland-zeitung.example/deich/achtzig-zentimeter).',
  },
  {
    article: '2025-02-19-night-boat',
    words: 'She expects the line to make money in its third year.',
    color: 'yellow',
    tags: ['promise'],
    text: 'Same deadline as in Norderhaven, said a week later.',
  },
  {
    article: '2025-03-20-ein-kran',
    text: 'Zwei Müller, nicht verwandt: **Rolf** ist der Hafenkapitän, **Katrin** führt den Betriebsrat.',
  },
  {
    article: '2025-04-28-deich',
    words: 'eine Drittelung zwischen Land, Stadt und Verband',
    color: 'blue',
    tags: ['Geld'],
    text: '19 Millionen geteilt durch drei, also gut 6,3 für die Stadt. Passt das zum Haushalt 2026?',
  },
  {
    article: '2025-04-28-deich',
    about: { name: 'Dieter Harms', kind: 'person' },
    text: 'Eisenwarenhändler. Nicht der Chorleiter aus Hallburg!',
  },
  {
    article: '2025-06-05-chor',
    words: '„Bitte nicht schön“',
    color: 'pink',
    text: '',
  },
  {
    article: '2025-07-09-petersens',
    words: 'He had asked the water, he said, and it had referred him to his father.',
    color: 'pink',
    tags: ['lovely'],
    text: '',
  },
  {
    article: '2025-08-22-logbuch',
    words: '„Wind NW, sehr hart, haben das“',
    color: 'purple',
    tags: ['Logbuch'],
    text: 'Der letzte Eintrag. Die Ausstellung heißt später danach.',
  },
  {
    article: '2025-08-22-logbuch',
    about: { name: 'Daniel Okafor', kind: 'person' },
    text: 'Wird von beiden Museen bezahlt, das ist wichtig für sein Urteil im Juni.',
  },
  {
    article: '2025-09-03-whose-logbook',
    words: 'Gifts in the nineteenth century were rarely written down',
    color: 'green',
    tags: ['logbook', 'check'],
    text: 'A source for this would be good before it goes into the essay.',
  },
  {
    article: '2025-11-18-water-board',
    words: 'Doing nothing, he estimated, would cost ten times as much on the first bad night.',
    color: 'yellow',
    tags: ['promise'],
    text: 'Two weeks before the surge. By April the bill stood at *fifteen million*.',
  },
  {
    article: '2025-12-04-sturmnacht',
    words: '„Wir haben den Berg gesichert und die Haustür vergessen“',
    color: 'yellow',
    tags: ['Zitat'],
    text: 'Der Satz der Sturmnacht.',
  },
  {
    article: '2025-12-04-sturmnacht',
    words: 'Wer hat was wann gewusst?',
    color: 'blue',
    tags: ['prüfen'],
    text: 'Antwort erst im Januar, und sie steht in einem Ordner namens „Betriebsfest“.',
  },
  {
    article: '2026-01-15-sieltor',
    words: '„Antrieb Sieltor Kleinsiel stark korrodiert, Austausch dringend empfohlen.“',
    color: 'green',
    tags: ['Beleg'],
    text: '- Datum: 6. Juni 2023\n- unterschrieben: ja\n- gelesen: nein',
  },
  {
    article: '2026-01-15-sieltor',
    text: 'Offene Frage: Wer hat den Bericht in den Ordner gelegt?',
    tags: ['prüfen'],
  },
  {
    article: '2026-02-02-rahman',
    words: 'It is easier, he said, to be honest about another man’s rust.',
    color: 'pink',
    tags: ['quote'],
    text: '',
  },
  {
    article: '2026-02-20-hundert-tage',
    words: 'Sie glaube nicht, dass Städte voneinander lernen',
    color: 'blue',
    text: 'Zwei Monate später tun es die Ingenieure wirklich, mit Farben auf Prüfberichten.',
  },
  {
    article: '2026-03-12-bell',
    words: '“For half a year it was a book. Now there are nine people in it.”',
    color: 'purple',
    tags: ['quote', 'logbook'],
    text: 'The sentence to end on.',
  },
  {
    article: '2026-06-16-agreement',
    words: 'Clause four forbids either side to complete the last sentence.',
    color: 'purple',
    tags: ['logbook'],
    text: 'And visitors in Norderhaven complete it anyway, on slips of paper.',
  },
];

export type SampleCollection = {
  readonly name: string;
  /** The names of its articles’ files. */
  readonly articles: 'all' | readonly string[];
  /** Of a saved search, which has no articles of its own. */
  readonly query?: string;
};

export const COLLECTIONS: readonly SampleCollection[] = [
  { name: 'Beispiele · Examples', articles: 'all' },
  {
    name: 'Sturmnacht · The night of the surge',
    articles: [
      '2025-04-28-deich',
      '2025-11-18-water-board',
      '2025-12-04-sturmnacht',
      '2025-12-06-surge',
      '2026-01-15-sieltor',
      '2026-02-02-rahman',
      '2026-04-24-pumpe',
    ],
  },
  { name: 'Demir im Amt', articles: [], query: 'person:"Aylin Demir" since:2025-11' },
];

/** Whose later articles are marked as new: those after the day up to which they were seen. */
export const FOLLOWED: readonly { readonly figure: FigureId; readonly seen: string }[] = [
  { figure: 'person aylin demir', seen: '2026-05-31' },
];
