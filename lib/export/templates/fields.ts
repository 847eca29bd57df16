import type { RecordValue, Surroundings, Value } from './value';

/** One name of a record: what it stands for, and what its items or it itself have for names. */
export type Field<T> = {
  readonly of: (it: T, around: Surroundings) => Value;
  /** It is a list of words. */
  readonly list?: true;
  readonly each?: Names;
  readonly within?: Names;
};

export type Fields<T> = Readonly<Record<string, Field<T>>>;

/** The names of a record, without its values: what a template can be checked against. */
export type Names = Readonly<Record<string, Naming>>;
export type Naming = { readonly list?: true; readonly each?: Names; readonly within?: Names };

/** A record of these fields. `plain`: what it says as a whole. */
export function recordValue<T>(fields: Fields<T>, it: T, around: Surroundings, plain: string): RecordValue {
  const get = (name: string): Value | undefined =>
    Object.hasOwn(fields, name) ? fields[name]?.of(it, around) : undefined;
  return { is: 'record', plain, get };
}

/** A name within these; undefined when it is none. */
export function namingOf(names: Names, name: string): Naming | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** What stands in a loop besides. */
export const LOOP_NAMES: Names = { index: {}, first: {}, last: {} };

/** Where a loop is. `index` from 1. */
export function loopValue(index: number, of: number): RecordValue {
  const values: Readonly<Record<string, Value>> = {
    index: { is: 'number', number: index },
    first: { is: 'truth', truth: index === 1 },
    last: { is: 'truth', truth: index === of },
  };
  return {
    is: 'record',
    plain: String(index),
    get: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
  };
}
