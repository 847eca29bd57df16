// A made-up library of any size: the same one for the same seed. Words come as often as in the corpus, one noun in
// seven is a compound of two, people and outlets come as often as their rank allows.
import type { Analysis } from '../../lib/analysis';
import { articleKey } from '../../lib/article-url';
import type { StoredAnalysis, StoredArticle, StoredNote, StoredText } from '../../lib/store/rows/records';
import { seededRandom } from '../seeded-random.mjs';

/** What `corpusWords` gives. */
export type CorpusWords = {
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly organizations: readonly string[];
};

export type MadeArticle = {
  readonly article: StoredArticle;
  readonly text: StoredText;
  readonly analysis: StoredAnalysis;
  readonly notes: readonly StoredNote[];
};

export type LibraryPlan = { readonly articles: number; readonly notes: number; readonly seed?: number };

const WORDS_IN_ARTICLE = 600;
const FIGURES = 4000;
const OUTLETS = 60;
const TAGS = 80;
const DAY = 24 * 3600 * 1000;
const NEWEST = Date.parse('2026-06-01T12:00:00Z');
const COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;

type Person = { readonly name: string; readonly kind: 'person' | 'organization' };

function uuid(table: number, index: number): string {
  return `${table.toString(16).padStart(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** Makes articles with their notes, one by one, in the order of their numbers. */
export class LibraryMaker {
  readonly #random: () => number;
  readonly #corpus: CorpusWords;
  readonly #plan: LibraryPlan;
  /** Sums of the counts: where a share of all falls is the word. */
  readonly #sums: Float64Array;
  readonly #nouns: readonly string[];
  readonly #people: readonly Person[];

  constructor(corpus: CorpusWords, plan: LibraryPlan) {
    this.#random = seededRandom(plan.seed ?? 1);
    this.#corpus = corpus;
    this.#plan = plan;
    this.#sums = new Float64Array(corpus.words.length);
    corpus.words.reduce((sum, [, count], index) => {
      this.#sums[index] = sum + count;
      return sum + count;
    }, 0);
    this.#nouns = corpus.words.map(([word]) => word).filter((word) => /^\p{Lu}\p{Ll}{3,11}$/u.test(word));
    this.#people = this.#makePeople();
  }

  #makePeople(): Person[] {
    return Array.from({ length: FIGURES }, (_, index): Person => {
      if (index % 3 === 2) {
        const name = this.#corpus.organizations[index % this.#corpus.organizations.length] ?? 'Nato';
        return {
          name: index < this.#corpus.organizations.length * 3 ? name : `${name} ${this.#noun()}`,
          kind: 'organization',
        };
      }
      return {
        name: `${this.#pick(this.#corpus.given)} ${this.#pick(this.#corpus.surnames)}`,
        kind: 'person',
      };
    });
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  /** A rank from 0: small ones often, large ones seldom. */
  #rank(count: number): number {
    return Math.floor(count ** this.#random()) - 1;
  }

  #noun(): string {
    return this.#pick(this.#nouns);
  }

  #word(): string {
    const wanted = this.#random() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const word = this.#corpus.words[low]?.[0] ?? '';
    if (this.#random() < 0.01) return String(Math.floor(this.#random() * 2100));
    const isNoun = /^\p{Lu}\p{Ll}{3,11}$/u.test(word);
    return isNoun && this.#random() < 0.15 ? word + this.#noun().toLowerCase() : word;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.#word()).join(' ');
  }

  /** A text that names people and quotes some of them, with what an analysis says of it. */
  #write(): { text: string; blocks: StoredText['blocks']; analysis: Analysis } {
    const cast = [...new Set(Array.from({ length: 8 }, () => this.#people[this.#rank(FIGURES)] as Person))];
    const entities = cast.map(({ name, kind }, index) => ({
      id: `e${index}`,
      kind,
      name,
      aliases: kind === 'person' ? [name, name.split(' ')[1] ?? name] : [name],
      roles: kind === 'person' && index % 2 === 0 ? [this.#noun()] : [],
    }));
    let text = '';
    const sentences = [];
    const mentions: Analysis['mentions'][number][] = [];
    const quotations = [];
    const blocks = [];
    const paragraphs = 8;
    for (let at = 0; at < paragraphs; at += 1) {
      if (at > 0) text += '\n\n';
      const begun = text.length;
      const entity = entities[at % entities.length] as (typeof entities)[number];
      const mention = (name: string) => {
        const start = text.length;
        text += name;
        const span = { start, end: text.length };
        mentions.push({ ...span, kind: entity.kind, entity: entity.id, score: 1, reason: 'made' });
        return span;
      };
      mention(entity.name);
      text += ` ${this.words(Math.round(WORDS_IN_ARTICLE / paragraphs) - 16)}, so `;
      const speaker = mention(entity.aliases.at(-1) ?? entity.name);
      text += ': ';
      const quoted = text.length;
      const words = this.words(12);
      text += `„${words}“`;
      quotations.push({
        start: quoted,
        end: text.length,
        kind: 'direct' as const,
        content: [{ start: quoted + 1, end: quoted + 1 + words.length }],
        speaker: { span: speaker, entity: entity.id, score: 0.9, reason: 'made' },
        score: 0.9,
        reason: 'made',
      });
      text += '.';
      sentences.push({ start: begun, end: text.length });
      blocks.push({ kind: 'paragraph' as const, start: begun, end: text.length });
    }
    const analysis: Analysis = {
      version: '4',
      sentences,
      mentions,
      titleMentions: [],
      entities,
      quotations,
      summary: sentences.slice(0, 2),
    };
    return { text, blocks, analysis };
  }

  #note(
    index: number,
    article: StoredArticle,
    { text, analysis }: { text: string; analysis: Analysis },
  ): StoredNote {
    const created = (article.keptAt ?? 0) + 60_000 * (index + 1);
    const kept = { id: uuid(2, index), created, updated: created, revision: 1, article: article.id };
    const tags = this.#random() < 0.1 ? { tags: [this.#tag()] } : {};
    const said = this.words(4 + Math.floor(this.#random() * 24));
    const kind = index % 10;
    if (kind === 0) return { ...kept, subject: { on: 'article' }, text: said };
    if (kind === 1) {
      const { name, kind: of } = analysis.entities[index % analysis.entities.length] as Person;
      return { ...kept, subject: { on: 'entity', name, kind: of }, text: said, ...tags };
    }
    const { start: from = 0, end: to = 0 } = analysis.sentences[index % analysis.sentences.length] ?? {};
    const start = from + 20;
    const end = Math.min(to, start + 60);
    const selector = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(from, start - 32), start),
      suffix: text.slice(end, Math.min(to, end + 32)),
      start,
      end,
    };
    const subject = { on: 'passage' as const, passage: { selector, paragraph: text.slice(from, to) } };
    return {
      ...kept,
      subject,
      text: kind < 6 ? said : '',
      color: COLORS[index % COLORS.length] ?? 'yellow',
      ...tags,
    };
  }

  #tag(): string {
    return this.#nouns[this.#rank(TAGS) * 7] ?? 'Thema';
  }

  /** One article of the library, `index` from 0, and its share of the notes. To be asked for in order. */
  make(index: number): MadeArticle {
    const id = uuid(1, index);
    const keptAt = NEWEST - index * 5 * 3600 * 1000;
    const published = new Date(keptAt - Math.floor(this.#random() * 20) * DAY).toISOString();
    const outlet = this.#rank(OUTLETS);
    const url = `https://blatt-${outlet}.example/${index}`;
    const { text, blocks, analysis } = this.#write();
    const article: StoredArticle = {
      id,
      created: keptAt,
      updated: keptAt,
      revision: 1,
      key: articleKey(url),
      keptAt,
      opened: keptAt,
      url,
      title: this.words(7),
      byline: [`${this.#pick(this.#corpus.given)} ${this.#pick(this.#corpus.surnames)}`],
      site: `Blatt ${this.#nouns[outlet] ?? outlet}`,
      published,
      publishedCertain: true,
      language: 'de',
      tags: this.#random() < 0.2 ? [this.#tag()] : [],
    };
    const [first, last] = [index, index + 1].map((at) =>
      Math.floor((at * this.#plan.notes) / this.#plan.articles),
    );
    const notes = [];
    for (let at = first ?? 0; at < (last ?? 0); at += 1)
      notes.push(this.#note(at, article, { text, analysis }));
    return {
      article,
      text: { id, text, blocks },
      analysis: { id, hash: '', analysis, updated: keptAt },
      notes,
    };
  }
}
