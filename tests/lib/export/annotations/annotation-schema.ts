/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says an annotation MUST be, as JSON Schema
 * (draft 4), as far as this export writes it. Section numbers are the model's. Written for this test: the W3C's own schemas are in no
 * package. What is not ours, a reader of the model and the W3C's ontology, is asked in `foreign-model`.
 */
const iri = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};

/** 3.2.4: an embedded body has exactly one value, and one purpose at most that this export gives always. */
const textualBody = {
  type: 'object',
  required: ['type', 'value', 'purpose'],
  additionalProperties: false,
  properties: {
    type: { enum: ['TextualBody'] },
    value: { type: 'string' },
    purpose: motivation,
    format: { type: 'string', pattern: '^text/' },
    language: { type: 'string' },
  },
};

/** 3.3.2: agents. */
const agent = {
  type: 'object',
  required: ['id', 'type', 'name'],
  additionalProperties: false,
  properties: { id: iri, type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
};

const agentBody = {
  type: 'object',
  required: ['type', 'purpose', 'source'],
  additionalProperties: false,
  properties: { type: { enum: ['SpecificResource'] }, purpose: motivation, source: agent },
};

/** 4.2.4, 4.2.5. */
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      additionalProperties: false,
      properties: {
        type: { enum: ['TextQuoteSelector'] },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      additionalProperties: false,
      properties: {
        type: { enum: ['TextPositionSelector'] },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  ],
};

/** 3.1, 4: a page, or a part of it. */
const target = {
  oneOf: [
    iri,
    {
      type: 'object',
      required: ['type', 'source', 'selector'],
      additionalProperties: false,
      properties: {
        type: { enum: ['SpecificResource'] },
        source: iri,
        styleClass: { type: 'string' },
        selector: { oneOf: [selector, { type: 'array', minItems: 1, items: selector }] },
      },
    },
  ],
};

export const ANNOTATION_SCHEMA = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  required: ['id', 'type', 'motivation', 'target'],
  additionalProperties: false,
  properties: {
    id: iri,
    type: { enum: ['Annotation'] },
    motivation,
    created: time,
    modified: time,
    stylesheet: {
      type: 'object',
      required: ['type', 'value'],
      properties: { type: { enum: ['CssStylesheet'] }, value: { type: 'string' } },
    },
    body: { type: 'array', items: { oneOf: [textualBody, agentBody] } },
    target: { oneOf: [target, { type: 'array', minItems: 1, items: target }] },
  },
};

/** 5.1, 5.2. */
export const COLLECTION_SCHEMA = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { enum: ['http://www.w3.org/ns/anno.jsonld'] },
    id: iri,
    type: { enum: ['AnnotationCollection'] },
    label: { type: 'string' },
    generated: time,
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'items'],
      not: { required: ['@context'] },
      properties: {
        id: iri,
        type: { enum: ['AnnotationPage'] },
        partOf: iri,
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: ANNOTATION_SCHEMA },
      },
    },
  },
};
