import type { Standing } from '../../../lib/messages';
import type { EntityId } from '../../../lib/names/mention';
import { type Marks, noteOf } from './find-marks';

/** Where the page stands: the mark last jumped to or with its card open, or someone whose quotations were asked for. */
export class Whereabouts {
  private mark: string | undefined;
  private asked: EntityId | undefined;
  private turn = 0;

  /** The mark's id. */
  get at(): string | undefined {
    return this.mark;
  }

  standAt(id: string | undefined): void {
    this.mark = id;
    this.asked = undefined;
  }

  askFor(speaker: EntityId): void {
    this.asked = speaker;
    this.turn += 1;
  }

  /** In the words of the messages; undefined when it stands at nothing. */
  standing(marks: Marks | undefined): Standing | undefined {
    const { names = [], quotations = [] } = marks ?? {};
    if (this.asked !== undefined) return { speaker: this.asked, turn: this.turn };
    const note = this.mark === undefined ? undefined : noteOf(this.mark);
    if (note !== undefined) return { note };
    const mention = names.find((mark) => mark.id === this.mark)?.mention;
    if (mention !== undefined) return { mention };
    const quotation = quotations.find((mark) => mark.id === this.mark)?.quotation;
    return quotation === undefined ? undefined : { quotation };
  }
}
