import type { Import } from './imports.ts'

/** Files that reach themselves by way of what they import, each circle once, as sorted paths. */
export const circlesAmong = (imports: readonly Import[]): string[][] => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const reached = new Map([...next.keys()].map((file) => [file, reachedFrom(file, next)]))
  const circles = [...reached].flatMap(([file, all]) =>
    all.has(file)
      ? [
          [...all]
            .filter((other) => reached.get(other)?.has(file))
            .sort()
            .join('\n'),
        ]
      : [],
  )
  return [...new Set(circles)].map((circle) => circle.split('\n'))
}

const reachedFrom = (file: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [file]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of next.get(at) ?? [])
      if (!found.has(to)) {
        found.add(to)
        open.push(to)
      }
  return found
}
