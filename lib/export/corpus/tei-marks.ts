import type { Analysis } from '../../analysis';
import type { Quotation } from '../../quotations/quotation';
import { confidenceOf } from '../../quotations/read-quotation';
import type { Span } from '../../text/span';
import { TakenPlaces } from './taken-places';
import type { Marked } from './tei-spans';
import { xmlAttribute, xmlId } from './xml';

/** The id that the header lists a person or organization by. */
export function entityXmlId(id: string): string {
  return xmlId('e', id);
}

/** What is marked in the text: names, quotations, the words that tell of them, and words that stand for a speaker. */
export function marksOf(text: string, analysis: Analysis | undefined): Marked[] {
  if (!analysis) return [];
  const names = analysis.mentions.map((mention, index): Marked => {
    const { start, end, kind, entity } = mention;
    const tag = kind === 'person' ? 'persName' : 'orgName';
    const attributes = () => xmlAttribute('ref', `#${entityXmlId(entity)}`);
    return { start, end, tag, key: `name ${index}`, attributes, isWhole: true };
  });
  const taken = new TakenPlaces();
  for (const name of names) taken.add(name);
  const ifFree = (mark: Marked): Marked[] => {
    if (mark.start >= mark.end || taken.reach(mark)) return [];
    if (text.slice(mark.start, mark.end).includes('\n')) return [];
    taken.add(mark);
    return [mark];
  };
  const quotations = analysis.quotations.flatMap((quotation, index) => {
    const beside = besides(quotation, index).flatMap(ifFree);
    const isDescribed = beside.some(({ tag }) => tag === 'rs');
    const who = speakersOf(quotation) ?? (isDescribed ? `#${speakerId(index)}` : undefined);
    return [...beside, ...saidMarks(quotation, index, who)];
  });
  return [...names, ...quotations];
}

/** One element a piece of what is said; pieces of one quotation point to each other. */
function saidMarks(quotation: Quotation, index: number, who: string | undefined): Marked[] {
  const key = quotationId(index);
  const attributes = (piece: number, pieces: number) => {
    const idOf = (number: number) => (pieces === 1 ? key : `${key}.${number}`);
    return [
      xmlAttribute('xml:id', idOf(piece)),
      xmlAttribute('who', who),
      xmlAttribute('direct', String(quotation.kind === 'direct' || quotation.kind === 'mixed')),
      xmlAttribute('ana', `#${quotation.kind}`),
      xmlAttribute('cert', confidenceOf(quotation).toFixed(2)),
      xmlAttribute('prev', piece > 1 ? `#${idOf(piece - 1)}` : undefined),
      xmlAttribute('next', piece < pieces ? `#${idOf(piece + 1)}` : undefined),
    ].join('');
  };
  return quotation.content.map(({ start, end }) => ({
    start,
    end,
    tag: 'said',
    key,
    attributes,
    isWhole: false,
  }));
}

/** The cue, and the words that stand for a speaker whom the article does not name. */
function besides({ cue, speaker }: Quotation, index: number): Marked[] {
  const mark = (span: Span | undefined, tag: string, name: string, attributes: string): Marked[] =>
    span
      ? [
          {
            start: span.start,
            end: span.end,
            tag,
            key: `${name} ${index}`,
            attributes: () => attributes,
            isWhole: true,
          },
        ]
      : [];
  const unnamed = speaker?.entity === undefined ? speaker?.span : undefined;
  return [
    ...mark(cue, 'seg', 'cue', xmlAttribute('type', 'cue')),
    ...mark(
      unnamed,
      'rs',
      'speaker',
      xmlAttribute('type', 'speaker') + xmlAttribute('xml:id', speakerId(index)),
    ),
  ];
}

function speakersOf({ speaker }: Quotation): string | undefined {
  if (!speaker) return undefined;
  const ids = [speaker.entity, ...(speaker.others ?? [])].filter((id) => id !== undefined);
  return ids.map((id) => `#${entityXmlId(id)}`).join(' ') || undefined;
}

function quotationId(index: number): string {
  return xmlId('q', index + 1);
}

function speakerId(index: number): string {
  return xmlId('s', index + 1);
}
