import { ExportFailure } from '../../../components/exchange/export-failure';
import type {
  ExportChoice,
  NamedTemplate,
  TemplateNames,
  TemplatePreview,
} from '../../../components/exchange/export-ops';
import { wordsLanguage } from '../../../components/words/locale';
import type { ExportBundle } from '../../../lib/export/bundle';
import { exportLabels } from '../../../lib/export/labels';
import { ARTICLE_FIELDS } from '../../../lib/export/templates/article-fields';
import { FILTERS } from '../../../lib/export/templates/filters';
import { previewTemplate } from '../../../lib/export/templates/render-template';
import { sampleBundle } from '../../../lib/export/templates/sample-bundle';
import { STANDARD_IDS, standardTemplate } from '../../../lib/export/templates/standard-templates';
import type { Template } from '../../../lib/export/templates/template';
import type { Surroundings } from '../../../lib/export/templates/value';
import { changeExportSettings, loadExportSettings, TEMPLATE_CAPS } from '../../../lib/settings';
import { scopeBundles } from '../../../lib/store/bundles';
import type { Scope } from '../../../lib/store/scope';

/** What a template knows besides an article. `auto`: in the article's language, as far as there are words of it. */
export function surroundingsOf(
  labels: ExportChoice['labels'],
  { article }: ExportBundle,
  made: number,
): Surroundings {
  const own = article.language === 'und' ? wordsLanguage() : article.language;
  const language = labels === 'auto' ? own : labels;
  return { labels: exportLabels(language), language, made };
}

/** The template of that id: one that is there from the beginning, else the reader's; the first where there is none. */
export async function templateOf(id: string): Promise<Template> {
  const { templates } = await loadExportSettings();
  const own = templates.find((template) => template.id === id);
  return own ?? standardTemplate(STANDARD_IDS.find((standard) => standard === id) ?? 'standard');
}

/** Keeps a template of the reader's; the last of the most there may be stays. */
export async function saveTemplate(template: Required<NamedTemplate>): Promise<void> {
  const { templates } = await changeExportSettings(({ templates }) => {
    const isNew = !templates.some(({ id }) => id === template.id);
    if (isNew && templates.length === TEMPLATE_CAPS.templates) return {};
    return {
      templates: isNew
        ? [...templates, template]
        : templates.map((one) => (one.id === template.id ? template : one)),
    };
  });
  if (!templates.some(({ id }) => id === template.id)) throw new ExportFailure('too-many');
}

/** Takes a template of the reader's away. */
export async function removeTemplate(id: string): Promise<void> {
  await changeExportSettings((settings) => ({
    templates: settings.templates.filter((template) => template.id !== id),
    ...(settings.template === id && { template: 'standard' }),
  }));
}

async function firstOf(scope: Scope): Promise<ExportBundle | undefined> {
  for await (const bundle of scopeBundles(scope)) return bundle;
  return undefined;
}

/** What a template makes of the first article of a scope, or of one made up. */
export async function previewOf(
  template: Template,
  scope: Scope,
  labels: ExportChoice['labels'],
): Promise<TemplatePreview> {
  const found = await firstOf(scope);
  const bundle = found ?? sampleBundle(wordsLanguage());
  const made = previewTemplate(template, bundle, surroundingsOf(labels, bundle, Date.now()));
  return { ...made, ...(found && { title: found.article.title }) };
}

/** What can be named in templates. */
export function templateNames(): TemplateNames {
  const fields = Object.entries(ARTICLE_FIELDS);
  return {
    names: fields.flatMap(([name, { each, within }]) => (each || within ? [] : [name])),
    lists: fields.flatMap(([name, { each }]) => (each ? [{ name, each: Object.keys(each) }] : [])),
    filters: Object.keys(FILTERS),
  };
}
