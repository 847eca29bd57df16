import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export type DoorRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs `node scripts/door.mjs …` in the project's folder, as npm would, to its end. */
export function runDoor(...args: string[]): Promise<DoorRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/door.mjs'), ...args], { cwd: ROOT });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        output[name] += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
}
