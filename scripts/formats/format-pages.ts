import { CITATION_STYLES, cite } from '../../lib/export/citations/cite';
import {
  type ExportFile,
  type ExportOptions,
  exportFiles,
  FORMATS,
  type Format,
} from '../../lib/export/formats';
import { collectPieces } from './collect-pieces';
import { DESCRIPTIONS } from './descriptions';
import { SAMPLE_BUNDLE } from './sample-bundle';

const OPTIONS: ExportOptions = { language: 'en', made: Date.UTC(2026, 2, 3, 12) };
/** Longer samples are cut on the page; the whole stands beside it. */
const LINES = 45;
const FENCES: Readonly<Record<string, string>> = {
  md: 'markdown',
  jsonld: 'json',
  json: 'json',
  xml: 'xml',
  bib: 'bibtex',
};

const HEAD = `# The formats of exports

Made by \`node scripts/door.mjs formats docs/formats\` from one short article of our own words, its names, quotations
and notes: what stands here is what the program writes, and a test compares it. Every sample stands whole in [samples](samples).
`;

const STYLES = {
  apa: 'APA 7',
  chicago: 'Chicago 17, notes and bibliography',
  mla: 'MLA 9',
  din: 'DIN ISO 690',
};

/** The page on formats and its samples, by their path below `docs/formats`. */
export async function formatPages(): Promise<ExportFile[]> {
  const samples = await Promise.all(
    FORMATS.map(async (format) => ({ format, files: await samplesOf(format) })),
  );
  const parts = samples.map(({ format, files }) => partOf(format, files));
  const page = [HEAD, ...parts, citations()].join('\n');
  return [
    { name: 'README.md', content: page },
    ...samples.flatMap(({ files }) =>
      files.map(({ name, content }) => ({ name: `samples/${name}`, content })),
    ),
  ];
}

async function samplesOf(format: Format): Promise<ExportFile[]> {
  if (!format.perArticle) {
    const write = await format.write();
    const content = (await collectPieces(write([SAMPLE_BUNDLE], OPTIONS))).join('');
    return [{ name: `${format.id}.${format.ending}`, content }];
  }
  const files = await collectPieces(exportFiles(format, [SAMPLE_BUNDLE], OPTIONS));
  return files.map(({ name, content }) => ({
    name: name.endsWith('.conf') ? `${format.id}-${name}` : `${format.id}.${name.split('.').at(-1)}`,
    content,
  }));
}

function partOf({ id }: Format, files: readonly ExportFile[]): string {
  const { name, use, notes } = DESCRIPTIONS[id];
  const paragraphs = [`## ${name}`, use, ...notes, ...files.map(excerpt)];
  return `${paragraphs.join('\n\n')}\n`;
}

function excerpt({ name, content }: ExportFile): string {
  const lines = content.trimEnd().split(/\r?\n/);
  const shown = lines.slice(0, LINES).map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  const rest = lines.length > LINES ? ['…'] : [];
  const fence = FENCES[name.split('.').at(-1) ?? ''] ?? 'text';
  const marks = content.includes('```') ? '````' : '```';
  return [`[${name}](samples/${name})`, '', `${marks}${fence}`, ...shown, ...rest, marks].join('\n');
}

function citations(): string {
  const lines = CITATION_STYLES.flatMap((style) =>
    ['en', 'de'].map((language) => {
      const { parts } = cite(SAMPLE_BUNDLE.article, { style, language });
      const text = parts.map((part) => (part.italic ? `*${part.text}*` : part.text)).join('');
      return `| ${STYLES[style]} | ${language} | ${text} |`;
    }),
  );
  const head = [
    '## Citations',
    '',
    'For the clipboard, in German and in English.',
    '',
    '| style | language | article |',
    '|---|---|---|',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}
