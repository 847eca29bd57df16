// Functions that are sent as source text into a page of the extension and run there. Each stands alone: it may use
// nothing of this module, takes one JSON argument and gives JSON.

/** Stores articles as a page session does. Gives their ids. */
export async function storeArticles(titles) {
  const api = globalThis.browser ?? globalThis.chrome;
  const ids = [];
  for (const title of titles) {
    const text = `${title}: Die Brücke am Kanal bleibt ein Jahr gesperrt, sagte Carola Winter.`;
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
    const url = `http://127.0.0.1/${title}.html`;
    const article = { url, title, byline: [], publishedCertain: false, language: 'de', text, blocks };
    const wire = { to: 'background', name: 'analyze', body: JSON.stringify({ article, keep: true }) };
    const reply = JSON.parse(await api.runtime.sendMessage(wire));
    if (!reply.ok || !reply.value.articleId) throw new Error(`not stored: ${JSON.stringify(reply)}`);
    ids.push(reply.value.articleId);
  }
  return ids;
}

/**
 * Acts on notes without end: one loop for each article, as windows do beside each other, one act after the other in
 * each. Tells every command before it is sent and every answer, as lines `mark` + encoded JSON on the console.
 */
export function startActing({ articles, round, mark, seed }) {
  const api = globalThis.browser ?? globalThis.chrome;
  const tell = (line) => console.log(mark + encodeURIComponent(JSON.stringify(line)));
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const act = async (command, what) => {
    tell({ sent: command, act: what });
    const body = JSON.stringify({ command, act: what });
    const reply = JSON.parse(await api.runtime.sendMessage({ to: 'background', name: 'actOnNote', body }));
    tell({ answered: command, reply });
    return reply;
  };
  const passageAt = (number) => {
    const exact = `Satz ${number}`;
    const selector = { exact, prefix: 'Vor ', suffix: ' nach', start: number, end: number + exact.length };
    return { selector, paragraph: `Vor ${exact} nach` };
  };
  const newNote = (article, number) => ({
    do: 'save',
    draft: {
      id: crypto.randomUUID(),
      article,
      subject: number % 2 ? { on: 'article' } : { on: 'passage', passage: passageAt(number) },
      text: `Runde ${round}, Notiz ${number}: ${'Wörter, die bleiben sollen. '.repeat(1 + (number % 9))}`,
      ...(number % 2 === 0 && { color: 'green' }),
    },
  });
  const changeOf = (note, number) => ({
    do: 'save',
    draft: {
      id: note.id,
      base: note.revision,
      article: note.article,
      subject: note.subject,
      text: `${note.text}\n\nNachtrag ${number}`,
      ...(note.color && { color: note.color }),
    },
  });
  const loop = async (article) => {
    let last;
    for (let number = 1; ; number += 1) {
      const dice = random();
      let what = newNote(article, number);
      if (last && last.deleted === undefined && dice < 0.25) what = changeOf(last, number);
      else if (last && dice < 0.35)
        what = { do: last.deleted === undefined ? 'remove' : 'restore', id: last.id };
      else if (last && dice < 0.45) what = { do: 'undo', article };
      else if (last && dice < 0.5) what = { do: 'redo', article };
      const reply = await act(crypto.randomUUID(), what);
      last = reply.ok ? reply.value.note : undefined;
      // An answer that is no success could come at once, for ever.
      if (!reply.ok) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  for (const article of articles) loop(article).catch((error) => tell({ broken: String(error) }));
  return true;
}

/** Sends commands again whose answers never came, in their order. Gives the replies. */
export async function sendAgain(commands) {
  const api = globalThis.browser ?? globalThis.chrome;
  const replies = [];
  for (const { command, act } of commands) {
    const body = JSON.stringify({ command, act });
    replies.push(JSON.parse(await api.runtime.sendMessage({ to: 'background', name: 'actOnNote', body })));
  }
  return replies;
}

/**
 * What the database holds: `{ notes, steps, commands, listings }`, steps and commands of these articles only, and
 * `asked`, the articles' notes as the background gives them. Throws when it cannot be opened or is empty.
 */
export async function readBack({ articles, all }) {
  const api = globalThis.browser ?? globalThis.chrome;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('randnotiz');
    request.onupgradeneeded = () => {
      request.transaction.abort();
      reject(new Error('the database is gone'));
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  const names = ['notes', 'steps', 'commands', 'listings'];
  const transaction = database.transaction(names, 'readonly');
  const given = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [notes, steps, commands, listings] = await Promise.all(
    names.map((name) => given(transaction.objectStore(name).getAll())),
  );
  database.close();
  const isWanted = ({ article, id }) => all || articles.includes(article ?? id);
  const wanted = notes.filter(isWanted);
  const asked = {};
  for (const article of articles) {
    const body = JSON.stringify({ article });
    asked[article] = JSON.parse(await api.runtime.sendMessage({ to: 'background', name: 'notesOf', body }));
  }
  return {
    known: notes.map(({ id, text, deleted, revision }) => [id, text, deleted !== undefined, revision]),
    notes: wanted,
    steps: steps.filter(isWanted),
    listings: listings.filter(isWanted).map(({ id, notes: count }) => ({ id, count })),
    commands: commands.map(({ id }) => id),
    asked,
  };
}

/**
 * Writes records without end into a database of its own, each in a transaction of that durability, and tells each on
 * the console when the browser has said that it is complete.
 */
export async function startRawWrites({ name, durability, mark }) {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  const write = (number) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(['records'], 'readwrite', { durability });
      transaction.objectStore('records').put('Wörter '.repeat(40), number);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const loop = async () => {
    for (let number = 1; ; number += 1) {
      await write(number);
      console.log(mark + encodeURIComponent(JSON.stringify({ written: number })));
    }
  };
  loop().catch((error) => console.log(mark + encodeURIComponent(JSON.stringify({ broken: String(error) }))));
  return true;
}

/** The numbers of the records that are there. */
export async function readRaw(name) {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  if (!database.objectStoreNames.contains('records')) return [];
  const keys = await new Promise((resolve, reject) => {
    const request = database.transaction(['records']).objectStore('records').getAllKeys();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return keys;
}
