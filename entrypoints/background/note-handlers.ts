import { type Handlers, Refusal, type Sender, type ToBackground } from '../../lib/messages';
import type { NoteAct, NoteOutcome, Uuid } from '../../lib/note';
import { checkArticle } from './check-sender';
import { parseWord } from './parse-fields';
import { parseNoteAct, parseNoteDraft, parsePlacements } from './parse-notes';
import type { BackgroundServices } from './services';
import { recount } from './tabs/badge';
import { tellPages } from './tabs/tell-pages';

type Answers<K extends keyof ToBackground> = Pick<Handlers<ToBackground>, K>;

const WRITING = { isWriting: true };
const READING = { isWriting: false };

/** The articles that an act names, itself or by a note of theirs. A note that is not stored yet names none. */
async function articlesOf({ store }: BackgroundServices, act: NoteAct): Promise<readonly Uuid[]> {
  if ('article' in act) return [act.article];
  if (act.do === 'save') {
    const { id, article } = act.draft;
    const old = id === undefined ? undefined : await store.loadNote(id);
    return [article, ...(old ? [old.article] : [])];
  }
  const note = await store.loadNote(act.id);
  if (!note) throw new Refusal('failed', 'unknown note');
  return [note.article];
}

/** The other open pages that show these articles take the notes in; the badge counts anew. Never rejects. */
async function tellOfChange(
  services: BackgroundServices,
  articles: ReadonlySet<Uuid>,
  sender?: Sender,
): Promise<void> {
  const except = sender?.from === 'page-session' ? sender.tab?.id : undefined;
  const joinedTo = (article: Uuid) => services.store.joinedTo(article).catch(() => []);
  const joined = await Promise.all([...articles].map(joinedTo));
  const all = new Set([...articles, ...joined.flat()]);
  void tellPages(all, except);
  for (const article of all) void recount(services, article);
}

type ActingNames = 'actOnNote' | 'saveNote' | 'notesChanged';

/** What the reader writes on an article. */
function actingHandlers(services: BackgroundServices): Answers<ActingNames> {
  const { store } = services;

  const actAndTell = async <T extends Pick<NoteOutcome, 'note'>>(
    act: NoteAct,
    sender: Sender,
    perform: () => Promise<T>,
  ): Promise<T> => {
    const articles = new Set(await articlesOf(services, act));
    for (const article of articles) await checkArticle(services, sender, article, WRITING);
    const outcome = await perform();
    if (outcome.note) void tellOfChange(services, articles.add(outcome.note.article), sender);
    return outcome;
  };

  return {
    actOnNote: (input, sender) => {
      const command = parseWord(input.command);
      const act = parseNoteAct(input.act);
      return actAndTell(act, sender, () => store.actOnNote(command, act));
    },

    saveNote: async (input, sender) => {
      const draft = parseNoteDraft(input.draft);
      const save = () => store.saveNote(draft);
      const { note, conflict } = await actAndTell({ do: 'save', draft }, sender, save);
      return { id: note.id, revision: note.revision, conflict };
    },

    notesChanged: async ({ article }) => {
      void tellOfChange(services, new Set([article]));
      return null;
    },
  };
}

/** What the reader writes on an article, what a page session needs to show it, and what it says of it. */
export function noteHandlers(
  services: BackgroundServices,
): Answers<ActingNames | 'notesOf' | 'placeNotes' | 'notesAbout' | 'listTags'> {
  const { store } = services;
  return {
    ...actingHandlers(services),

    notesOf: async (input, sender) => {
      const article = parseWord(input.article);
      await checkArticle(services, sender, article, READING);
      return store.notesOf(article);
    },

    notesAbout: async (input, sender) => {
      const article = parseWord(input.article);
      const name = parseWord(input.name);
      await checkArticle(services, sender, article, READING);
      const notes = await store.notesOf(article);
      return notes.filter(({ subject }) => subject.on === 'entity' && subject.name === name);
    },

    placeNotes: async (input, sender) => {
      const article = parseWord(input.article);
      const placements = parsePlacements(input.placements);
      await checkArticle(services, sender, article, WRITING);
      await store.placeNotes(article, placements);
      return null;
    },

    listTags: () => store.loadTags(),
  };
}
