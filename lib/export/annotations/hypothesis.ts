// What Hypothesis' own "Import" takes: an object with `annotations`, each with `uri`, `document`, `target`, `text` and
// `tags`; a user is chosen from `user` before anything is taken in, and what answers another (`references`) is not.
import type { Note } from '../../note';
import type { ExportBundle, ExportBundles } from '../bundle';
import type { ExportOptions } from '../formats';
import { plainText } from '../plain-text';
import { addressIri } from './iri';

const USER = 'acct:randnotiz@localhost';
const PRIVATE = { read: [USER], update: [USER], delete: [USER], admin: [USER] };

function targetOf(source: string, { subject }: Note): object {
  if (subject.on !== 'passage') return { source };
  const { exact, prefix, suffix, start, end } = subject.passage.selector;
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: plainText(exact),
        prefix: plainText(prefix),
        suffix: plainText(suffix),
      },
    ],
  };
}

/** Hypothesis knows no notes on a person: the name goes before the note's words. */
function textOf({ subject, text }: Note): string {
  const plain = plainText(text);
  return subject.on === 'entity' ? `**${plainText(subject.name)}**\n\n${plain}` : plain;
}

function annotationOf({ article }: ExportBundle, note: Note): object {
  const uri = addressIri(article.url);
  return {
    id: note.id,
    created: new Date(note.created).toISOString(),
    updated: new Date(note.updated).toISOString(),
    user: USER,
    user_info: { display_name: 'Randnotiz' },
    group: '__world__',
    permissions: PRIVATE,
    uri,
    document: { title: [plainText(article.title)] },
    target: [targetOf(uri, note)],
    text: textOf(note),
    tags: (note.tags ?? []).map(plainText),
    links: {},
    hidden: false,
    flagged: false,
  };
}

/** A file that Hypothesis takes in: the reader's notes, one annotation each. */
export async function* articlesAsHypothesis(
  bundles: ExportBundles,
  { made }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const head = {
    export_date: new Date(made).toISOString(),
    export_userid: USER,
    client_version: 'randnotiz',
  };
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "annotations": [`;
  let separator = '\n';
  for await (const bundle of bundles) {
    for (const note of bundle.notes) {
      yield separator + JSON.stringify(annotationOf(bundle, note), undefined, 2).replace(/^/gm, '    ');
      separator = ',\n';
    }
  }
  yield '\n  ]\n}\n';
}
