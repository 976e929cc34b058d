import { Broken } from './broken.ts'
import type { Json } from './json.ts'

/** Reads one value strictly; `where` says for people which value it is. */
export type Shape<T> = (value: Json, where: string) => T
export type Shaped<S> = S extends Shape<infer T> ? T : never

/** @throws Broken E_SCHEMA, always */
export const misfit = (where: string, wanted: string): never => {
  throw new Broken('E_SCHEMA', `${where} is not ${wanted}`)
}

const isObject = (value: Json): value is ReadonlyMap<string, Json> => value instanceof Map

/** An object with exactly these members. */
export const object =
  <T extends object>(members: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, where) => {
    if (!isObject(value)) return misfit(where, 'an object')
    const names = Object.keys(members)
    const wrong =
      names.find((name) => !value.has(name)) ??
      [...value.keys()].find((name) => !Object.hasOwn(members, name))
    if (wrong !== undefined) misfit(where, `right: the member ${wrong} is missing or does not belong there`)
    const read = <K extends keyof T & string>(name: K): T[K] =>
      members[name](value.get(name) ?? null, `${where}.${name}`)
    return Object.fromEntries((names as (keyof T & string)[]).map((name) => [name, read(name)])) as T
  }

/** An object whose keys are data, as a map in the order of its keys. */
export const record =
  <T>(shape: Shape<T>, [least, most] = [0, Number.POSITIVE_INFINITY]): Shape<ReadonlyMap<string, T>> =>
  (value, where) => {
    if (!isObject(value)) return misfit(where, 'an object')
    if (value.size < least || value.size > most) misfit(where, 'of the right size')
    return new Map([...value].map(([key, one]) => [key, shape(one, `${where}.${key}`)]))
  }

/** An array with this many items. */
export const list =
  <T>(shape: Shape<T>, [least, most] = [0, Number.POSITIVE_INFINITY]): Shape<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) return misfit(where, 'an array')
    if (value.length < least || value.length > most) misfit(where, 'of the right length')
    return (value as readonly Json[]).map((one, i) => shape(one, `${where}[${i}]`))
  }

/** An array sorted by a text of its items, without doubles ("set" in docs/formats.md). */
export const set =
  <T>(shape: Shape<T>, by: (item: T) => string, size?: [number, number]): Shape<readonly T[]> =>
  (value, where) => {
    const items = list(shape, size)(value, where)
    return isSorted(items.map(by)) ? items : misfit(where, 'sorted and free of doubles')
  }

/** Whether each text is greater than the one before. All sorted texts here are ASCII, so units compare as bytes do. */
export const isSorted = (texts: readonly string[]): boolean =>
  texts.every((text, i) => i === 0 || (texts[i - 1] ?? '') < text)

export const text =
  (pattern: RegExp, name: string): Shape<string> =>
  (value, where) =>
    typeof value === 'string' && pattern.test(value) ? value : misfit(where, name)

export const integer =
  (least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value, where) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : misfit(where, `an integer from ${least} to ${most}`)

export const flag: Shape<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : misfit(where, 'true or false')

export const oneOf =
  <T extends string | number>(...all: readonly T[]): Shape<T> =>
  (value, where) =>
    all.find((one) => one === value) ?? misfit(where, `one of ${all.join(', ')}`)

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null ? null : shape(value, where)
