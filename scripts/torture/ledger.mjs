// What was acknowledged, written down outside of the browser, and what must therefore be there after it was killed.
// Pure: lines that the page told and rows that were read back in, findings out.

/** How many steps an article keeps (lib/store/notes/steps.ts): older notes have none left. */
const MAX_STEPS = 200;

/** Everything that was sent and answered over all rounds. */
export class Ledger {
  /** The notes as the last acknowledged act left them, by id. */
  notes = new Map();
  acknowledged = new Set();
  /** Commands whose answer never came, by id. */
  pending = new Map();
  refused = [];

  /**
   * Takes in a line that the page has told.
   * @param {{ sent?: string, act?: object, answered?: string, reply?: object, broken?: string }} line
   */
  take({ sent, act, answered, reply, broken }) {
    if (sent) this.pending.set(sent, act);
    if (broken) this.refused.push(broken);
    if (answered) this.answer(answered, reply);
  }

  /** Takes in the answer to a command. */
  answer(command, reply) {
    this.pending.delete(command);
    if (!reply.ok) {
      this.refused.push(`${reply.code}: ${reply.detail ?? ''}`);
      return;
    }
    this.acknowledged.add(command);
    const { note } = reply.value;
    if (note) this.notes.set(note.id, note);
  }

  /** The article that an act belongs to. */
  articleOf(act) {
    return act.draft?.article ?? act.article ?? this.notes.get(act.id)?.article;
  }
}

const isDeleted = (note) => note.deleted !== undefined;

function isSameNote(a, b) {
  return a.text === b.text && isDeleted(a) === isDeleted(b) && a.revision === b.revision;
}

const inWords = (note) => `${note.id} “${note.text.slice(0, 40)}” revision ${note.revision}`;

/**
 * Compares what was read back with the ledger. `answers` are the replies to the pending commands, sent once more after
 * the reading, by command. Gives `{ lost, torn }`: sentences on acknowledged notes that are not there with their words,
 * and on acts of which only a part is there.
 */
export function judge(ledger, { held, answers }) {
  const lost = [];
  const torn = [];
  const carriedOut = changedByPending(ledger, { held, answers, torn });
  const known = new Map(held.known.map(([id, text, gone, revision]) => [id, { text, gone, revision }]));
  for (const note of ledger.notes.values()) {
    const found = known.get(note.id);
    if (carriedOut.has(note.id)) {
      if (!found) lost.push(`${inWords(note)} is gone`);
    } else if (!found) {
      lost.push(`${inWords(note)} is gone`);
    } else if (found.text !== note.text || found.revision < note.revision) {
      lost.push(`${inWords(note)} stands as “${found.text.slice(0, 40)}” revision ${found.revision}`);
    } else if (found.gone !== isDeleted(note) || found.revision !== note.revision) {
      torn.push(`${inWords(note)} stands as revision ${found.revision}${found.gone ? ', deleted' : ''}`);
    }
  }
  const commands = new Set(held.commands);
  for (const command of ledger.acknowledged)
    if (!commands.has(command)) lost.push(`command ${command} is unknown`);
  torn.push(...tornActs(ledger, held));
  return { lost, torn };
}

/**
 * The notes that pending commands have changed: a command that was remembered must have left its note as its answer
 * says, and one that was not remembered must have left nothing.
 */
function changedByPending(ledger, { held, answers, torn }) {
  const changed = new Set();
  const commands = new Set(held.commands);
  for (const command of ledger.pending.keys()) {
    const reply = answers.get(command);
    if (!commands.has(command)) continue;
    const note = reply?.ok ? reply.value.note : undefined;
    if (!reply?.ok) torn.push(`command ${command} is remembered and refused: ${reply?.code}`);
    if (!note) continue;
    changed.add(note.id);
    const found = held.notes.find(({ id }) => id === note.id);
    if (!found || !isSameNote(found, note))
      torn.push(`command ${command} is remembered, its note is not as it says`);
  }
  return changed;
}

/** What does not fit together within the rows that were read: note, step, listing and the background's answer. */
function tornActs(ledger, held) {
  const torn = [];
  for (const article of new Set(held.notes.map((note) => note.article))) {
    const notes = held.notes.filter((note) => note.article === article);
    const steps = held.steps.filter((step) => step.article === article);
    torn.push(...tornSteps(notes, steps), ...tornListing(article, notes, held), ...strangers(ledger, notes));
  }
  return torn;
}

/** Notes that nobody asked for. */
function strangers(ledger, notes) {
  const asked = new Set([...ledger.pending.values()].map((act) => act.draft?.id));
  return notes
    .filter(({ id }) => !ledger.notes.has(id) && !asked.has(id))
    .map((note) => `${inWords(note)} was never sent`);
}

function tornSteps(notes, steps) {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const torn = steps
    .filter(({ note }) => !byId.has(note))
    .map(({ note }) => `a step of ${note}, which is not there`);
  for (const note of notes) {
    const own = steps.filter((step) => step.note === note.id).sort((a, b) => a.id - b.id);
    if (own.length === 0) {
      if (!isDeleted(note) && steps.length < MAX_STEPS) torn.push(`${inWords(note)} has no step`);
      continue;
    }
    const done = own.filter(({ undone }) => !undone).at(-1);
    const wanted = done ? done.after : own[0].before;
    const isAsWanted = wanted
      ? wanted.text === note.text && isDeleted(wanted) === isDeleted(note)
      : isDeleted(note);
    if (!isAsWanted) torn.push(`${inWords(note)} is not what its last step made of it`);
  }
  return torn;
}

function tornListing(article, notes, held) {
  const torn = [];
  const living = notes.filter((note) => !isDeleted(note));
  const listing = held.listings.find(({ id }) => id === article);
  if ((listing?.count ?? 0) !== living.length)
    torn.push(`${living.length} notes, listed ${listing?.count ?? 0}`);
  const asked = held.asked[article];
  if (asked && (!asked.ok || asked.value.length !== living.length))
    torn.push(
      `the background gives ${asked.ok ? asked.value.length : asked.code} for ${living.length} notes`,
    );
  return torn;
}
