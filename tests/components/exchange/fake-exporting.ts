import type { ExportChoice } from '../../../components/exchange/export-ops';
import type { ExportServices } from '../../../entrypoints/library/exchange/export-services';
import { checkTemplate } from '../../../lib/export/templates/check-template';

export const CHOICE: ExportChoice = {
  format: 'markdown',
  perArticle: true,
  excel: false,
  labels: 'auto',
  template: 'standard',
};

/** Services that do nothing but tell what was asked of them. `log` holds one line for each. */
export function fakeExporting(
  own: Partial<ExportServices> = {},
): ExportServices & { readonly log: string[] } {
  const log: string[] = [];
  let templates: { id: string; name: string; body: string; fileName: string }[] = [];
  return {
    log,
    describeScope: async () => ({ articles: 12, name: 'ferry' }),
    loadChoice: async () => CHOICE,
    exportScope: async (scope, choice) => {
      log.push(`export ${scope.of} ${JSON.stringify(choice)}`);
      return { name: 'file.zip', articles: 12 };
    },
    loadTemplates: async () => templates,
    saveTemplate: async (template) => {
      templates = [...templates.filter(({ id }) => id !== template.id), template];
      log.push(`save ${template.name}: ${template.body}`);
    },
    removeTemplate: async (id) => {
      templates = templates.filter((one) => one.id !== id);
      log.push('remove');
    },
    copyOfStandard: async (id, language) => ({ body: `# ${id} ${language}`, fileName: '{{title}}' }),
    templateNames: async () => ({
      names: ['title'],
      lists: [{ name: 'people', each: ['name'] }],
      filters: ['upper'],
    }),
    previewTemplate: async (template) => {
      const { faults } = checkTemplate(template);
      return {
        faults,
        text: faults.length > 0 ? '' : 'made',
        body: 'made',
        stem: 'stem',
        title: 'An article',
      };
    },
    copyArticle: async (article, form) => void log.push(`copy ${article} ${form}`),
    copyCitation: async (article, style) => void log.push(`cite ${article} ${style}`),
    copyQuotation: async () => undefined,
    copyNote: async () => undefined,
    loadCiteStyle: async () => 'apa',
    ...own,
  };
}
