import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    macos: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    macos: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Path of Chromium (or Chrome) or Firefox; undefined when it is not on this machine. The environment goes first. */
export function findBrowser(kind) {
  const { variable, programs, macos, windows } = PLACES[kind];
  const set = process.env[variable];
  if (set) return existsSync(set) ? set : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const candidates = {
    win32: WINDOWS_ROOTS.filter(Boolean).flatMap((root) => windows.map((path) => join(root, path))),
    darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      macos.map((path) => join(root, path)),
    ),
  }[process.platform];
  return (candidates ?? programs.flatMap((name) => folders.map((folder) => join(folder, name)))).find(
    existsSync,
  );
}
