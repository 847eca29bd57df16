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
  readonly by: 'figure' | 'outlet' | 'month';
  /** ms since 1970, by when articles were published. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What one figure, outlet or month has of all that is quoted. */
export type Voice = {
  /** The figure's id, the folded outlet (empty: none is known), or the month. */
  readonly key: string;
  /** As it is shown. */
  readonly name: string;
  readonly figure?: Figure;
  readonly articles: number;
  readonly quotations: number;
  /** Quoted words. */
  readonly words: number;
};

export type Voices = {
  /** Of the wish's kind; most quoted words first, months in order. */
  readonly rows: readonly Voice[];
  /** For outlets and months: who is quoted most there, by the same measure; the key is the row's. */
  readonly inside: readonly { readonly key: string; readonly voices: readonly Voice[] }[];
  readonly quotations: number;
  readonly words: number;
  readonly articles: number;
  readonly of?: number;
};

export declare function figureTimeline(id: FigureId, signal?: AbortSignal): Promise<readonly MonthCount[]>;
export declare function figureRoles(id: FigureId): Promise<readonly FigureRole[]>;
export declare function namedWith(id: FigureId, limit: number): Promise<readonly NamedWith[]>;
export declare function loadNetwork(wish: NetworkWish): Promise<Network>;
export declare function loadVoices(wish: VoicesWish): Promise<Voices>;
