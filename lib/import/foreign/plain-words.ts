const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const BLOCKS =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|blockquote|br|tr|table|figure|figcaption|section|article)\b[^<>]*>/gi;

function letterOf(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isLetter ? String.fromCodePoint(code) : entity;
  }
  return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? entity) : entity;
}

/**
 * The words of a piece of HTML: without tags, scripts and styles, blocks a line apart. Text without tags stays as it is.
 * The result is text, to be shown as text only.
 */
export function plainWords(html: string): string {
  if (!/<[a-z!/][^<>]*>|&[a-z#]/i.test(html)) return html;
  return html
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(BLOCKS, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, letterOf)
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
