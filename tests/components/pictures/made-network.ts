import type { NetworkLink, NetworkNode } from '../../../components/pictures/layout/network';

const FIRST = ['Anna', 'Bernd', 'Clara', 'Dimitri', 'Eva-Maria', 'Frank-Walter', 'Gül', 'Hans', 'Ines', 'Jo'];
const LAST = [
  'Keller',
  'von der Leyen',
  'Li',
  'Müller',
  'Steinmeier',
  'Leutheusser-Schnarrenberger',
  'Özdemir',
];

/** Numbers 0 … 1 that look like chance and are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up library: articles of some topics, each naming a few of its topic and seldom others. */
export function madeNetwork(count: number): { nodes: NetworkNode[]; links: NetworkLink[] } {
  const chance = seeded(count);
  const topics = Math.max(1, Math.round(count / 18));
  const together = new Map<string, number>();
  const named = new Map<number, number>();
  for (let article = 0; article < count * 2; article += 1) {
    const topic = Math.floor(chance() * topics);
    const one = () =>
      chance() < 0.9
        ? (topic + topics * Math.floor(chance() ** 2 * (count / topics))) % count
        : Math.floor(chance() ** 2 * count);
    const cast = [...new Set(Array.from({ length: 2 + Math.floor(chance() * 5) }, one))].sort(
      (a, b) => a - b,
    );
    for (const [place, person] of cast.entries()) {
      named.set(person, (named.get(person) ?? 0) + 1);
      for (const other of cast.slice(place + 1)) {
        const key = `${person} ${other}`;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    kind: index % 4 === 3 ? ('organization' as const) : ('person' as const),
    name: `${FIRST[index % FIRST.length]} ${LAST[(index * 3) % LAST.length]} ${index}`,
    articles: named.get(index) ?? 1,
  }));
  const links = [...together].map(([key, articles]) => {
    const [a = '', b = ''] = key.split(' ');
    return { a: `n${a}`, b: `n${b}`, articles };
  });
  return { nodes, links };
}
