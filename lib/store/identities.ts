// What the reader says of figures: each verdict one act, at once visible, and taken back by `undoIdentities`.
import type { Appearance, FigureId, Identity } from '../figures/figure';
import type { Uuid } from '../note';

/** What `undoIdentities` needs: the verdicts that came, and those that they took the place of. */
export type IdentityUndo = { readonly made: readonly Uuid[]; readonly replaced: readonly Uuid[] };

export declare function judgeFigures(identities: readonly Identity[]): Promise<IdentityUndo>;
export declare function undoIdentities(undo: IdentityUndo): Promise<void>;
export declare function mergeFigures(into: FigureId, others: readonly FigureId[]): Promise<IdentityUndo>;
export declare function keepApart(a: FigureId, b: FigureId): Promise<IdentityUndo>;
export declare function placeElsewhere(
  appearances: readonly Pick<Appearance, 'article' | 'name' | 'kind'>[],
  figure: FigureId | 'new',
): Promise<IdentityUndo & { readonly figure: FigureId }>;
export declare function renameFigure(id: FigureId, name: string): Promise<IdentityUndo>;
export declare function followFigure(id: FigureId, on: boolean): Promise<IdentityUndo>;
export declare function seeFigure(id: FigureId): Promise<void>;
export declare function applyIdentities(ids: readonly Uuid[]): Promise<void>;
