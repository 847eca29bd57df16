// A template with an article in it: a walk through the tree that hands words and values to a writer, which escapes them.
// What lists within lists can grow to is bounded, so a template cannot fill the memory. Cost: linear in what it says.
import type { ExportBundle } from '../bundle';
import { oneLine } from '../plain-text';
import { ARTICLE_FIELDS } from './article-fields';
import { type CheckedTemplate, checkTemplate } from './check-template';
import { loopValue, recordValue } from './fields';
import { FILTERS } from './filters';
import type { Template, TemplateFault } from './template';
import { fileNameOf } from './template-file-name';
import type { Comparison, Condition, Expression, TemplateNode, Term } from './template-tree';
import { isAnything, itemsOf, NOTHING, plainOf, type Surroundings, type Value } from './value';
import { bodyWriter, type Writer } from './write-body';
import { propertiesWriter } from './write-properties';

/** Most turns of all loops together, and most of what values put, in UTF-16 units. */
const MOST_TURNS = 200_000;
const MOST_UNITS = 128_000_000;

/** A template says more of an article than a file should hold. */
export class TemplateTooLarge extends Error {
  override readonly name = 'TemplateTooLarge';
}

type Walk = {
  readonly writer: Writer;
  readonly around: Surroundings;
  readonly root: (name: string) => Value;
  readonly spent: { turns: number; units: number };
};

/** Names of loops, from the inside out. */
type Names = readonly (readonly [name: string, value: Value])[];

function spend({ spent }: Walk, turns: number, units: number): void {
  spent.turns += turns;
  spent.units += units;
  if (spent.turns > MOST_TURNS || spent.units > MOST_UNITS) {
    throw new TemplateTooLarge('The template says too much of an article');
  }
}

function termValue({ of, filters }: Term, names: Names, walk: Walk): Value {
  let value: Value;
  if ('words' in of) value = { is: 'text', text: of.words };
  else {
    const [first = '', ...rest] = of.path;
    value = names.find(([name]) => name === first)?.[1] ?? walk.root(first);
    for (const name of rest) value = (value.is === 'record' && value.get(name)) || NOTHING;
  }
  for (const { name, inputs } of filters) {
    value = FILTERS[name]?.run(value, inputs, walk.around) ?? NOTHING;
  }
  return value;
}

function firstOf({ terms }: Expression, names: Names, walk: Walk): Value {
  let value: Value = NOTHING;
  for (const term of terms) {
    value = termValue(term, names, walk);
    if (isAnything(value)) break;
  }
  return value;
}

function compared({ left, sign, right }: Comparison, names: Names, walk: Walk): boolean {
  const one = termValue(left, names, walk);
  if (!sign || !right) return isAnything(one);
  const [a, b] = [plainOf(one), plainOf(termValue(right, names, walk))];
  if (sign === '==') return a === b;
  if (sign === '!=') return a !== b;
  const areNumbers = [a, b].every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  const isLess = areNumbers ? Number(a) < Number(b) : a < b;
  return sign === '<' ? isLess : a !== b && !isLess;
}

function holds(condition: Condition, names: Names, walk: Walk): boolean {
  return condition.some((all) =>
    all.every((comparison) => compared(comparison, names, walk) !== comparison.not),
  );
}

function render(nodes: readonly TemplateNode[], names: Names, walk: Walk): void {
  for (const node of nodes) renderNode(node, names, walk);
}

function renderNode(node: TemplateNode, names: Names, walk: Walk): void {
  switch (node.is) {
    case 'text':
      walk.writer.text(node.text, node.line);
      return;
    case 'put': {
      const value = firstOf(node.expression, names, walk);
      spend(walk, 0, plainOf(value).length);
      walk.writer.put(value, node.line);
      return;
    }
    case 'choice': {
      const way = node.ways.find(({ condition }) => !condition || holds(condition, names, walk));
      if (way) render(way.inside, names, walk);
      return;
    }
    case 'each': {
      const items = itemsOf(firstOf(node.list, names, walk));
      spend(walk, items.length, 0);
      for (const [at, item] of items.entries()) {
        const own: Names = [
          [node.name, item],
          ['loop', loopValue(at + 1, items.length)],
        ];
        render(node.inside, [...own, ...names], walk);
      }
    }
  }
}

/** The article's values, each made once. */
function rootOf(bundle: ExportBundle, around: Surroundings): (name: string) => Value {
  const record = recordValue(ARTICLE_FIELDS, bundle, around, bundle.article.title);
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.get(name) ?? record.get(name) ?? NOTHING;
    made.set(name, value);
    return value;
  };
}

/** A file that a template made: its text, and its name without an ending, with slashes for folders. */
export type Rendered = {
  readonly text: string;
  /** The text without its properties: of several articles in one file none has its own. */
  readonly body: string;
  readonly stem: string;
  /** Lines among the properties that were left out, as they are none. */
  readonly faults: readonly TemplateFault[];
};

/** The name's pieces: the template's own slashes make folders, those of values do not. */
function nameWriter(): Writer & { readonly end: () => string } {
  const parts: string[] = [];
  return {
    text: (text) => void parts.push(oneLine(text) === '' ? ' ' : text),
    put: (value) => void parts.push(plainOf(value).replace(/[\\/]/g, ' ')),
    end: () => fileNameOf(parts.join('')),
  };
}

/**
 * The file that a template makes of an article.
 * @throws TemplateTooLarge; Error when the template has faults
 */
export function renderTemplate(
  checked: CheckedTemplate,
  bundle: ExportBundle,
  around: Surroundings,
): Rendered {
  if (checked.faults.length > 0) throw new Error('A template with faults cannot be rendered');
  const shared = { around, root: rootOf(bundle, around), spent: { turns: 0, units: 0 } };
  const properties = propertiesWriter();
  render(checked.properties, [], { ...shared, writer: properties });
  const body = bodyWriter();
  render(checked.body, [], { ...shared, writer: body });
  const name = nameWriter();
  render(checked.fileName, [], { ...shared, writer: name });
  const { text, left } = properties.end();
  const written = body.end();
  return {
    text: text !== '' && written !== '' ? `${text}\n${written}` : text + written,
    body: written,
    stem: name.end(),
    faults: left.map((line) => ({ in: 'body', line, code: 'not-a-property', word: '', known: [] })),
  };
}

/** What a template makes of an article, or what is wrong in it. With faults of reading there is no text. */
export function previewTemplate(template: Template, bundle: ExportBundle, around: Surroundings): Rendered {
  const checked = checkTemplate(template);
  if (checked.faults.length > 0) return { text: '', body: '', stem: '', faults: checked.faults };
  return renderTemplate(checked, bundle, around);
}
