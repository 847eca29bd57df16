import { readdirSync, readFileSync } from 'node:fs';
import { until } from './wait.mjs';

/** What `/proc` says of a process: its parent and whether it still runs; undefined when it is gone. */
function stateOf(pid) {
  try {
    // The second field is the program's name in brackets and may hold anything, brackets and blanks too.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), runs: state !== 'Z' && state !== 'X' };
  } catch {
    return undefined;
  }
}

/** A process and all that it has started, in the order they were found; only itself where there is no `/proc`. */
function familyOf(pid) {
  let entries = [];
  try {
    entries = readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [pid];
  }
  const parents = new Map(entries.map((entry) => [entry, stateOf(entry)?.parent]));
  const family = [pid];
  for (const member of family) {
    for (const [entry, parent] of parents)
      if (parent === member && !family.includes(entry)) family.push(entry);
  }
  return family;
}

/**
 * Ends a program that was started as the head of its own group, and everything it has started, by SIGKILL, and
 * resolves when none of them runs any more.
 */
export async function killGroup(child, exited) {
  const family = familyOf(child.pid);
  for (const target of [-child.pid, ...family]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  await exited;
  await until(() => family.every((pid) => !stateOf(pid)?.runs), { what: 'the killed processes to end' });
}
