// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;
/** Half a character: it could not be written as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text without control characters and half characters, and with `\n` as the only line break. */
export function plainText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** Spaces that are not yet a single one: to write each space anew takes several times as long. */
const NOT_ONE_SPACE = /\s{2,}|[^\S ]/g;

/** The text in one line, with single spaces. */
export function oneLine(text: string): string {
  return plainText(text).replace(NOT_ONE_SPACE, ' ').trim();
}
