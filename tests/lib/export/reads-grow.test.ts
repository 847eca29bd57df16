import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '../../../lib/export/bundle';
import { FORMAT_IDS } from '../../../lib/export/formats';
import type { Note } from '../../../lib/note';
import type { Quotation } from '../../../lib/quotations/quotation';
import { FACTOR } from '../../growth';
import { madeUpBundle, madeUpNote } from './made-up';
import { writtenAs } from './read-all';

/** Of so many records the small article is made. */
const SMALL = 200;
/** Sorting reads a little more than in step, what looks through all for each reads `FACTOR` times as much. */
const IN_STEP = FACTOR * 2;
const SENTENCE = 'Da sagte Rutte, „es wird kalt“. ';
const SURE = { score: 0.9, reason: 'many' };

/** Counts how often something of a record is read. */
function counted<Fields extends object>(fields: Fields, count: () => void): Fields {
  return new Proxy(fields, {
    get(target, name, receiver) {
      count();
      return Reflect.get(target, name, receiver);
    },
  });
}

/** As many sentences as people, mentions, quotations and notes; all namings are of two, so that cells stay short. */
function articleOf(size: number, count: () => void): ExportBundle {
  const all = <Made extends object>(make: (index: number, at: number) => Made) =>
    Array.from({ length: size }, (_, index) => counted(make(index, index * SENTENCE.length), count));
  const said = (at: number) => ({ start: at + 17, end: at + 29 });
  const noteOn = (index: number, at: number): Note['subject'] =>
    index % 2 === 0
      ? { on: 'entity', kind: 'person', name: `Name ${index}` }
      : {
          on: 'passage',
          passage: {
            selector: { exact: 'es wird kalt', prefix: 'Rutte, „', suffix: '“.', ...said(at) },
            paragraph: SENTENCE,
          },
          link: { to: 'entity', kind: 'person', name: `Name ${index}` },
        };
  return {
    ...madeUpBundle({ article: { text: SENTENCE.repeat(size) } }),
    analysis: {
      version: 'many',
      sentences: [],
      titleMentions: [],
      summary: [],
      entities: all((index) => ({
        id: `e${index}`,
        kind: 'person' as const,
        name: `Name ${index}`,
        aliases: ['Rutte'],
        roles: [],
      })),
      mentions: all((index, at) => ({
        start: at + 9,
        end: at + 14,
        kind: 'person' as const,
        entity: `e${index % 2}`,
        ...SURE,
      })),
      quotations: all(
        (index, at): Quotation => ({
          ...said(at),
          kind: 'direct',
          content: [said(at)],
          cue: { start: at + 3, end: at + 8 },
          speaker: { entity: index % 2 === 0 ? 'e0' : `e${index}`, ...SURE },
          ...SURE,
        }),
      ),
    },
    notes: all((index, at) => madeUpNote({ id: `n${index}`, subject: noteOn(index, at) })),
    placements: all((index, at) => ({
      id: `n${index}`,
      article: 'article-1',
      seen: 0,
      anchoring: { state: 'certain' as const, score: 1, ...said(at) },
    })),
  };
}

async function readsOf(id: (typeof FORMAT_IDS)[number], size: number): Promise<number> {
  let reads = 0;
  const bundle = articleOf(size, () => {
    reads += 1;
  });
  await writtenAs(id, [bundle]);
  return reads;
}

describe('what is read of an article grows with what is in it, not with its square', () => {
  test.each(FORMAT_IDS)('%s', async (id) => {
    const [few, many] = [await readsOf(id, SMALL), await readsOf(id, SMALL * FACTOR)];
    expect(many).toBeLessThan(Math.max(few, 1) * IN_STEP);
  });
});
