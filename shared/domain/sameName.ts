/** A name as people type it, without what they type differently: spaces and capitals. */
export const plainName = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Do both name the same clinic, region or discipline? Never where one is not filled in. */
export const isSameName = (a: string, b: string): boolean =>
  plainName(a) !== '' && plainName(a) === plainName(b)
