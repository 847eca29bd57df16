import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES = {
  // A saved page says its own character set.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * A server on loopback. `pages` maps a path (`/article.html`) to a string of HTML, to `{ body, headers }` or to a
 * function of the request that gives one of them; what is not in it is read from `folder`, if one is given.
 * Gives `{ origin, close }`.
 */
export async function serve({ folder, pages = {} }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    answer({ folder, page: pages[pathname], path: decodeURIComponent(pathname), request })
      .then(({ status = 200, body, headers }) => {
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          ...headers,
        });
        response.end(body);
      })
      .catch(() => {
        response.writeHead(500);
        response.end();
      });
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer({ folder, page, path, request }) {
  if (page !== undefined) {
    const made = typeof page === 'function' ? await page(request) : page;
    return typeof made === 'string' ? { body: made } : made;
  }
  if (path === '/favicon.ico') return { status: 204 };
  const file = folder && resolve(folder, `.${path}`);
  // A saved page names style sheets and scripts that were not saved with it: they are answered with nothing.
  const nothing = {
    status: 200,
    body: '',
    headers: { 'content-type': TYPES[extname(path)] ?? 'text/plain' },
  };
  if (!file?.startsWith(resolve(folder) + sep)) return nothing;
  const body = await readFile(file).catch(() => undefined);
  return body
    ? { body, headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' } }
    : nothing;
}
