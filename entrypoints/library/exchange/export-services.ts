import type { CopyOps } from '../../../components/exchange/copy-ops';
import type { ExportOps } from '../../../components/exchange/export-ops';

/** What exporting and copying ask of the store and the browser. Tests hand in their own. */
export type ExportServices = ExportOps & CopyOps;
