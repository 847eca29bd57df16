import type { NoteLink } from '../../../lib/note';
import { contentWords } from '../../../lib/quotations/read-quotation';
import type { Shown } from '../page-session';

/** Whether two ranges share some text; false for ranges of different trees. */
function isOver(a: Range, b: Range): boolean {
  try {
    return (
      a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0
    );
  } catch {
    return false;
  }
}

/** Whom the selected words name first, and the innermost quotation they stand in; none where there is none. */
export function findLinks(selected: readonly Range[], shown: Shown): NoteLink[] {
  const isSelected = ({ ranges }: { readonly ranges: readonly Range[] }) =>
    ranges.some((range) => selected.some((one) => isOver(one, range)));
  const named = shown.marks.names.find(isSelected)?.entity;
  const entity = shown.analysis.entities.find(({ id }) => id === named);
  const around = shown.marks.quotations.findLast(isSelected);
  const quotation = around && shown.analysis.quotations[around.quotation];
  return [
    ...(entity ? [{ to: 'entity', name: entity.name, kind: entity.kind } as const] : []),
    ...(quotation ? [{ to: 'quotation', words: contentWords(shown.article.text, quotation) } as const] : []),
  ];
}
