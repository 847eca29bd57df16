import type { EntityKind } from '../../../lib/names/mention';

/** Someone in the picture. `articles`: how many name it. */
export type NetworkNode = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly articles: number;
};

/** Two that are named in the same articles, and in how many. */
export type NetworkLink = { readonly a: string; readonly b: string; readonly articles: number };

/** Where something stands, in units of the layout. */
export type Point = { readonly x: number; readonly y: number };

/** A node with its place and the radius of its shape. */
export type PlacedNode = NetworkNode & Point & { readonly radius: number };

/** Radii of the shapes of the least and the most named, in units of the layout. */
const SMALLEST = 5;
const LARGEST = 17;

/** The area of a shape grows with the number of articles; `most`: of the most named. */
export function radiusOf(articles: number, most: number): number {
  const share = most > 1 ? Math.max(0, articles - 1) / (most - 1) : 0;
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
}

/** The most named first; among equals by name, then id, so that the same nodes always stand in the same order. */
export function byWeight(a: NetworkNode, b: NetworkNode): number {
  return b.articles - a.articles || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
