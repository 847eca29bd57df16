// W3C Web Annotation Data Model (Recommendation of 2017), as one collection. Source: that recommendation, sections 3, 4.2.4,
// 4.2.5 and 5; what it has no property for is a body with the motivation that fits: a quotation's kind classifies, its cue
// describes, how sure it is assesses.
import type { Entity } from '../../entities/entity';
import { HIGHLIGHT_COLORS, type Note } from '../../note';
import type { Quotation } from '../../quotations/quotation';
import { confidenceOf, cueWords } from '../../quotations/read-quotation';
import { codePointsOf } from '../../text/code-points';
import type { Span } from '../../text/span';
import { type ExportBundle, type ExportBundles, entitiesByName } from '../bundle';
import type { ExportOptions } from '../formats';
import { plainText } from '../plain-text';
import { speakersIn } from '../quotations';
import { addressIri, iriOf } from './iri';

type Motivation =
  | 'commenting'
  | 'highlighting'
  | 'identifying'
  | 'tagging'
  | 'describing'
  | 'classifying'
  | 'assessing';
type Body = Readonly<Record<string, unknown>>;
type Annotation = Readonly<Record<string, unknown>>;

/** How much of the text stands before and after quoted words, in UTF-16 units. */
const AROUND = 32;
const MARKDOWN = 'text/markdown';

/** The colors that a highlight's `styleClass` names. */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: HIGHLIGHT_COLORS.map((color) => `.${color} { background-color: ${color} }`).join(' '),
};

function textBody(purpose: Motivation, value: string, more: Body = {}): Body {
  return { type: 'TextualBody', purpose, value: plainText(value), ...more };
}

/** An article with what is looked up in it for each annotation. */
type Annotated = ExportBundle & {
  /** Where an offset of the article's text is in code points. */
  readonly place: ReturnType<typeof codePointsOf>;
  readonly named: ReturnType<typeof entitiesByName>;
  readonly spoken: ReturnType<typeof speakersIn>;
};
type Named = Pick<Entity, 'kind' | 'name'>;

/** Who is meant: an agent, the same in all annotations of an article. */
function agentBody({ article, named }: Annotated, { kind, name }: Named, known?: Entity): Body {
  const entity = known ?? named({ kind, name });
  const id = entity ? iriOf(article.id, 'entity', entity.id) : iriOf(article.id, kind, plainText(name));
  const source = { id, type: kind === 'person' ? 'Person' : 'Organization', name: plainText(name) };
  return { type: 'SpecificResource', purpose: 'identifying', source };
}

/** An empty list of bodies says the same as none, and some readers want the list. */
function annotation(
  id: string,
  motivation: Motivation,
  { body, target, ...more }: { readonly body: readonly Body[]; readonly target: unknown } & Body,
): Annotation {
  return { id, type: 'Annotation', motivation, ...more, body, target };
}

/** Words of the article text, told by themselves, what is around them, and their place in code points of that text. */
function wordsTarget({ article: { url, text }, place }: Annotated, { start, end }: Span): Body {
  return {
    type: 'SpecificResource',
    source: addressIri(url),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: plainText(text.slice(start, end)),
        prefix: plainText(text.slice(Math.max(0, start - AROUND), start)),
        suffix: plainText(text.slice(end, end + AROUND)),
      },
      { type: 'TextPositionSelector', start: place(start), end: place(end) },
    ],
  };
}

function noteTarget({ article }: ExportBundle, { subject, color }: Note): unknown {
  const source = addressIri(article.url);
  if (subject.on !== 'passage') return source;
  const { exact, prefix, suffix, start, end } = subject.passage.selector;
  return {
    type: 'SpecificResource',
    source,
    ...(color && { styleClass: color }),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: plainText(exact),
        prefix: plainText(prefix),
        suffix: plainText(suffix),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function noteAnnotation(annotated: Annotated, note: Note): Annotation {
  const { id, subject, text, tags = [], color, created, updated } = note;
  const named = subject.on === 'entity' ? subject : subject.on === 'passage' ? subject.link : undefined;
  const bodies = [
    ...(text.trim() === '' ? [] : [textBody('commenting', text, { format: MARKDOWN })]),
    ...tags.map((tag) => textBody('tagging', tag)),
    ...(named && 'name' in named ? [agentBody(annotated, named)] : []),
    ...(named && 'words' in named ? [textBody('identifying', named.words)] : []),
  ];
  const isMark = subject.on === 'passage' && text.trim() === '';
  return annotation(iriOf(id), isMark ? 'highlighting' : 'commenting', {
    body: bodies,
    target: noteTarget(annotated, note),
    created: new Date(created).toISOString(),
    modified: new Date(updated).toISOString(),
    ...(color && subject.on === 'passage' && { stylesheet: STYLESHEET }),
  });
}

function quotationAnnotation(annotated: Annotated, quotation: Quotation, index: number): Annotation {
  const { article } = annotated;
  const spoken = annotated.spoken(quotation);
  const cue = cueWords(article.text, quotation);
  const words = spoken?.entities.length === 0 ? spoken.names : [];
  const [first] = quotation.content;
  const last = quotation.content.at(-1);
  const span = { start: first?.start ?? quotation.start, end: last?.end ?? quotation.end };
  const bodies = [
    ...(spoken?.entities ?? []).map((entity) => agentBody(annotated, entity, entity)),
    ...words.map((name) => textBody('identifying', name)),
    textBody('classifying', `${quotation.kind} quotation`),
    ...(cue === undefined ? [] : [textBody('describing', cue)]),
    textBody('assessing', confidenceOf(quotation).toFixed(2)),
  ];
  const id = iriOf(article.id, 'quotation', index + 1, quotation.start, quotation.end);
  return annotation(id, 'identifying', { body: bodies, target: wordsTarget(annotated, span) });
}

function entityAnnotations(annotated: Annotated): Annotation[] {
  const { article, analysis } = annotated;
  if (!analysis) return [];
  const places = new Map<string, Span[]>();
  for (const mention of analysis.mentions) {
    const own = places.get(mention.entity);
    if (own) own.push(mention);
    else places.set(mention.entity, [mention]);
  }
  return analysis.entities.flatMap((entity) => {
    const targets = (places.get(entity.id) ?? []).map((mention) => wordsTarget(annotated, mention));
    if (targets.length === 0) return [];
    const roles = entity.roles.map((role) => textBody('describing', role));
    const id = iriOf(article.id, 'mentions', entity.id);
    return [
      annotation(id, 'identifying', {
        body: [agentBody(annotated, entity, entity), ...roles],
        target: targets,
      }),
    ];
  });
}

/** Tags and summary of the reader's: on the page as a whole. */
function articleAnnotations({ article }: ExportBundle): Annotation[] {
  const page = addressIri(article.url);
  const { summary, tags } = article;
  return [
    ...(tags.length > 0
      ? [
          annotation(iriOf(article.id, 'tags'), 'tagging', {
            body: tags.map((tag) => textBody('tagging', tag)),
            target: page,
          }),
        ]
      : []),
    ...(summary
      ? [
          annotation(iriOf(article.id, 'summary'), 'describing', {
            body: [textBody('describing', summary.text)],
            target: page,
          }),
        ]
      : []),
  ];
}

function annotationsOf(bundle: ExportBundle): Annotation[] {
  const annotated: Annotated = {
    ...bundle,
    place: codePointsOf(bundle.article.text),
    named: entitiesByName(bundle.analysis),
    spoken: speakersIn(bundle),
  };
  const quotations = bundle.analysis?.quotations ?? [];
  return [
    ...articleAnnotations(bundle),
    ...bundle.notes.map((note) => noteAnnotation(annotated, note)),
    ...quotations.map((quotation, index) => quotationAnnotation(annotated, quotation, index)),
    ...entityAnnotations(annotated),
  ];
}

/**
 * A collection of annotations on one page, in JSON-LD: the reader's notes, tags and summaries, who is named, who says what.
 * Without creator: whose library it is, the file does not say. Places of notes count UTF-16 units of the page's text.
 */
export async function* articlesAsW3c(
  bundles: ExportBundles,
  { made }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const id = `urn:x-randnotiz:export-${made}`;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Randnotiz',
    generated: new Date(made).toISOString(),
    generator: { type: 'Software', name: 'Randnotiz' },
  };
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "first": {\n`;
  yield `    "id": "${id}-1",\n    "type": "AnnotationPage",\n    "partOf": "${id}",\n    "startIndex": 0,\n    "items": [`;
  let total = 0;
  for await (const bundle of bundles) {
    for (const one of annotationsOf(bundle)) {
      yield `${total === 0 ? '' : ','}\n${JSON.stringify(one, undefined, 2).replace(/^/gm, '      ')}`;
      total += 1;
    }
  }
  yield `\n    ]\n  },\n  "total": ${total}\n}\n`;
}
