import { parseArgs } from 'node:util';
import { readAddress } from './open-page';

export type AnnotateOptions = {
  readonly files: readonly string[];
  readonly isText: boolean;
  readonly language?: 'de' | 'en';
  readonly url?: string;
};

export const USAGE = `Usage: npm run annotate -- FILE... [--text] [--lang de|en] [--url URL]
  FILE         a saved page (.html, .html.gz), or a text with --text
  --text       the files are plain text, which is taken as it stands
  --lang de|en the language, where it need not be found out
  --url URL    where the page came from
Prints one JSON line per file.`;

/** The options of a command line, or a sentence that says what is wrong with it. */
export function readOptions(args: readonly string[]): AnnotateOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { text: { type: 'boolean' }, lang: { type: 'string' }, url: { type: 'string' } },
      allowPositionals: true,
    });
    return check(positionals, values);
  } catch (error) {
    // Node's own sentence; what it suggests after it is more than anyone needs.
    return error instanceof Error ? `${error.message.split(/\.\s|\.$/)[0]}.` : String(error);
  }
}

function check(
  files: readonly string[],
  { text, lang, url: address }: { text?: boolean; lang?: string; url?: string },
): AnnotateOptions | string {
  const url = readAddress(address);
  if (files.length === 0) return 'Name at least one file.';
  if (lang !== undefined && lang !== 'de' && lang !== 'en') return '--lang takes de or en.';
  if (address !== undefined && url === undefined) return '--url takes a web address, with https://.';
  return { files, isText: text ?? false, ...(lang && { language: lang }), ...(url !== undefined && { url }) };
}
