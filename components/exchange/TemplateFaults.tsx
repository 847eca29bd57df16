import { i18n } from '#i18n';
import type { TemplateFault } from '../../lib/export/templates/template';
import { faultInWords } from './template-words';

export type TemplateFaultsProps = { readonly id: string; readonly faults: readonly TemplateFault[] };

const SHOWN = 5;

/** What is wrong in a template, line by line, and what would be known there. */
export function TemplateFaults({ id, faults }: TemplateFaultsProps) {
  return (
    <div class="template__faults" id={id} role="status">
      {faults.length > 0 && (
        <>
          <p class="template__label">{i18n.t('export_faultsTitle')}</p>
          <ul>
            {faults.slice(0, SHOWN).map((fault, at) => (
              <li key={at}>
                {faultInWords(fault)}
                {fault.known.length > 0 && (
                  <span class="soft"> {i18n.t('export_faultKnown', [fault.known.join(', ')])}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
