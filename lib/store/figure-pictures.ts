// What the pictures of figures are drawn from.
import type { Figure, FigureId } from '../figures/figure';
import type { EntityKind } from '../names/mention';
import type { Scope } from './scope';

/** `month`: "2026-03". Ordered; months without anything are left out. */
export type MonthCount = { readonly month: string; readonly articles: number; readonly quotations: number };

/** A role with the time of the first and the latest article that gives it, ms since 1970. */
export type FigureRole = {
  readonly role: string;
  readonly from: number;
  readonly to: number;
  readonly articles: number;
};

export type NamedWith = { readonly figure: Figure; readonly articles: number };

export type NetworkWish = {
  readonly scope: Scope;
  readonly kinds?: readonly EntityKind[] | undefined;
  /** How many figures at most: those named in most articles. */
  readonly figures: number;
  readonly signal?: AbortSignal | undefined;
};

export type Network = {
  readonly nodes: readonly NamedWith[];
  /** How many articles name both; each pair once, strongest first. */
  readonly links: readonly { readonly a: FigureId; readonly b: FigureId; readonly articles: number }[];
  /** How many articles it was made from. */
  readonly articles: number;
  /** Set where there were more articles than are read: how many. */
  readonly of?: number;
};

export type VoicesWish = {
  readonly scope: Scope;
  readonly by: 'figure' | 'outlet' | 'month' | 'article';
  /** ms since 1970, by when articles were published. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** How much one figure says: quotations, and words of them. */
export type Voice = { readonly figure: FigureId; readonly quotations: number; readonly words: number };

/** Who speaks at one figure, in one outlet, month or article. */
export type VoiceGroup = {
  /** The figure's id, the folded outlet (empty: none is known), the month ("2026-03"), or the article's id. */
  readonly key: string;
  /** Name, outlet as sites write it, empty for months, title of the article. */
  readonly title: string;
  /** Of its latest article, ms since 1970. */
  readonly at: number;
  /** Most quoted words first. */
  readonly voices: readonly Voice[];
  readonly quotations: number;
  readonly words: number;
};

export type Voices = {
  /** Everyone who stands in the groups. */
  readonly figures: readonly Figure[];
  /** Figures and outlets by quoted words, most first; months in order; articles latest first. */
  readonly groups: readonly VoiceGroup[];
  /** How many articles it was made from. */
  readonly articles: number;
  /** Set where there were more articles than are read: how many. */
  readonly of?: number;
};

export declare function figureTimeline(id: FigureId, signal?: AbortSignal): Promise<readonly MonthCount[]>;
export declare function figureRoles(id: FigureId): Promise<readonly FigureRole[]>;
export declare function namedWith(id: FigureId, limit: number): Promise<readonly NamedWith[]>;
export declare function loadNetwork(wish: NetworkWish): Promise<Network>;
export declare function loadVoices(wish: VoicesWish): Promise<Voices>;
export declare function scopeTimeline(wish: {
  readonly scope: Scope;
  readonly signal?: AbortSignal | undefined;
}): Promise<readonly MonthCount[]>;
