// brat's standoff form: the text in one file, what is marked in it in another, by places that count code points. Source:
// brat's documentation, "brat standoff format" and "annotation configuration"; spans in pieces since brat 1.3.
import type { Mention } from '../../names/mention';
import type { Quotation } from '../../quotations/quotation';
import { confidenceOf, surenessOf } from '../../quotations/read-quotation';
import { lowerBound } from '../../text/lower-bound';
import type { Span } from '../../text/span';
import { type ExportBundle, entitiesByName } from '../bundle';
import { oneLine } from '../plain-text';
import { BratLines, bratText, type TextId } from './brat-lines';

/** Says which annotations there are: stands once beside all texts. */
export const BRAT_CONFIGURATION = `[entities]
Title
Person
Organization
Quotation
Cue
Speaker
Note

[relations]
Said-by\tArg1:Quotation, Arg2:Person|Organization|Speaker
Told-by\tArg1:Quotation, Arg2:Cue
Same\tArg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
Same\tArg1:Organization, Arg2:Organization, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind\tArg:Quotation, Value:direct|mixed|indirect|reported
Sureness\tArg:Quotation, Value:certain|likely|unsure
`;

function titleOf({ article }: ExportBundle): string {
  return oneLine(article.title);
}

/** The `.txt`: the title, an empty line, the article's text. */
export function articleToBratText(bundle: ExportBundle): string {
  return bratText(`${titleOf(bundle)}\n\n${bundle.article.text}\n`);
}

/** The `.ann`: who is named, what is said by whom, and the reader's notes as far as their words stand in the article. */
export function articleToBrat(bundle: ExportBundle): string {
  const lines = new BratLines(articleToBratText(bundle));
  const title = titleOf(bundle);
  const titleId = lines.mark('Title', [{ start: 0, end: title.length }]);
  const shift = title.length + 2;
  const named = markNames(bundle, lines, shift);
  for (const quotation of bundle.analysis?.quotations ?? [])
    markQuotation(quotation, { lines, shift, named });
  markNotes(bundle, { lines, shift, named }, titleId);
  return lines.toString();
}

type MarkedName = { readonly id: TextId; readonly mention: Mention };
type Marking = {
  readonly lines: BratLines;
  /** Where the article's text begins in the file. */
  readonly shift: number;
  /** By entity. */
  readonly named: ReadonlyMap<string, readonly MarkedName[]>;
};

function shifted({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}

function markNames({ analysis }: ExportBundle, lines: BratLines, shift: number): Marking['named'] {
  const named = new Map<string, MarkedName[]>();
  for (const mention of analysis?.mentions ?? []) {
    const type = mention.kind === 'person' ? 'Person' : 'Organization';
    const id = lines.mark(type, [shifted(mention, shift)]);
    if (id === undefined) continue;
    const own = named.get(mention.entity);
    if (own) own.push({ id, mention });
    else named.set(mention.entity, [{ id, mention }]);
  }
  for (const { id, name, roles } of analysis?.entities ?? []) {
    const own = named.get(id) ?? [];
    lines.note(own[0]?.id, [name, ...roles].join('; '));
    lines.same(own.map((one) => one.id));
  }
  return named;
}

function markQuotation(quotation: Quotation, { lines, shift, named }: Marking): void {
  const { content, cue, speaker, kind } = quotation;
  const id = lines.mark(
    'Quotation',
    content.map((piece) => shifted(piece, shift)),
  );
  if (id === undefined) return;
  lines.attribute('Kind', id, kind);
  lines.attribute('Sureness', id, surenessOf(quotation));
  lines.note(id, `confidence ${confidenceOf(quotation).toFixed(2)}`);
  if (cue) lines.relate('Told-by', id, lines.mark('Cue', [shifted(cue, shift)]));
  if (!speaker) return;
  const entities = [speaker.entity, ...(speaker.others ?? [])].filter((entity) => entity !== undefined);
  const at = speaker.span?.start ?? quotation.start;
  const names = entities.flatMap((entity) => nearest(named.get(entity) ?? [], at) ?? []);
  for (const name of names) lines.relate('Said-by', id, name.id);
  if (names.length === 0 && speaker.span) {
    lines.relate('Said-by', id, lines.mark('Speaker', [shifted(speaker.span, shift)]));
  }
}

/** The naming that stands nearest to a place, of two the earlier; `names`: in reading order. */
function nearest(names: readonly MarkedName[], place: number): MarkedName | undefined {
  const at = lowerBound(names.length, (index) => (names[index]?.mention.start ?? 0) >= place);
  const [before, after] = [names[at - 1], names[at]];
  if (!before || !after) return before ?? after;
  return after.mention.start - place < place - before.mention.start ? after : before;
}

function markNotes(
  { article, analysis, notes }: ExportBundle,
  { lines, shift, named }: Marking,
  titleId?: TextId,
) {
  const entityOf = entitiesByName(analysis);
  for (const { subject, text, tags = [] } of notes) {
    const words = [oneLine(text), ...tags.map((tag) => `#${oneLine(tag)}`)].join(' ');
    if (subject.on === 'passage') {
      const { exact, prefix } = subject.passage.selector;
      const start = placeOf(article.text, exact, prefix);
      const id =
        start === undefined
          ? undefined
          : lines.mark('Note', [shifted({ start, end: start + exact.length }, shift)]);
      lines.note(id, words);
    } else if (subject.on === 'entity') {
      const entity = entityOf(subject);
      lines.note(entity && named.get(entity.id)?.[0]?.id, words);
    } else {
      lines.note(titleId, words);
    }
  }
}

/** Where the words of a note stand in the article: where what stood before them does, too, else the first place. */
function placeOf(text: string, exact: string, prefix: string): number | undefined {
  if (exact === '') return undefined;
  const lead = /\S*\s*$/.exec(prefix)?.[0] ?? '';
  const at = text.indexOf(lead + exact);
  const start = at === -1 ? text.indexOf(exact) : at + lead.length;
  return start === -1 ? undefined : start;
}
