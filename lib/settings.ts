import { browser } from 'wxt/browser';

/** What the reader may choose. Kept in `storage.local`; every field has a default. */
export type Settings = {
  /** Which kinds are marked in the page. */
  readonly kinds: { readonly person: boolean; readonly organization: boolean; readonly quotation: boolean };
  /** Language the names are read in: `auto` takes the article's own. */
  readonly language: 'auto' | 'de' | 'en';
  /** `auto` measures the page's background. */
  readonly palette: 'auto' | 'light' | 'dark';
  /** The reader's own colours as `#rrggbb`; where none is set the theme's stand. */
  readonly colors: { readonly person?: string; readonly organization?: string; readonly quotation?: string };
  /** Origins where articles are marked by themselves, as match patterns (`https://example.org/*`). */
  readonly sites: readonly string[];
  /** Automatic backups: days between two, 0 for none; and how many of the newest are kept. */
  readonly backups: { readonly every: number; readonly keep: number };
  /** Days without a saved file after which the reader is reminded; 0: never. */
  readonly remindAfter: number;
  /** Show the number of notes on the toolbar button. */
  readonly badge: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  kinds: { person: true, organization: true, quotation: true },
  language: 'auto',
  palette: 'auto',
  colors: {},
  sites: [],
  backups: { every: 1, keep: 7 },
  remindAfter: 30,
  badge: true,
};

/** What can be chosen for backups and reminders, in days and in numbers. */
export const BACKUP_CHOICES = { every: [0, 1, 7], keep: [3, 7, 14], remindAfter: [0, 14, 30, 90] } as const;

const KEY = 'settings';
const COLOR = /^#[0-9a-f]{6}$/i;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function isOn(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function oneOf<T extends string | number>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function parseColors(value: unknown): Settings['colors'] {
  const kinds = ['person', 'organization', 'quotation'] as const;
  const fields = fieldsOf(value);
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const color = fields[kind];
      return typeof color === 'string' && COLOR.test(color) ? [[kind, color]] : [];
    }),
  );
}

/** Settings from whatever was stored: each field that is missing or damaged takes its default. */
export function parseSettings(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  const kinds = fieldsOf(fields.kinds);
  const backups = fieldsOf(fields.backups);
  const standard = DEFAULT_SETTINGS;
  return {
    kinds: {
      person: isOn(kinds.person, standard.kinds.person),
      organization: isOn(kinds.organization, standard.kinds.organization),
      quotation: isOn(kinds.quotation, standard.kinds.quotation),
    },
    language: oneOf(fields.language, ['auto', 'de', 'en'], standard.language),
    palette: oneOf(fields.palette, ['auto', 'light', 'dark'], standard.palette),
    colors: parseColors(fields.colors),
    sites: Array.isArray(fields.sites)
      ? fields.sites.filter((site) => typeof site === 'string')
      : standard.sites,
    backups: {
      every: oneOf(backups.every, BACKUP_CHOICES.every, standard.backups.every),
      keep: oneOf(backups.keep, BACKUP_CHOICES.keep, standard.backups.keep),
    },
    remindAfter: oneOf(fields.remindAfter, BACKUP_CHOICES.remindAfter, standard.remindAfter),
    badge: isOn(fields.badge, standard.badge),
  };
}

/** The reader's settings. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** One change after the other, also from several pages of the extension at once: none overwrites the other. */
function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(`randnotiz-${key}`, work) as Promise<T>) : work();
}

/** Changes some fields and keeps the rest. Gives the settings as they are now. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => change);
}

/** Like `saveSettings`, for a change that depends on the settings as they are (a site more, a site less). */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return oneAtATime(KEY, async () => {
    const settings = await loadSettings();
    const next = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back with the new settings after each change, wherever it was made, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  const stop = (): void => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // A page that outlived its extension has nothing left to unsubscribe from.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** A template for Markdown files that the reader wrote. */
export type StoredTemplate = {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly fileName: string;
};

/**
 * How the reader last exported and cited, and the reader's templates. Kept apart from the settings above, which go to
 * every page that is marked. What a format, style or template's id means, those know who use it.
 */
export type ExportSettings = {
  readonly format: string;
  readonly perArticle: boolean;
  readonly excel: boolean;
  readonly labels: 'auto' | 'de' | 'en';
  readonly template: string;
  readonly citeStyle: string;
  readonly templates: readonly StoredTemplate[];
};

export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  format: 'markdown',
  perArticle: true,
  excel: false,
  labels: 'auto',
  template: 'standard',
  citeStyle: 'apa',
  templates: [],
};

/** Most templates, and longest names and texts of them, in UTF-16 units. */
export const TEMPLATE_CAPS = { templates: 30, name: 80, body: 20_000, fileName: 300 } as const;

const EXPORT_KEY = 'exporting';

function shortWord(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : otherwise;
}

function isWithin(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function parseTemplate(value: unknown): readonly StoredTemplate[] {
  const { id, name, body, fileName } = fieldsOf(value);
  const isSound =
    shortWord(id, '') !== '' &&
    isWithin(name, TEMPLATE_CAPS.name) &&
    isWithin(body, TEMPLATE_CAPS.body) &&
    isWithin(fileName, TEMPLATE_CAPS.fileName);
  return isSound
    ? [{ id: id as string, name: name as string, body: body as string, fileName: fileName as string }]
    : [];
}

/** Export settings from whatever was stored: what is missing or damaged takes its default, a damaged template is left out. */
export function parseExportSettings(stored: unknown): ExportSettings {
  const fields = fieldsOf(stored);
  const standard = DEFAULT_EXPORT_SETTINGS;
  const templates = Array.isArray(fields.templates) ? fields.templates.flatMap(parseTemplate) : [];
  const ids = templates.map(({ id }) => id);
  return {
    format: shortWord(fields.format, standard.format),
    perArticle: isOn(fields.perArticle, standard.perArticle),
    excel: isOn(fields.excel, standard.excel),
    labels: oneOf(fields.labels, ['auto', 'de', 'en'], standard.labels),
    template: shortWord(fields.template, standard.template),
    citeStyle: shortWord(fields.citeStyle, standard.citeStyle),
    templates: templates.filter(({ id }, at) => ids.indexOf(id) === at).slice(0, TEMPLATE_CAPS.templates),
  };
}

/** How the reader exports and cites. */
export async function loadExportSettings(): Promise<ExportSettings> {
  return parseExportSettings((await browser.storage.local.get(EXPORT_KEY))[EXPORT_KEY]);
}

/** Changes some of it, depending on how it is, and keeps the rest. Gives the settings as they are now. */
export function changeExportSettings(
  change: (settings: ExportSettings) => Partial<ExportSettings>,
): Promise<ExportSettings> {
  return oneAtATime(EXPORT_KEY, async () => {
    const settings = await loadExportSettings();
    const next = parseExportSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [EXPORT_KEY]: next });
    return next;
  });
}
