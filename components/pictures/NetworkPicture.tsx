import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '../feedback/Skeleton';
import { countInWords } from '../words/count';
import { formatNumber } from '../words/format-number';
import { drawnNodes, fitInto } from './layout/fit';
import type { NetworkLink, NetworkNode, PlacedNode } from './layout/network';
import { placeLabels } from './layout/place-labels';
import { neighborsOf, nodeAfterKey } from './layout/walk';
import { LabelMarks, LinkMarks, NodeMarks } from './NetworkField';
import { NetworkTable } from './NetworkTable';
import { type NetworkLayout, useNetworkLayout } from './use-network-layout';
import { useWidth } from './use-width';
import { useZoom, type ZoomHandle } from './use-zoom';
import { ZoomTools } from './ZoomTools';

export type NetworkPictureProps = {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Of the scope that is drawn. */
  readonly articles: number;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
};

/** Below it a picture is drawn upright, in pixels. */
const NARROW = 560;
const ASPECTS = { wide: 1.5, narrow: 0.8 } as const;
/** Of those who are named with whom is looked at, in words. */
const SAID = 6;

function byName(nodes: readonly PlacedNode[]): ReadonlyMap<string, PlacedNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** With whom someone is named, those most often first, in a sentence. */
function companyWords(
  id: string,
  links: readonly NetworkLink[],
  names: ReadonlyMap<string, PlacedNode>,
): string {
  const company = links
    .filter(({ a, b }) => (a === id || b === id) && names.has(a) && names.has(b))
    .sort((one, two) => two.articles - one.articles)
    .map(({ a, b, articles }) => `${names.get(a === id ? b : a)?.name} (${formatNumber(articles)})`);
  const more = company.length - SAID;
  const said = company.slice(0, SAID).join(', ');
  if (company.length === 0) return i18n.t('picture_withNobody');
  return more > 0
    ? i18n.t('picture_withAndMore', [said, formatNumber(more)])
    : i18n.t('picture_with', [said]);
}

type FieldProps = NetworkPictureProps & {
  readonly layout: NetworkLayout;
  readonly isDrawing: boolean;
  readonly width: number;
  readonly height: number;
};

/** What is drawn: places in pixels, and names for what is looked at, else for as many as there is room for. */
function useDrawing({ layout, width, height, links }: FieldProps, zoom: number, look: string | undefined) {
  const nodes = useMemo(
    () => drawnNodes(layout.nodes, fitInto(layout.nodes, { width, height }, zoom)),
    [layout, width, height, zoom],
  );
  const at = useMemo(() => byName(nodes), [nodes]);
  const field = zoom === 1 ? { width, height } : undefined;
  const labels = useMemo(() => placeLabels(nodes, field), [nodes]);
  const lifted = useMemo(
    () => (look !== undefined && at.has(look) ? { id: look, with: neighborsOf(look, links) } : undefined),
    [look, at, links],
  );
  const shownLabels = useMemo(() => {
    if (!lifted) return labels;
    const one = at.get(lifted.id);
    return placeLabels([...(one ? [one] : []), ...nodes.filter(({ id }) => lifted.with.has(id))], field);
  }, [lifted, labels, nodes]);
  const shownLinks = useMemo(() => {
    if (!lifted) return layout.links;
    const isOf = ({ a, b }: NetworkLink) => a === lifted.id || b === lifted.id;
    return [...layout.links.filter((link) => !isOf(link)), ...links.filter(isOf)];
  }, [lifted, layout, links]);
  return { nodes, at, lifted, labels: shownLabels, links: shownLinks };
}

type WalkProps = {
  readonly zoom: ZoomHandle;
  readonly nodes: readonly PlacedNode[];
  readonly at: ReadonlyMap<string, PlacedNode>;
  readonly links: readonly NetworkLink[];
  readonly focused: string | undefined;
};

/** Keys among the nodes, which are one stop for the Tab key, and those that enlarge the picture. */
function useWalk({ zoom, nodes, at, links, focused }: WalkProps) {
  const [stop, setStop] = useState<string>();
  const focus = (node: PlacedNode) => {
    setStop(node.id);
    zoom.bringIntoView(node);
    const marks = zoom.field.current?.querySelectorAll<SVGElement>('[data-node]') ?? [];
    [...marks].find((mark) => mark.dataset.node === node.id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = focused === undefined ? undefined : at.get(focused);
    const end = { Home: nodes[0], End: nodes.at(-1) }[event.key];
    const to = end ?? (from && nodeAfterKey(event.key, from, nodes, links));
    if (to) focus(to);
    else if (!zoom.onKey(event.key)) return;
    event.preventDefault();
  };
  return { tabStop: stop !== undefined && at.has(stop) ? stop : nodes[0]?.id, onKeyDown };
}

type SaidProps = Pick<WalkProps, 'at' | 'links'> & {
  readonly said: PlacedNode | undefined;
  readonly isDrawing: boolean;
};

/** Below the picture: whom one looks at, and with whom it is named. */
function Said({ said, at, links, isDrawing }: SaidProps) {
  return (
    <p class="network__said" role="status">
      {said ? (
        <>
          <strong>{said.name}</strong> · {countInWords(said.articles, 'articles')} ·{' '}
          {companyWords(said.id, links, at)}
        </>
      ) : (
        i18n.t(isDrawing ? 'picture_drawing' : 'picture_networkHint')
      )}
    </p>
  );
}

/** The picture itself: one stop for the Tab key, arrows walk along the links. */
function Field(props: FieldProps) {
  const { links, width, height, isDrawing, articles, hrefOf, onOpen } = props;
  const zoom = useZoom({ width, height });
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const drawing = useDrawing(props, zoom.zoom, hovered ?? focused);
  const { nodes, at, lifted } = drawing;
  const { tabStop, onKeyDown } = useWalk({ zoom, nodes, at, links, focused });
  const moved = `translate(${zoom.pan.x} ${zoom.pan.y})`;
  return (
    <>
      <div class="network">
        <ZoomTools zoom={zoom} />
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
        <svg
          ref={zoom.field}
          class={zoom.zoom > 1 ? 'network__field network__field--large' : 'network__field'}
          role="group"
          aria-label={i18n.t('picture_networkSays', [
            formatNumber(nodes.length),
            countInWords(articles, 'articles'),
          ])}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          onKeyDown={onKeyDown}
          onPointerDown={zoom.onPointerDown}
          onDragStart={(event: DragEvent) => event.preventDefault()}
          onClickCapture={(event: MouseEvent) => {
            if (!zoom.wasMoved()) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <g transform={moved}>
            <LinkMarks links={drawing.links} at={at} lifted={lifted} />
            <NodeMarks
              nodes={nodes}
              lifted={lifted}
              stop={tabStop}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onLift={(id) => !zoom.isMoving && setHovered(id)}
              onFocus={setFocused}
            />
            <LabelMarks labels={drawing.labels} />
          </g>
        </svg>
      </div>
      <Said said={lifted && at.get(lifted.id)} at={at} links={links} isDrawing={isDrawing} />
    </>
  );
}

function Swatch({ kind }: { readonly kind: 'person' | 'organization' }) {
  return (
    <span>
      <svg class="picture__swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <g class={`node node--${kind}`}>
          {kind === 'person' ? (
            <circle class="node__shape" cx="6" cy="6" r="5" />
          ) : (
            <rect class="node__shape" x="1.5" y="1.5" width="9" height="9" rx="1.5" />
          )}
        </g>
      </svg>
      {i18n.t(kind === 'person' ? 'common_people' : 'common_organizations')}
    </span>
  );
}

/** Who is named with whom: those named together stand near each other. The table below holds every pair. */
export function NetworkPicture(props: NetworkPictureProps) {
  const { nodes, links, hrefOf } = props;
  const { ref, width } = useWidth();
  const isNarrow = width < NARROW;
  const { layout, isDrawing } = useNetworkLayout(nodes, links, ASPECTS[isNarrow ? 'narrow' : 'wide']);
  const most = isNarrow ? 1.2 : 0.62;
  const height = Math.round(Math.min(width * most, nodes.length < 12 ? 360 : 720));
  return (
    <figure class="picture" ref={ref}>
      {layout ? (
        <Field {...props} layout={layout} isDrawing={isDrawing} width={width} height={height} />
      ) : (
        <Skeleton lines={8} label={i18n.t('picture_drawing')} />
      )}
      <figcaption class="picture__key">
        <Swatch kind="person" />
        <Swatch kind="organization" />
        <span>{i18n.t('picture_networkKey')}</span>
      </figcaption>
      <NetworkTable nodes={nodes} links={links} hrefOf={hrefOf} />
    </figure>
  );
}
