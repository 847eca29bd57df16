import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, where every command runs. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Something a person can act on: shown as its sentence, without a stack. */
export class PlainError extends Error {}

/**
 * Runs a program to its end. Gives `{ code, output }`; `output` is stdout and stderr together, in the order they
 * came, and empty with `show`, which hands them to the terminal instead. Throws only when it cannot be started.
 */
export function runCommand(file, args, { show = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && !/\.exe$/i.test(file),
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** Runs a JavaScript program of an installed package with this very Node: `runTool('wxt/bin/wxt.mjs', ['build'])`. */
export function runTool(entry, args, options = {}) {
  return runCommand(process.execPath, [`${ROOT}node_modules/${entry}`, ...args], options);
}

/**
 * Runs the main function of a script: a plain sentence for what a person can act on, the whole stack for the rest,
 * and an exit code that says so.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : (error?.stack ?? error));
    process.exitCode = 1;
  }
}
