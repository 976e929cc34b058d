import type { Import } from './imports.ts'

/**
 * One room and what it may import besides itself: a path in the checkout (with all below it), a package, `node:` for
 * all of Node or one of its modules.
 */
export interface Room {
  readonly room: string
  readonly may: readonly string[]
  /** Only types of these. */
  readonly mayTypes?: readonly string[]
}

/**
 * Who may import what. The first room that a file lies in counts, so that a room inside a room stands before it. Of the
 * places that an import lies in the innermost counts. What only checks data (zod) stays out of the page, which would
 * carry it and could not run it under its content security policy; hence the rooms of schemas.
 */
export const ROOMS: readonly Room[] = [
  { room: 'shared/stats', may: [] },
  { room: 'shared/domain/schemas', may: ['shared/domain', 'zod'] },
  { room: 'shared/domain', may: ['shared/stats'], mayTypes: ['shared/domain/schemas'] },
  { room: 'shared/contract.ts', may: ['shared/contract', 'shared/domain', 'zod'] },
  { room: 'shared/contract', may: ['shared/domain', 'zod'] },
  { room: 'shared/sealing/verify', may: ['node:'] },
  {
    room: 'shared/sealing',
    may: ['zod', 'node:crypto', 'age-encryption', '@noble/ciphers', '@scure/base'],
    mayTypes: ['shared/domain'],
  },
  { room: 'shared/content', may: [], mayTypes: ['shared/domain'] },
  {
    room: 'shared/publish',
    may: ['shared/domain', 'shared/stats', 'shared/content'],
    mayTypes: ['shared/domain/schemas'],
  },
  {
    room: 'shared/app',
    may: [
      'shared',
      'zod',
      'papaparse',
      'fflate',
      'ics',
      'read-excel-file',
      'write-excel-file',
      'node:crypto',
    ],
  },
  {
    room: 'db',
    may: ['shared/domain', 'shared/app/ports.ts', 'better-sqlite3', 'node:'],
    mayTypes: ['shared/app'],
  },
  { room: 'electron/preload.ts', may: ['electron'], mayTypes: ['electron', 'shared'] },
  {
    room: 'electron/cli.ts',
    may: ['shared', 'db', 'node:', 'electron/cli', 'electron/exchange', 'electron/safety'],
  },
  { room: 'electron/cli', may: ['shared', 'db', 'node:', 'electron/exchange', 'electron/safety'] },
  { room: 'electron', may: ['shared', 'db', 'node:', 'electron'] },
  {
    room: 'renderer',
    may: [
      'shared/domain',
      'shared/stats',
      'shared/content',
      'react',
      'react-dom',
      'zustand',
      'lucide-react',
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@fontsource-variable/atkinson-hyperlegible-mono',
      '@fontsource-variable/literata',
    ],
    mayTypes: ['shared/contract', 'shared/contract.ts', 'shared/domain/schemas'],
  },
]

/** The sentence that says what is wrong with an import; undefined when it is allowed. */
export function complaint({ from, to, typeOnly }: Import): string | undefined {
  const rule = ROOMS.find(({ room }) => isIn(from, room))
  if (rule === undefined) return `${from} lies in no room of the table.`
  const { room, may, mayTypes = [] } = rule
  const freely = innermost(to, [room, ...may])
  const asTypes = innermost(to, mayTypes)
  if (freely > 0 && freely >= asTypes) return undefined
  if (asTypes > 0)
    return typeOnly
      ? undefined
      : `${from} imports more than types from ${to}, and ${room} may take only those.`
  const allowed = [...may, ...mayTypes.map((place) => `types of ${place}`)]
  return `${from} imports ${to}, but ${room} may import only ${['itself', ...allowed].join(', ')}.`
}

/** How deep the innermost of the places lies that hold the path, as the length of its name; 0 when none does. */
function innermost(path: string, places: readonly string[]): number {
  return Math.max(0, ...places.filter((place) => isIn(path, place)).map((place) => place.length))
}

function isIn(path: string, place: string): boolean {
  if (place === 'node:') return path.startsWith('node:')
  return path === place || path.startsWith(`${place}/`)
}
