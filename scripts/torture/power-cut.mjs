import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError, runCommand } from '../run-command.mjs';

// A simulated power cut. A killed process leaves behind what it has handed to the kernel; a power cut leaves only what
// had been synced. So every file's last synced state is kept beside it while the browser runs (power-cut.c), and after
// the kill these states take the place of the files.

const SOURCE = fileURLToPath(new URL('power-cut.c', import.meta.url));
/** Bytes that reach a disk together. */
const PAGE = 4096;

/** Compiles the library that is preloaded into `folder`. Gives its path; undefined where that cannot be done. */
export async function buildPowerCut(folder) {
  if (process.platform !== 'linux') return undefined;
  const library = join(folder, 'power-cut.so');
  const args = ['-O2', '-shared', '-fPIC', '-o', library, SOURCE, '-ldl', '-lpthread'];
  const { code, output } = await runCommand('cc', args).catch(() => ({ code: 127, output: '' }));
  if (code === 127) return undefined;
  if (code !== 0) throw new PlainError(`power-cut.c does not compile:\n${output}`);
  return library;
}

/** Every file below a folder; none when there is no such folder. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The name that power-cut.c gives the kept state of a file. */
function stateName(path) {
  const { ino, birthtimeNs } = statSync(path, { bigint: true });
  return `${ino}-${birthtimeNs / 1_000_000_000n}-${birthtimeNs % 1_000_000_000n}`;
}

/** `durable` with each later page arrived or not, as it may be in the cache of a disk; the size is one of the two. */
function mixedContent(durable, present, random) {
  const mixed = Buffer.alloc(random() < 0.5 ? durable.length : present.length);
  durable.copy(mixed);
  for (let at = 0; at < mixed.length; at += PAGE) {
    if (random() < 0.5) present.subarray(at, at + PAGE).copy(mixed, at);
  }
  return mixed;
}

/** Power cuts over the files below `roots`; `states` is a folder outside of them. */
export class PowerCut {
  constructor({ library, roots, states }) {
    Object.assign(this, { library, roots, states });
  }

  /** What the browser must be started with. */
  get env() {
    return {
      LD_PRELOAD: this.library,
      POWER_CUT_ROOTS: this.roots.join(':'),
      POWER_CUT_STATES: this.states,
    };
  }

  /** To be called before each start: whatever is there now has been on the disk for long. */
  begin() {
    rmSync(this.states, { recursive: true, force: true });
    mkdirSync(this.states, { recursive: true });
    for (const path of this.roots.flatMap(filesBelow)) copyFileSync(path, join(this.states, stateName(path)));
  }

  /**
   * To be called after the kill. Without `random` all is lost that was not synced; with it, pages that were not
   * synced are lost or not, by its numbers.
   */
  cut(random) {
    for (const path of this.roots.flatMap(filesBelow)) {
      const state = join(this.states, stateName(path));
      const durable = existsSync(state) ? readFileSync(state) : Buffer.alloc(0);
      const present = readFileSync(path);
      if (durable.equals(present)) continue;
      writeFileSync(path, random ? mixedContent(durable, present, random) : durable);
    }
  }
}
