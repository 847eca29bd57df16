import { i18n } from '#i18n';
import type { NetworkLink, NetworkNode } from './layout/network';
import { PictureTable } from './PictureTable';

export type NetworkTableProps = {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly hrefOf: (id: string) => string;
};

/** Every two that are named together, those in most articles first, and who is named with nobody. */
export function NetworkTable({ nodes, links, hrefOf }: NetworkTableProps) {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const link = (id: string) => <a href={hrefOf(id)}>{names.get(id)}</a>;
  const known = links.filter(({ a, b }) => names.has(a) && names.has(b));
  const linked = new Set(known.flatMap(({ a, b }) => [a, b]));
  const pairs = known
    .toSorted((one, two) => two.articles - one.articles)
    .map(({ a, b, articles }) => ({ key: `${a} ${b}`, cells: [link(a), link(b), articles] }));
  const alone = nodes
    .filter(({ id }) => !linked.has(id))
    .map(({ id, articles }) => ({ key: id, cells: [link(id), i18n.t('picture_nobody'), articles] }));
  return (
    <PictureTable
      caption={i18n.t('picture_network')}
      columns={[i18n.t('picture_name'), i18n.t('picture_namedWith'), i18n.t('library_articles')]}
      rows={[...pairs, ...alone]}
    />
  );
}
