/** A row for each language and system. `languages` holds `{ systems: [{ name, all, speed, … }] }` by language. */
export function namesRows(languages) {
  return Object.entries(languages).flatMap(([language, { systems }]) =>
    systems.map((system) => ({
      system: `${language} ${system.name}`,
      F1: system.all.toFixed(1),
      person: system.person.toFixed(1),
      organization: system.organization.toFixed(1),
      'tokens/s': Math.round(system.speed),
      'held MB': megabytes(system.held),
      'peak MB': megabytes(system.peak),
      'cold ms': Math.round(system.cold),
      'without code': Math.round(system.opened),
      'gzip KB': kilobytes(system.code + system.model),
      'of it model': system.model === 0 ? undefined : kilobytes(system.model),
    })),
  );
}

/** A line for each language and library: the tagger against it. */
export function ratioLines(languages) {
  return Object.entries(languages).flatMap(([language, { documents, tokens, systems }]) => {
    const [tagger, ...peers] = systems;
    return peers.map((peer) => {
      const points = tagger.all - peer.all;
      return [
        `${language}, ${documents} documents, ${tokens} tokens: tagger against ${peer.name}:`,
        `F1 ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)},`,
        `speed ×${ratio(tagger.speed, peer.speed)},`,
        `memory held ×${ratio(tagger.held, peer.held)}, peak ×${ratio(tagger.peak, peer.peak)},`,
        `cold ×${ratio(tagger.cold, peer.cold)},`,
        `size ×${ratio(tagger.code + tagger.model, peer.code + peer.model)}`,
      ].join(' ');
    });
  });
}

function ratio(value, other) {
  return other === 0 ? '∞' : (value / other).toFixed(2);
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes) => (bytes / 1e3).toFixed(0);
