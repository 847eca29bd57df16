import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from './read-tei';

/** An element of TEI P5: what may stand in it, and which attributes it takes. */
type Listed = {
  readonly name: string;
  readonly children: readonly string[];
  readonly attributes: readonly { readonly name: string }[];
};

/**
 * All elements of TEI P5, as the editor jinn-codemirror of TEI Publisher completes them: drawn from the TEI's own schema,
 * not by us. It tells no order, number or text: these are in `tei-rules`.
 */
export const TEI_ELEMENTS: ReadonlyMap<string, Listed> = new Map(
  readElements().map((listed) => [listed.name, listed]),
);

function readElements(): readonly Listed[] {
  const path = createRequire(import.meta.url).resolve('@jinntec/jinn-codemirror/dist/tei.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly elements: readonly Listed[] }).elements;
}

/** Elements and attributes that stand where TEI has none: in sentences. */
export function strangers({ name, attributes, inside }: Element): string[] {
  const listed = TEI_ELEMENTS.get(name);
  if (!listed) return [`TEI has no ${name}`];
  const elements = inside.filter((each) => typeof each !== 'string');
  const known = new Set(listed.attributes.map((attribute) => attribute.name));
  return [
    ...elements
      .filter((each) => !listed.children.includes(each.name))
      .map((each) => `TEI has no ${each.name} in ${name}`),
    ...Object.keys(attributes)
      .filter((attribute) => attribute !== 'xmlns' && !known.has(attribute))
      .map((attribute) => `TEI has no ${attribute} of ${name}`),
    ...elements.flatMap(strangers),
  ];
}
