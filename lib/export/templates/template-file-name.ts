import { exportStem } from '../file-name';

const MOST_FOLDERS = 3;

/** A day in front does not count among the letters that a title may have. */
function stemOf(piece: string): string {
  const [, day, title] = /^(\d{4}-\d{2}-\d{2})[-_\s]+(.+)$/s.exec(piece) ?? [];
  return title === undefined ? exportStem(piece, undefined) : exportStem(title, day);
}

/** A name that every system takes, with folders where slashes stand: each piece by itself. */
export function fileNameOf(text: string): string {
  const pieces = text
    .split('/')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^\.+$/.test(piece));
  const folders = pieces.slice(0, -1).slice(0, MOST_FOLDERS);
  return [...folders, pieces.at(-1) ?? ''].map(stemOf).join('/');
}
