import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browser/find-browser.mjs';
import { PlainError, ROOT, runCommand, runTool } from './run-command.mjs';

// Everything the project needs beside Node, npm and git: its packages and the browsers. No dependencies, because it
// runs before any is there.

const OLDEST_NODE = [20, 19];

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
};
// A bare machine has no fonts at all: pictures would show empty boxes.
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];

const ADVICE = {
  chromium: 'Install Chromium or Google Chrome (or set CHROME_PATH to it) and run this again.',
  firefox: 'Install Firefox 150 or newer (or set FIREFOX_PATH to it) and run this again.',
};

/** Refuses a Node that is too old, in one sentence. */
function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new PlainError(`Randnotiz needs Node ${OLDEST_NODE.join('.')} or newer; this is ${version}.`);
}

/** Whether `node_modules` holds what the lock file names: every package that is not optional, in its version. */
function packagesAreCurrent(root = ROOT) {
  const installed = readJson(`${root}node_modules/.package-lock.json`)?.packages;
  const wanted = readJson(`${root}package-lock.json`)?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** Installs the packages of the lock file unless they are there, and the generated types with them. */
export async function ensurePackages() {
  checkNode();
  if (!packagesAreCurrent()) {
    console.log('Installing packages (npm ci) …');
    const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund']);
    if (code !== 0) throw new PlainError(`npm ci failed:\n${lastLines(output)}`);
  }
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`)) {
    const { code, output } = await runTool('wxt/bin/wxt.mjs', ['prepare']);
    if (code !== 0) throw new PlainError(`wxt prepare failed:\n${lastLines(output)}`);
  }
}

/**
 * Makes sure that the browsers are there: `ensureBrowsers({ chromium: true })`. As root on Debian it installs what is
 * missing, fonts too; anywhere else it throws a sentence that says what to install.
 */
export async function ensureBrowsers(wanted) {
  const kinds = Object.keys(PACKAGES).filter((kind) => wanted[kind]);
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall && (missing.length > 0 || !hasFonts())) {
    await installDebianPackages([...missing.flatMap((kind) => PACKAGES[kind]), ...FONTS]);
  }
  const absent = kinds.filter((kind) => !findBrowser(kind));
  if (absent.length > 0) throw new PlainError(absent.map((kind) => ADVICE[kind]).join('\n'));
}

async function installDebianPackages(names) {
  console.log(`Installing ${names.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  await runCommand('apt-get', [...wait, 'update'], { env });
  const install = [...wait, 'install', '-y', '--no-install-recommends', ...names];
  const { code, output } = await runCommand('apt-get', install, { env });
  if (code !== 0)
    throw new PlainError(`apt-get could not install ${names.join(', ')}:\n${lastLines(output)}`);
}

function hasFonts() {
  return ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/dejavu'].every(existsSync);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The last lines of a program's output: what explains a failure stands at the end. */
export function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
