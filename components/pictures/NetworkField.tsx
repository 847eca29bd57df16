import { i18n } from '#i18n';
import { openInPlace } from '../controls/open-in-place';
import { countInWords } from '../words/count';
import type { NetworkLink, PlacedNode } from './layout/network';
import type { PlacedLabel } from './layout/place-labels';

/** What is looked at, with whom it is named; everything else steps back. */
export type Lifted = { readonly id: string; readonly with: ReadonlySet<string> };

function partOf(id: string, lifted: Lifted | undefined): string {
  if (!lifted) return '';
  return id === lifted.id ? ' is-lifted' : lifted.with.has(id) ? ' is-beside' : ' is-away';
}

function Shape({ node }: { readonly node: PlacedNode }) {
  const { x, y, radius } = node;
  if (node.kind === 'person') return <circle class="node__shape" cx={x} cy={y} r={radius} />;
  // As much area as the circle of a person with as many articles.
  const side = radius * Math.sqrt(Math.PI);
  return <rect class="node__shape" x={x - side / 2} y={y - side / 2} width={side} height={side} rx="2" />;
}

export type NodeMarksProps = {
  readonly nodes: readonly PlacedNode[];
  readonly lifted: Lifted | undefined;
  /** The one node that the Tab key stops at. */
  readonly stop: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onLift: (id: string | undefined) => void;
  readonly onFocus: (id: string | undefined) => void;
};

/** Circles for people, squares for organizations. Each is a link to its page, with its name. */
export function NodeMarks(props: NodeMarksProps) {
  const { nodes, lifted, stop, hrefOf, onOpen, onLift, onFocus } = props;
  return (
    <>
      {nodes.map((node) => (
        <a
          key={node.id}
          class={`node node--${node.kind}${partOf(node.id, lifted)}`}
          href={hrefOf(node.id)}
          data-node={node.id}
          // As SVG spells it: there, letters of either case are not the same.
          tabindex={node.id === stop ? 0 : -1}
          aria-label={[
            node.name,
            i18n.t(node.kind === 'person' ? 'common_person' : 'common_organization'),
            countInWords(node.articles, 'articles'),
          ].join(', ')}
          onPointerEnter={() => onLift(node.id)}
          onPointerLeave={() => onLift(undefined)}
          onFocus={() => onFocus(node.id)}
          onBlur={() => onFocus(undefined)}
          onClick={openInPlace(() => onOpen(node.id))}
        >
          <circle class="node__reach" cx={node.x} cy={node.y} r={Math.max(node.radius + 4, 12)} />
          <Shape node={node} />
        </a>
      ))}
    </>
  );
}

export type LinkMarksProps = {
  readonly links: readonly NetworkLink[];
  readonly at: ReadonlyMap<string, PlacedNode>;
  readonly lifted: Lifted | undefined;
};

/** The more articles name two together, the thicker the line between them. */
export function LinkMarks({ links, at, lifted }: LinkMarksProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines take no focus
    <g class="links" aria-hidden="true">
      {links.map(({ a, b, articles }) => {
        const [from, to] = [at.get(a), at.get(b)];
        if (!from || !to) return null;
        const isOf = lifted && (a === lifted.id || b === lifted.id);
        return (
          <line
            key={`${a} ${b}`}
            class={isOf ? 'link is-lifted' : lifted ? 'link is-away' : 'link'}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={Math.min(6, 0.75 + Math.log2(1 + articles) * 0.6)}
          />
        );
      })}
    </g>
  );
}

/** Names beside the shapes; what has the focus says its name by itself. */
export function LabelMarks({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a picture take no focus
    <g class="labels" aria-hidden="true">
      {labels.map(({ id, words, left, top, height }) => (
        <text key={id} class="label" x={left} y={top + height - 4}>
          {words}
        </text>
      ))}
    </g>
  );
}
