// The Chrome DevTools Protocol over two pipes (--remote-debugging-pipe): JSON messages, each closed by a zero byte.
// Written by hand because the project needs the newest domain (Extensions) and nothing else of a large library.

/**
 * Speaks with a Chromium that was started with file descriptors 3 (commands) and 4 (answers) as pipes.
 * `send` gives the result or throws Chromium's words; `listen(method, (params, sessionId) => …)` gives the way to stop.
 */
export function connectDevTools(child) {
  const [, , , commands, answers] = child.stdio;
  const waiting = new Map();
  const listeners = new Map();
  let nextId = 1;
  let closed = false;

  commands.on('error', () => {});
  answers.on('data', splitAtZero(take));
  answers.on('close', () => {
    closed = true;
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is closed`));
    waiting.clear();
  });

  function take(message) {
    if (message.id === undefined) {
      for (const listener of [...(listeners.get(message.method) ?? [])])
        listener(message.params, message.sessionId);
      return;
    }
    const entry = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) entry?.reject(new Error(`${entry.method}: ${message.error.message}`));
    else entry?.resolve(message.result);
  }

  function send(method, params = {}, sessionId = undefined) {
    if (closed) return Promise.reject(new Error(`${method}: the browser is closed`));
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { method, resolve, reject });
      commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  function listen(method, listener) {
    const all = listeners.get(method) ?? new Set();
    listeners.set(method, all.add(listener));
    return () => all.delete(listener);
  }

  return { send, listen };
}

function splitAtZero(onMessage) {
  let parts = [];
  return (data) => {
    let from = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      const message = Buffer.concat([...parts, data.subarray(from, end)]);
      parts = [];
      from = end + 1;
      onMessage(JSON.parse(message.toString('utf8')));
    }
    if (from < data.length) parts.push(data.subarray(from));
  };
}
