import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { TEI_RULES, TEI_VALUES } from './tei-rules';

/** An element as it was read: its name, attributes, and what stands in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Element | string)[];
};

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  htmlEntities: true,
});

type Raw = Readonly<Record<string, unknown>>;

/** The root of a TEI document; throws where it is not well-formed. */
export function readTei(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const [root] = (PARSER.parse(xml) as Raw[]).filter((node) => !('#text' in node)).map(elementOf);
  if (!root || typeof root === 'string') throw new Error('There is no root');
  return root;
}

function elementOf(raw: Raw): Element | string {
  if ('#text' in raw) return String(raw['#text']);
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    inside: (raw[name] as Raw[]).map(elementOf),
  };
}

/** All elements of that name, in order. */
export function all(element: Element, name: string): Element[] {
  const below = element.inside.flatMap((each) => (typeof each === 'string' ? [] : all(each, name)));
  return element.name === name ? [element, ...below] : below;
}

/** The words in it. */
export function textOf({ inside }: Element): string {
  return inside.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** What breaks the rules of TEI: in sentences. */
export function faultsOf(element: Element): string[] {
  const { name, attributes, inside } = element;
  const rule = TEI_RULES[name];
  if (!rule) return [`${name} is no element of ours`];
  const names = inside.flatMap((each) => (typeof each === 'string' ? [] : [each.name]));
  const order = names.filter((each) => rule.must?.includes(each));
  const isInOrder = order.every(
    (each, at) => (rule.must?.indexOf(each) ?? 0) >= (rule.must?.indexOf(order[at - 1] ?? '') ?? 0),
  );
  return [
    ...names.filter((each) => !rule.may.includes(each)).map((each) => `${each} stands in ${name}`),
    ...(rule.must ?? []).filter((each) => !names.includes(each)).map((each) => `${name} lacks ${each}`),
    ...(isInOrder ? [] : [`${name} has ${names.join(', ')} in this order`]),
    ...(rule.text || inside.every((each) => typeof each !== 'string' || each.trim() === '')
      ? []
      : [`text stands in ${name}`]),
    ...(rule.has ?? []).filter((each) => !(each in attributes)).map((each) => `${name} lacks ${each}`),
    ...Object.entries(attributes)
      .filter(([each, value]) => TEI_VALUES[each]?.test(value) === false)
      .map(([each, value]) => `${each} of ${name} is ${value}`),
    ...inside.flatMap((each) => (typeof each === 'string' ? [] : faultsOf(each))),
  ];
}

/** Ids that stand twice or are no names, and pointers to nothing. */
export function badPointers(root: Element): string[] {
  const elements = everything(root);
  const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const pointers = elements.flatMap(({ attributes }) =>
    ['ref', 'who', 'ana', 'prev', 'next', 'target']
      .flatMap((name) => (attributes[name] ?? '').split(' '))
      .filter((pointer) => pointer.startsWith('#') && pointer.length > 1),
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${id} is no name`),
    ...pointers
      .filter((pointer) => !ids.includes(pointer.slice(1)))
      .map((pointer) => `${pointer} leads nowhere`),
  ];
}

function everything(element: Element): Element[] {
  return [element, ...element.inside.flatMap((each) => (typeof each === 'string' ? [] : everything(each)))];
}
