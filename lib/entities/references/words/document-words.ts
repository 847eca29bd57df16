// Nouns for something said or written: whoever is named behind them ("Angaben der Polizei") says it. A row holds for
// every compound that ends in its word ("Pressemitteilung"). Source: own.
import { findByEnd } from './compound-ends';

type DocumentRow = { readonly words: string; readonly example: string };

const GERMAN: readonly DocumentRow[] = [
  { words: 'angabe angaben', example: 'Angaben der Feuerwehr' },
  {
    words: 'erklärung erklärungen mitteilung mitteilungen meldung meldungen',
    example: 'einer Mitteilung der Stadtwerke',
  },
  { words: 'bericht berichts berichtes berichte berichten reportage', example: 'ein Bericht der Rundschau' },
  {
    words: 'aussage aussagen auskunft auskünfte auskünften darstellung schilderung',
    example: 'Auskunft des Amtes',
  },
  { words: 'information informationen nachricht nachrichten', example: 'Informationen der Rundschau' },
  {
    words:
      'ansicht meinung auffassung überzeugung einschätzung einschätzungen sicht worte worten äußerung äußerungen urteil urteils',
    example: 'Ansicht Webers',
  },
  {
    words: 'ankündigung bekanntmachung begründung stellungnahme verlautbarung antwort beschluss entscheidung',
    example: 'der Ankündigung des Vereins',
  },
  {
    words: 'forderung forderungen vorwurf vorwürfe vorschlag appell warnung kritik',
    example: 'die Forderung der Parteichefin Nora Weber',
  },
  {
    words:
      'studie studien umfrage analyse gutachten untersuchung prognose statistik berechnungen erkenntnisse erkenntnissen',
    example: 'eine Studie der Universität Rostock',
  },
  {
    words: 'schätzung schätzungen planung planungen plan pläne vorhersage empfehlung anweisung anordnung',
    example: 'Schätzung des Wetterdienstes',
  },
  {
    words: 'gesetzentwurf gesetzesentwurf entwurf antrag resolution beschlusses initiative idee bitte aufruf',
    example: 'Webers Idee',
  },
  {
    words:
      'befund befunde ermittlungen test messungen veröffentlichung publikation text kommentar satz bekunden fazit',
    example: 'die Befunde des Instituts',
  },
  {
    words:
      'dokument dokumente dokumenten papier protokoll pressekonferenz haftbefehl petition klage überlegungen',
    example: 'die Pressekonferenz des Verbands',
  },
  {
    words: 'brief schreiben rede interview ansprache tweet artikel ausgabe beitrag blog botschaft',
    example: 'einem Schreiben des Vorstands',
  },
  { words: 'sprachrohr website webseite internetseite homepage', example: 'der Internetseite des Vereins' },
];

const ENGLISH: readonly DocumentRow[] = [
  { words: 'statement statements release announcement', example: 'a statement from the school board' },
  {
    words: 'report reports reporting article piece story editorial column post tweet',
    example: 'a report by the Herald',
  },
  {
    words: 'study studies survey poll polls analysis research estimate estimates data figures',
    example: 'a study by Harvard',
  },
  {
    words: 'ruling opinion decision order memo letter email filing lawsuit complaint transcript website',
    example: 'the ruling of the court',
  },
  {
    words: 'words view account testimony speech remarks comment comments claim claims',
    example: 'remarks by Weber',
  },
];

const inRows = (rows: readonly DocumentRow[]) => new Set(rows.flatMap(({ words }) => words.split(' ')));
const GERMAN_WORDS = inRows(GERMAN);
const ENGLISH_WORDS = inRows(ENGLISH);
const SHORTEST = 4;

/** Whether a noun stands for something said or written. */
export function isDocumentWord(word: string, isEnglish: boolean): boolean {
  return endOf(word, isEnglish) !== undefined;
}

/** What nouns for one kind of document share: "bericht" for "Jahresberichts". The word itself where it is none. */
export function stemOfDocument(word: string, isEnglish: boolean): string {
  const end = endOf(word, isEnglish) ?? word.toLowerCase();
  return isEnglish ? end.replace(/s$/, '') : end.replace(/(?:es|en|s|e|n)$/, '');
}

/** The end of a noun that the rows hold. */
function endOf(word: string, isEnglish: boolean): string | undefined {
  const lower = word.toLowerCase();
  if (isEnglish) return ENGLISH_WORDS.has(lower) ? lower : undefined;
  return findByEnd(lower, SHORTEST, (end) => (GERMAN_WORDS.has(end) ? end : undefined));
}
