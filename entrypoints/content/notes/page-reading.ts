import type { Anchoring } from '../../../lib/anchoring/anchor';
import type { PreparedText } from '../../../lib/anchoring/prepare-text';
import type { Uuid } from '../../../lib/note';
import { listRoots } from '../../../lib/page/page-roots';
import type { PageText } from '../../../lib/page/page-text';
import type { Span } from '../../../lib/text/span';
import { withPauses } from '../../../lib/text/steps';
import { createPause } from '../marks/pause';
import { carryPlaces, type KnownPlace } from './carry-places';
import type { NotesOptions } from './notes-options';
import { type PassageNote, placeKey } from './placed-notes';

/**
 * The page's text, read when it is needed and again when the page has changed, and where notes stand in it: a place
 * that is known is not looked for again while the text around it is the same.
 */
export class PageReading {
  private text: PageText | undefined;
  private prepared: PreparedText | undefined;
  private size = 0;
  private known = new Map<Uuid, KnownPlace>();

  constructor(private readonly options: Pick<NotesOptions, 'services' | 'signal'>) {}

  /** Whether the page holds more or less than when it was read. Cheap. */
  get isStale(): boolean {
    return this.text === undefined || sizeOf(this.options.services.document) !== this.size;
  }

  /** The page's text; `again`: although it was read before. */
  async read(again = false): Promise<PageText> {
    if (this.text && !again) return this.text;
    const { services, signal } = this.options;
    const size = sizeOf(services.document);
    const text = await services.readPageText(services.document, { pause: createPause(signal), signal });
    if (text.text !== this.text?.text) {
      this.known = carryPlaces(this.text?.text ?? '', text.text, this.known);
      this.prepared = undefined;
    }
    this.text = text;
    this.size = size;
    return text;
  }

  /** A place that the reader chose is certain. */
  set(note: PassageNote, span: Span): void {
    const { start, end } = span;
    const anchoring = { start, end, state: 'certain', score: 1 } as const;
    this.known.set(note.id, { key: placeKey(note), anchoring });
  }

  /** Finds those that are not known yet, in slices. */
  async place(notes: readonly PassageNote[]): Promise<void> {
    const { services, signal } = this.options;
    const text = await this.read();
    const wanted = notes.filter((note) => this.known.get(note.id)?.key !== placeKey(note));
    if (wanted.length === 0) return;
    const pause = createPause(signal);
    const prepared = this.prepared ?? (await withPauses(services.prepareTextInSteps(text.text), pause));
    if (this.text === text) this.prepared = prepared;
    const steps = services.findAnchorsInSteps(
      prepared,
      wanted.map(({ subject, refused }) => ({
        selector: subject.passage.selector,
        ...(refused && { refused }),
      })),
    );
    const found = await withPauses(steps, pause);
    // The page was read again meanwhile: these places are of the text before.
    if (this.text !== text) return this.place(notes);
    for (const [index, note] of wanted.entries()) {
      const anchoring = found[index];
      if (anchoring) this.known.set(note.id, { key: placeKey(note), anchoring });
    }
  }

  /** Where a note stands; undefined when it was not looked for yet. */
  placeOf(note: PassageNote): Anchoring | undefined {
    return this.known.get(note.id)?.anchoring;
  }
}

function sizeOf(document: Document): number {
  return listRoots(document).reduce((sum, root) => {
    const node = root.nodeType === 9 ? (root as Document).body : root;
    return sum + (node?.textContent?.length ?? 0);
  }, 0);
}
