// TEI P5: a header that says what the article is and lists who is named in it, the text with names and what is said, the
// reader's notes behind it. Source: the TEI Guidelines, chapters 2 (header), 3.3.3 (said), 13 (names) and 17 (certainty).
import type { Block } from '../../article';
import type { Entity } from '../../entities/entity';
import { lowerBound } from '../../text/lower-bound';
import type { Span } from '../../text/span';
import { addressIri } from '../annotations/iri';
import { type ExportBundle, entitiesByName, summaryOf } from '../bundle';
import { localDay, publishedDay } from '../day';
import { exportLabels } from '../labels';
import { passagesById } from '../passages';
import { oneLine } from '../plain-text';
import { entityXmlId, marksOf } from './tei-marks';
import { type Marked, nestedPieces, numberPieces, type Piece, writeMarked } from './tei-spans';
import { xmlAttribute, xmlId, xmlText } from './xml';

/** The lines of an element with what it holds, each of its lines two spaces further in; nothing where it holds nothing. */
function element(tag: string, inside: readonly string[], attributes = ''): string[] {
  if (inside.length === 0) return [];
  return [`<${tag}${attributes}>`, ...inside.map((line) => `  ${line}`), `</${tag}>`];
}

/** An element of one line; none for an empty text. */
function leaf(tag: string, text: string | undefined, attributes = ''): string[] {
  const inside = oneLine(text ?? '');
  return inside === '' ? [] : [`<${tag}${attributes}>${xmlText(inside)}</${tag}>`];
}

function titles({ article }: ExportBundle): string[] {
  const authors = article.byline.flatMap((name) => element('author', leaf('name', name)));
  return [`<title>${xmlText(oneLine(article.title))}</title>`, ...authors];
}

function sourceDescription({ article }: ExportBundle): string[] {
  const day = publishedDay(article.published);
  const accessed = localDay(article.keptAt ?? article.created);
  return element(
    'bibl',
    [
      `<title level="a">${xmlText(oneLine(article.title))}</title>`,
      ...article.byline.flatMap((name) => leaf('author', name)),
      ...leaf('title', article.site, ' level="j"'),
      ...(day === undefined ? [] : leaf('date', day, xmlAttribute('when', day))),
      `<ptr${xmlAttribute('target', addressIri(article.url) || 'about:blank')}/>`,
      ...leaf('date', accessed, xmlAttribute('type', 'accessed') + xmlAttribute('when', accessed)),
    ],
    ' type="newspaper"',
  );
}

function named({ id, kind, name, aliases, roles, gender, party }: Entity): string[] {
  const isPerson = kind === 'person';
  const names = [name, ...aliases.filter((alias) => alias !== name)];
  const tag = isPerson ? 'persName' : 'orgName';
  return element(
    isPerson ? 'person' : 'org',
    [
      ...names.flatMap((each, index) => leaf(tag, each, index === 0 ? '' : ' type="alias"')),
      ...(isPerson && gender ? leaf('sex', gender, xmlAttribute('value', gender.toUpperCase())) : []),
      ...(isPerson
        ? roles.flatMap((role) => leaf('occupation', role))
        : roles.flatMap((role) => leaf('desc', role))),
      ...(isPerson && party ? leaf('affiliation', party) : []),
    ],
    xmlAttribute('xml:id', entityXmlId(id)),
  );
}

function profile(bundle: ExportBundle): string[] {
  const { article, analysis } = bundle;
  const { pieces } = summaryOf(bundle);
  const of = (kind: Entity['kind']) =>
    (analysis?.entities ?? []).filter((entity) => entity.kind === kind).flatMap(named);
  return element('profileDesc', [
    ...element(
      'abstract',
      pieces.flatMap((piece) => leaf('p', piece)),
    ),
    ...element('langUsage', leaf('language', article.language, xmlAttribute('ident', article.language))),
    ...element('particDesc', [
      ...element('listPerson', of('person')),
      ...element('listOrg', of('organization')),
    ]),
    ...element(
      'textClass',
      element(
        'keywords',
        article.tags.flatMap((tag) => leaf('term', tag)),
      ),
    ),
  ]);
}

/** The kinds of quotations, which `ana` points to. */
function kinds(language: string): string[] {
  const categories = Object.entries(exportLabels(language).kinds).flatMap(([kind, words]) =>
    element('category', leaf('catDesc', words), xmlAttribute('xml:id', kind)),
  );
  return element('encodingDesc', [
    ...element(
      'appInfo',
      element('application', ['<label>Randnotiz</label>'], ' ident="randnotiz" version="1"'),
    ),
    ...element('classDecl', element('taxonomy', categories, ' xml:id="kinds"')),
  ]);
}

function header(bundle: ExportBundle): string[] {
  return element('teiHeader', [
    ...element('fileDesc', [
      ...element('titleStmt', titles(bundle)),
      ...element('publicationStmt', [
        '<p>Saved with Randnotiz for its reader; the words are of their publisher.</p>',
      ]),
      ...element('sourceDesc', sourceDescription(bundle)),
    ]),
    ...kinds(bundle.article.language),
    ...profile(bundle),
  ]);
}

type Written = { readonly block: Pick<Block, 'kind' | 'start' | 'end'>; readonly xml: string };

/** The blocks of the text as XML, in order. */
function writtenBlocks({ article, analysis }: ExportBundle): Written[] {
  const { text } = article;
  const blocks =
    article.blocks.length > 0 ? article.blocks : [{ kind: 'paragraph', start: 0, end: text.length } as const];
  const marks = byBlock(blocks, marksOf(text, analysis));
  const nested = blocks.map((block, index): readonly Piece[] => nestedPieces(marks[index] ?? [], block));
  const numbers = numberPieces(nested.flat());
  return blocks.map((block, index) => ({
    block,
    xml: writeMarked(text, block, nested[index] ?? [], numbers),
  }));
}

/** For each block the marks that stand in it, wholly or in part. */
function byBlock(blocks: readonly Span[], marks: readonly Marked[]): readonly (readonly Marked[])[] {
  const found: Marked[][] = blocks.map(() => []);
  for (const mark of marks) {
    let at = lowerBound(blocks.length, (index) => (blocks[index]?.end ?? 0) > mark.start);
    for (; (blocks[at]?.start ?? mark.end) < mark.end; at += 1) found[at]?.push(mark);
  }
  return found;
}

/** Divisions, each with its heading; items side by side are a list. */
function divisions(written: readonly Written[]): string[] {
  const parts: Written[][] = [];
  for (const one of written) {
    const isHeading = one.block.kind === 'heading';
    if (isHeading || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(one);
  }
  return parts.flatMap((part) => element('div', divisionLines(part)));
}

function divisionLines(part: readonly Written[]): string[] {
  const lines: string[] = [];
  const items: string[] = [];
  const endList = () => lines.push(...element('list', items.splice(0)));
  for (const { block, xml } of part) {
    if (block.kind === 'item') {
      items.push(`<item>${xml}</item>`);
      continue;
    }
    endList();
    if (block.kind === 'heading') lines.push(`<head>${xml}</head>`);
    else if (block.kind === 'quotation') lines.push(`<quote><p>${xml}</p></quote>`);
    else lines.push(`<p${block.kind === 'lead' ? ' rend="lead"' : ''}>${xml}</p>`);
  }
  endList();
  // A heading alone makes no division.
  return part.some(({ block }) => block.kind !== 'heading') ? lines : [...lines, '<p/>'];
}

function notes(bundle: ExportBundle): string[] {
  const passages = passagesById(bundle);
  const entityOf = entitiesByName(bundle.analysis);
  const written = bundle.notes.flatMap((note) => {
    const { subject } = note;
    const passage = passages.get(note.id);
    const about =
      subject.on === 'entity' ? subject : passage?.link?.to === 'entity' ? passage.link : undefined;
    const entity = about && entityOf(about);
    const inside = [
      ...leaf('name', entity ? undefined : about?.name),
      ...(passage ? element('quote', leaf('p', passage.words)) : []),
      ...note.text.split(/\n+/).flatMap((line) => leaf('p', line)),
      ...leaf('date', localDay(note.updated), xmlAttribute('when', new Date(note.updated).toISOString())),
    ];
    const attributes = [
      xmlAttribute('xml:id', xmlId('n', note.id)),
      xmlAttribute('type', subject.on),
      xmlAttribute('target', entity && `#${entityXmlId(entity.id)}`),
    ].join('');
    return element('note', inside, attributes);
  });
  return element('back', element('div', written, ' type="notes"'));
}

/** An article as a TEI document of its own. */
export function articleToTei(bundle: ExportBundle): string {
  const { article } = bundle;
  const head = `<head>${xmlText(oneLine(article.title))}</head>`;
  const language = article.language === 'und' ? undefined : article.language;
  const lines = element(
    'TEI',
    [
      ...header(bundle),
      ...element('text', [...element('body', [head, ...divisions(writtenBlocks(bundle))]), ...notes(bundle)]),
    ],
    `${xmlAttribute('xmlns', 'http://www.tei-c.org/ns/1.0')}${xmlAttribute('xml:lang', language)}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}
