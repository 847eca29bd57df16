import { connect } from 'node:net';

// Firefox's own remote protocol (Marionette) over TCP: each message is `<length in bytes>:<JSON>`. Written by hand
// because no driver from a registry reaches the toolbar button, its popup and the extension's pages.

/** Connects to Firefox on that port, once it has said hello. `send(command, parameters)` gives the result. */
export async function connectMarionette(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let nextId = 1;
  let greet;
  const greeted = new Promise((resolve, reject) => {
    greet = resolve;
    socket.once('error', reject);
  });
  const take = (message) => {
    if (!Array.isArray(message)) return greet(message);
    const [, id, error, result] = message;
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error) entry?.reject(new Error(`${entry.command}: ${error.message}`));
    else entry?.resolve(result);
  };
  socket.on('data', splitByLength(take));
  socket.on('close', () => {
    for (const { command, reject } of waiting.values())
      reject(new Error(`${command}: the browser is closed`));
    waiting.clear();
  });
  await greeted;
  socket.on('error', () => {});

  function send(command, parameters = {}) {
    if (socket.destroyed) return Promise.reject(new Error(`${command}: the browser is closed`));
    const id = nextId++;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      waiting.set(id, { command, resolve, reject });
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }
  return { send, end: () => socket.destroy() };
}

function splitByLength(onMessage) {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message = rest.subarray(colon + 1, end).toString('utf8');
      rest = rest.subarray(end);
      onMessage(JSON.parse(message));
    }
  };
}
