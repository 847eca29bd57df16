// Hypothesis: the file of its own "Export" (`annotations`) and answers of its API (`rows`). Source: hypothesis/client,
// types of the API. Replies have no words of the page of their own: they get those of what they answer.
import { type Fields, fieldsOf, LONGEST, wordOf } from '../fields';
import {
  asList,
  type ForeignNote,
  type ForeignNotes,
  type ForeignQuote,
  isFields,
  pageAddress,
  readNotes,
  tagsIn,
  timeIn,
  titleIn,
  wordsIn,
} from './foreign-notes';

/** The words of the page among selectors of W3C's kinds; undefined without some. @throws BadRow */
export function quoteIn(selectors: unknown): ForeignQuote | undefined {
  const all = asList(selectors).filter(isFields);
  const of = (type: string) => all.find((selector) => selector.type === type);
  const quote = of('TextQuoteSelector');
  const exact = wordsIn(quote?.exact, LONGEST.note);
  if (quote === undefined || exact.trim() === '') return undefined;
  const { start } = of('TextPositionSelector') ?? {};
  return {
    exact,
    prefix: wordsIn(quote.prefix, LONGEST.words),
    suffix: wordsIn(quote.suffix, LONGEST.words),
    start: Number.isSafeInteger(start) && Number(start) >= 0 ? Number(start) : 0,
  };
}

function quoteOf({ target }: Fields): ForeignQuote | undefined {
  const [first] = asList(target).filter(isFields);
  return quoteIn(first?.selector);
}

/** Words of someone else are told apart from the reader's own. */
function signed(text: string, { user, user_info: info }: Fields, reader: string): string {
  const name = isFields(info) ? wordsIn(info.display_name, LONGEST.name) : '';
  const account = wordsIn(user, LONGEST.name);
  if (reader === '' || account === '' || account === reader) return text;
  const signature = `— ${name || account.replace(/^acct:|@.*$/g, '')}`;
  return text === '' ? signature : `${text}\n\n${signature}`;
}

/** Whether a document is one of Hypothesis. */
export function isHypothesis(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const list = value.annotations ?? value.rows;
  return Array.isArray(list) && list.every((one) => isFields(one) && ('uri' in one || 'target' in one));
}

/** Notes of Hypothesis: page notes, notes on words with these, tags and times. */
export function readHypothesis(document: Fields): ForeignNotes {
  const items = asList(document.annotations ?? document.rows);
  const reader = wordsIn(document.export_userid, LONGEST.name);
  const byId = new Map(items.filter(isFields).map((item) => [item.id, item]));
  const ownOrAnswered = (item: Fields): ForeignQuote | undefined => {
    const answered = asList(item.references).map((id) => byId.get(id));
    return [item, ...answered.reverse()].flatMap((one) => (one ? (quoteOf(one) ?? []) : []))[0];
  };
  return readNotes('hypothesis', items, (value): ForeignNote => {
    const item = fieldsOf(value);
    const quote = ownOrAnswered(item);
    return {
      url: pageAddress(item.uri),
      ...titleIn(isFields(item.document) ? item.document.title : undefined),
      ...(item.id !== undefined && { id: wordOf(item.id, LONGEST.id) }),
      ...(quote && { quote }),
      text: signed(wordsIn(item.text, LONGEST.note), item, reader),
      tags: tagsIn(item.tags),
      ...timeIn('created', item.created),
      ...timeIn('updated', item.updated),
    };
  });
}
