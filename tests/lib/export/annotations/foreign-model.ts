import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import validateAnnotation from 'validate-web-annotation';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Whether a reader of the data model that is not ours takes an annotation. Two things are put as it wants them, as it is
 * narrower there than the model: it takes a time for a day (3.3.1 asks for both, with `Z`), and of a source only its
 * address (4: it may be described). What stands in their place is held to `annotation-schema`.
 */
export function isAnnotation({ created: _created, modified: _modified, ...annotation }: Json): boolean {
  const { body } = annotation;
  const bodies = Array.isArray(body) ? { body: body.map(withAddress) } : {};
  return validateAnnotation({ '@context': CONTEXT, ...annotation, ...bodies });
}

function withAddress(body: Json): Json {
  const { source } = body;
  return typeof source === 'object' && source !== null && 'id' in source
    ? { ...body, source: source.id }
    : body;
}

/** The terms of the W3C's own ontology (`http://www.w3.org/ns/oa#`) by what they are. */
const TERMS = readTerms();

function readTerms(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = createRequire(import.meta.url).resolve('@vocabulary/oa');
  const quads = readFileSync(path.replace(/index\.js$/, 'oa.nq'), 'utf8');
  const terms = new Map<string, Set<string>>();
  for (const [, term = '', kind = ''] of quads.matchAll(
    /^<http:\/\/www\.w3\.org\/ns\/oa#(\w+)> <http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type> <[^>]*[#/](\w+)>/gm,
  )) {
    const own = terms.get(kind);
    if (own) own.add(term);
    else terms.set(kind, new Set([term]));
  }
  return terms;
}

/** Names of JSON-LD that the ontology calls otherwise (Web Annotation Vocabulary, appendix A: the context). */
const CALLED: Readonly<Record<string, string>> = {
  body: 'hasBody',
  target: 'hasTarget',
  source: 'hasSource',
  selector: 'hasSelector',
  purpose: 'hasPurpose',
  motivation: 'motivatedBy',
  stylesheet: 'styledBy',
  CssStylesheet: 'CssStyle',
};
/** What the context takes from other vocabularies: JSON-LD, RDF, Dublin Core, FOAF. */
const OF_OTHERS = ['id', 'type', 'value', 'format', 'language', 'created', 'modified', 'name'];
const CLASSES_OF_OTHERS = ['Person', 'Organization', 'Software'];

/** Properties, types and motivations in an annotation that the W3C's ontology does not have: in sentences. */
export function strangeTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangeTerms);
  if (typeof value !== 'object' || value === null) return [];
  const has = (kind: string, term: string) => TERMS.get(kind)?.has(CALLED[term] ?? term) ?? false;
  return Object.entries(value).flatMap(([name, inside]) => {
    const term = String(inside);
    const isMotive = name === 'motivation' || name === 'purpose';
    return [
      ...(OF_OTHERS.includes(name) || has('Property', name) ? [] : [`no property ${name}`]),
      ...(name !== 'type' || CLASSES_OF_OTHERS.includes(term) || has('Class', term)
        ? []
        : [`no class ${term}`]),
      ...(!isMotive || has('Motivation', term) ? [] : [`no motivation ${term}`]),
      ...strangeTerms(inside),
    ];
  });
}
