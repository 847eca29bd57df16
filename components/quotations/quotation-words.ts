import { i18n } from '#i18n';
import type { QuotationKind } from '../../lib/quotations/quotation';
import type { Sureness } from '../../lib/quotations/read-quotation';

/** What kind of quotation it is, in a word. */
export function kindWords(kind: QuotationKind): string {
  const keys = {
    direct: 'common_kindDirect',
    mixed: 'common_kindMixed',
    indirect: 'common_kindIndirect',
    reported: 'common_kindReported',
  } as const;
  return i18n.t(keys[kind]);
}

/** How sure it is, in a word. */
export function surenessWords(sureness: Sureness): string {
  const keys = { certain: 'common_certain', likely: 'common_likely', unsure: 'common_unsure' } as const;
  return i18n.t(keys[sureness]);
}
