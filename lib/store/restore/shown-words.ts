import { shownFigureId } from '../../figures/figure-id';

const LONGEST = 120;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

function wordsOf(row: Readonly<Record<string, unknown>>): unknown[] {
  const subject = row.subject as { name?: unknown; passage?: { selector?: { exact?: unknown } } } | undefined;
  // The reader's own words before those they stand at.
  return [
    row.title,
    row.text,
    subject?.passage?.selector?.exact,
    subject?.name,
    row.name,
    row.words,
    row.query,
  ];
}

/** Whom a verdict on figures is about. */
function figureWords({ figure, other }: Readonly<Record<string, unknown>>): string | undefined {
  const ids = [figure, other].filter((id) => typeof id === 'string');
  return ids.length === 0 ? undefined : ids.map(shownFigureId).join(' · ');
}

/** What a record is known by: its title or words, shortened to one line; its id where it has none. */
export function shownWords(row: object): string {
  const record = row as Readonly<Record<string, unknown>>;
  const found = wordsOf(record).find((words) => typeof words === 'string' && words.trim() !== '');
  return shortened(String(found ?? figureWords(record) ?? record.id ?? record.key ?? ''));
}
