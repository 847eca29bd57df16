/** A piece of a citation; it is set in italics or not. */
export type RichPart = { readonly text: string; readonly italic?: true };

/** Pieces to be joined; what is undefined or empty is left out. */
export type RichPiece = RichPart | string | undefined;

/** A title that stands on its own (a newspaper's, a page's). */
export function italic(text: string | undefined): RichPart | undefined {
  return text === undefined || text === '' ? undefined : { text, italic: true };
}

/** The pieces as they follow each other, neighbors of one kind put together. */
export function richText(...pieces: readonly (RichPiece | readonly RichPart[])[]): RichPart[] {
  const parts: { text: string; italic?: true }[] = [];
  for (const piece of pieces.flat()) {
    const part = typeof piece === 'string' ? { text: piece } : piece;
    if (!part || part.text === '') continue;
    const last = parts.at(-1);
    if (last && last.italic === part.italic) last.text += part.text;
    else parts.push({ ...part });
  }
  return parts;
}

/** The text without italics. */
export function plainOf(parts: readonly RichPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The text with a period at its end, unless it has a sign there. */
export function closed(text: string): string {
  return /[.?!…]["”’“‘]?$/.test(text) ? text : `${text}.`;
}

/** Pieces as sentences: each closed, with a space between; a piece that ends in italics is closed behind them. */
export function sentences(...given: readonly (RichPiece | readonly RichPart[])[]): RichPart[] {
  const made = given.map((piece) => richText(piece)).filter((parts) => parts.length > 0);
  return richText(
    ...made.flatMap((parts, index) => {
      const text = plainOf(parts);
      const end = closed(text).slice(text.length);
      return [...parts, index < made.length - 1 ? `${end} ` : end];
    }),
  );
}
