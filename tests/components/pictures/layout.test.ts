import { describe, expect, test } from 'vitest';
import { drawnNodes, fitInto } from '../../../components/pictures/layout/fit';
import { labelWords, type PlacedLabel, placeLabels } from '../../../components/pictures/layout/place-labels';
import { placeNodes } from '../../../components/pictures/layout/place-nodes';
import { strongestLinks } from '../../../components/pictures/layout/strongest-links';
import { neighborsOf, nodeAfterKey } from '../../../components/pictures/layout/walk';
import { runToEnd } from '../../../lib/text/steps';
import { madeNetwork } from './made-network';

function layOut(count: number, aspect = 1.4) {
  const { nodes, links } = madeNetwork(count);
  const drawn = strongestLinks(nodes, links);
  return { placed: runToEnd(placeNodes({ nodes, links: drawn, aspect })), links: drawn };
}

function overlaps(labels: readonly PlacedLabel[]): string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.left + b.width &&
          b.left < a.left + a.width &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height,
      )
      .map((b) => `${a.words} on ${b.words}`),
  );
}

describe('the places of nodes', () => {
  test('are the same for the same input, whatever its order', () => {
    const { nodes, links } = madeNetwork(80);
    const drawn = strongestLinks(nodes, links);
    const once = runToEnd(placeNodes({ nodes, links: drawn, aspect: 1.4 }));
    const turned = runToEnd(placeNodes({ nodes: nodes.toReversed(), links: drawn, aspect: 1.4 }));
    expect(JSON.stringify(turned)).toBe(JSON.stringify(once));
  });

  test.each([1, 2, 40, 300])('shapes of %i lie apart', (count) => {
    const { placed } = layOut(count);
    expect(placed).toHaveLength(count);
    for (const [index, a] of placed.entries())
      for (const b of placed.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  });

  test('those named together stand nearer than others', () => {
    const { placed, links } = layOut(300);
    const at = new Map(placed.map((node) => [node.id, node]));
    const distance = (a: string, b: string) =>
      Math.hypot((at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0), (at.get(a)?.y ?? 0) - (at.get(b)?.y ?? 0));
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const linked = mean(links.map(({ a, b }) => distance(a, b)));
    const any = mean(placed.slice(1).map((node, index) => distance(node.id, placed[index]?.id ?? '')));
    expect(linked).toBeLessThan(any / 2);
  });

  test('the larger the picture, the more room: nobody has ever more neighbors to be pushed off by', () => {
    const neighbors = (count: number) => {
      const { placed } = layOut(count, 1);
      const near = placed.flatMap((a) => placed.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 186));
      return near.length / count;
    };
    expect(neighbors(960)).toBeLessThan(neighbors(120) * 2.5);
  });

  test('of nobody there are none', () => {
    expect(runToEnd(placeNodes({ nodes: [], links: [], aspect: 1 }))).toEqual([]);
  });
});

describe('links', () => {
  const node = (id: string, articles: number) => ({ id, kind: 'person' as const, name: id, articles });

  test('each keeps its closest; nobody loses all', () => {
    const nodes = [node('hub', 20), ...['a', 'b', 'c', 'd', 'e'].map((id) => node(id, 2))];
    const links = ['a', 'b', 'c', 'd', 'e'].map((b) => ({ a: 'hub', b, articles: 1 }));
    expect(strongestLinks(nodes, links, 1)).toHaveLength(5);
    const all = ['a', 'b', 'c', 'd', 'e'].flatMap((a, index, ids) =>
      ids.slice(index + 1).map((b) => ({ a, b, articles: a === 'a' && b === 'b' ? 2 : 1 })),
    );
    const kept = strongestLinks(nodes, all, 1);
    expect(kept[0]).toMatchObject({ a: 'a', b: 'b', articles: 2 });
    expect(kept.length).toBeLessThan(all.length);
  });

  test('to someone who is not in the picture are left out', () => {
    expect(strongestLinks([node('a', 1)], [{ a: 'a', b: 'gone', articles: 1 }])).toEqual([]);
  });
});

describe('names in the picture', () => {
  test.each([
    [1200, 720, 1],
    [380, 480, 1],
    [1200, 720, 3],
  ])(
    'in a field of %i by %i at %i lie on no other name; only the first may lie on shapes',
    (width, height, zoom) => {
      const { placed } = layOut(300);
      const nodes = drawnNodes(placed, fitInto(placed, { width, height }, zoom));
      const labels = placeLabels(nodes);
      expect(overlaps(labels)).toEqual([]);
      const first = new Set(nodes.slice(0, 8).map(({ id }) => id));
      const others = labels.filter(({ id }) => !first.has(id));
      const covered = others.filter(({ id, left, top, width: across, height: down }) =>
        nodes.some(
          (node) =>
            node.id !== id &&
            node.x + node.radius > left &&
            node.x - node.radius < left + across &&
            node.y + node.radius > top &&
            node.y - node.radius < top + down,
        ),
      );
      expect(covered.map(({ words }) => words)).toEqual([]);
      expect(labels[0]?.id).toBe(nodes[0]?.id);
      expect(labels.length).toBeGreaterThan(8);
    },
  );

  test('enlarging makes room for more of them', () => {
    const { placed } = layOut(300);
    const count = (zoom: number) =>
      placeLabels(drawnNodes(placed, fitInto(placed, { width: 1000, height: 700 }, zoom))).length;
    expect(count(1)).toBeGreaterThan(40);
    expect(count(4)).toBeGreaterThan(count(1) * 2);
  });

  test('are cut when they are very long', () => {
    expect(labelWords('Bundesamt für Sicherheit in der Informationstechnik')).toBe(
      'Bundesamt für Sicherheit in d…',
    );
    expect(labelWords('李小龍')).toBe('李小龍');
  });
});

describe('the whole picture', () => {
  test.each([
    [1200, 720],
    [360, 480],
  ])('lies within a field of %i by %i', (width, height) => {
    const { placed } = layOut(120);
    for (const { x, y, radius } of drawnNodes(placed, fitInto(placed, { width, height }, 1))) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
  });
});

describe('arrow keys', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y });
  const nodes = [at('middle', 0, 0), at('near', 10, 0), at('linked', 60, 10), at('up', 0, -30)];
  const [middle = at('', 0, 0)] = nodes;
  const links = [{ a: 'linked', b: 'middle' }];

  test.each([
    ['ArrowRight', 'linked'],
    ['ArrowUp', 'up'],
    ['ArrowLeft', undefined],
    ['Enter', undefined],
  ])('%s leads to %s', (key, to) => {
    expect(nodeAfterKey(key, middle, nodes, links)?.id).toBe(to);
  });

  test('neighbors are those at either end', () => {
    expect([...neighborsOf('middle', links)]).toEqual(['linked']);
  });
});
