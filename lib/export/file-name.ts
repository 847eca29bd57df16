import { publishedDay } from './day';

const TITLE_LETTERS = 50;
/** Linux takes 255 bytes, some network drives and encrypted folders 143. */
const TITLE_BYTES = 100;

/** What Windows, macOS or Linux forbids, what Obsidian cannot link to, and what is invisible or turns the reading. */
const FORBIDDEN = /[<>:"/\\|?*#^[\]%`'’‘“”„«»‹›!&;$~]|\p{C}|\p{Zl}|\p{Zp}/gu;
/** Windows' devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[.-])/i;

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function shortened(text: string): string {
  let bytes = 0;
  let short = '';
  for (const letter of [...text].slice(0, TITLE_LETTERS)) {
    bytes += byteLength(letter);
    if (bytes > TITLE_BYTES) break;
    short += letter;
  }
  // Not in the middle of a word, unless it is a very long one.
  return short.length < text.length ? short.replace(/-[^-]{0,15}$/, '') : short;
}

function trimmed(text: string): string {
  return text.replace(/^[-.\s]+|[-.\s]+$/g, '');
}

/**
 * A file name that Windows, macOS, Linux and Obsidian take: `2026-03-01-Title-of-the-article.md`. `published`: ISO
 * 8601; without a day in it the name begins with the title. `extension`: without its period.
 */
export function exportFileName(title: string, published: string | undefined, extension: string): string {
  return `${exportStem(title, published)}.${extension.replace(/[^a-z0-9]/gi, '')}`;
}

/** The same without an ending. */
export function exportStem(title: string, published: string | undefined): string {
  const words = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, '-').replace(/-{2,}/g, '-');
  const name = trimmed(shortened(trimmed(words))) || 'article';
  const day = publishedDay(published);
  return day === undefined ? name.replace(DEVICE, '_$&') : `${day}-${name}`;
}

/**
 * Gives each name back, with a number behind it (`-2`) where it was given before or is `taken`: by what file systems see,
 * which tell neither case nor the way an accent is written. The same names in the same order give the same.
 */
export function nameKeeper(taken: readonly string[] = []): (name: string) => string {
  const given = new Set(taken.map(keyOf));
  const counts = new Map<string, number>();
  return (name) => {
    let number = counts.get(keyOf(name)) ?? 1;
    let own = name;
    while (given.has(keyOf(own))) {
      number += 1;
      own = `${name}-${number}`;
    }
    counts.set(keyOf(name), number);
    given.add(keyOf(own));
    return own;
  };
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFC');
}
