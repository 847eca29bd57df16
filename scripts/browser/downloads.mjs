import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './wait.mjs';

const UNFINISHED = /\.(crdownload|part|tmp)$|^\.|^[0-9a-f-]{36}$/;

/**
 * Waits until the folder holds a finished file whose name fits, and gives it as `{ name, bytes }`; the newest when
 * there are several.
 */
export function awaitDownload(folder, fits = () => true) {
  const look = () => {
    const names = readdirSync(folder);
    if (names.some((name) => /\.(crdownload|part)$/.test(name))) return undefined;
    const [newest] = names
      .filter((name) => !UNFINISHED.test(name) && fits(name))
      .map((name) => ({ name, ...stateOf(join(folder, name)) }))
      .sort((a, b) => b.time - a.time);
    return newest && newest.size > 0
      ? { name: newest.name, bytes: readFileSync(join(folder, newest.name)) }
      : undefined;
  };
  return until(look, { what: 'a download to finish', timeout: 15_000 });
}

function stateOf(file) {
  const { mtimeMs, size } = statSync(file);
  return { time: mtimeMs, size };
}
