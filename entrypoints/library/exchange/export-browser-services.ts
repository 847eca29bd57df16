import type { CopyOps } from '../../../components/exchange/copy-ops';
import type { ChosenFormat, ExportChoice, ExportOps } from '../../../components/exchange/export-ops';
import { FORMAT_IDS } from '../../../lib/export/formats';
import { changeExportSettings, type ExportSettings, loadExportSettings } from '../../../lib/settings';
import { countScope, loadBundle } from '../../../lib/store/bundles';
import type { ExportServices } from './export-services';

/** What writes and cites is loaded when it is asked for. */
const copying = () => import('./copy-words');
const clipboard = () => import('./put-on-clipboard');
const templates = () => import('./export-templates');

function isFormat(format: string): format is ChosenFormat {
  return format === 'backup' || FORMAT_IDS.some((id) => id === format);
}

function choiceOf({ format, perArticle, excel, labels, template }: ExportSettings): ExportChoice {
  return { format: isFormat(format) ? format : 'markdown', perArticle, excel, labels, template };
}

const copyOps: CopyOps = {
  copyArticle: async (article, form) => {
    const { articleWords, markdownWords } = await copying();
    const bundle = await loadBundle(article);
    if (form === 'markdown') await navigator.clipboard.writeText(await markdownWords(bundle));
    else await (await clipboard()).putOnClipboard(await articleWords(bundle));
  },
  copyCitation: async (article, style) => {
    const { citationWords } = await copying();
    await (await clipboard()).putOnClipboard(citationWords(await loadBundle(article), style));
    await changeExportSettings(() => ({ citeStyle: style }));
  },
  copyQuotation: async (article, place, style) => {
    const { lastStyle, quotationWords } = await copying();
    const words = quotationWords(await loadBundle(article), place, style ?? (await lastStyle()));
    await (await clipboard()).putOnClipboard(words);
  },
  copyNote: async (article, note, style) => {
    const { lastStyle, noteWords } = await copying();
    const words = noteWords(await loadBundle(article), note, style ?? (await lastStyle()));
    await (await clipboard()).putOnClipboard(words);
  },
  loadCiteStyle: async () => (await copying()).lastStyle(),
};

const exportOps: ExportOps = {
  describeScope: async (scope, signal) => {
    const { scopeName } = await import('./scope-name');
    const [articles, name] = await Promise.all([countScope(scope, signal), scopeName(scope)]);
    return { articles, ...(name !== undefined && { name }) };
  },
  loadChoice: async () => choiceOf(await loadExportSettings()),
  exportScope: async (scope, choice, watch) => {
    const { runExport } = await import('./export-run');
    const done = await runExport(scope, choice, watch);
    await changeExportSettings(() => choice);
    return done;
  },
  loadTemplates: async () => (await loadExportSettings()).templates,
  saveTemplate: async (template) => (await templates()).saveTemplate(template),
  removeTemplate: async (id) => (await templates()).removeTemplate(id),
  copyOfStandard: async (id, language) => {
    const { STANDARD_IDS, standardTemplateIn } = await import(
      '../../../lib/export/templates/standard-templates'
    );
    return standardTemplateIn(STANDARD_IDS.find((standard) => standard === id) ?? 'standard', language);
  },
  templateNames: async () => (await templates()).templateNames(),
  previewTemplate: async (template, scope, labels) => (await templates()).previewOf(template, scope, labels),
};

/** Exporting and copying: their own ways to the store, the clipboard and the downloads. */
export function exportServices(): ExportServices {
  return { ...exportOps, ...copyOps };
}
