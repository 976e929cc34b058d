import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, posix, win32 } from 'node:path'

/**
 * Why a database must not lie somewhere. A network file system locks and orders writes as it likes
 * (https://sqlite.org/howtocorrupt.html, 2.1), and a program that keeps folders the same copies a database while it is
 * being written, or brings back an old one.
 */
export type PlaceFault =
  | { readonly kind: 'network' }
  /** `by` is the program as people know it. */
  | { readonly kind: 'synced'; readonly by: string }

/** What is asked of the computer to find that out. */
export interface Surroundings {
  readonly windows: boolean
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the path leads once links and mapped drives are followed; of what does not exist yet, its parent. */
  real(path: string): string
  /** File systems by the folder they hang on. */
  mounts(): readonly { readonly at: string; readonly type: string }[]
  /** Names of plain files and of folders in a folder; empty when it cannot be read. */
  inside(folder: string): readonly { readonly name: string; readonly folder: boolean }[]
}

/** File systems over a network, by their names in /proc/mounts and in `mount` of macOS. 9p is not: a virtual machine's. */
const overNetwork =
  /^(nfs\d*|cifs|smb3?|smbfs|afs|afpfs|ncpfs|coda|ceph|glusterfs|lustre|webdav|davfs2?|fuse\.(sshfs|davfs2?|rclone|s3fs|glusterfs|ceph|google-drive-ocamlfuse|onedriver))$/

/** Folders that a program keeps the same elsewhere, as they are called right under the home folder. */
const named: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^(google ?drive|my drive|mijn drive)$/i, 'Google Drive'],
  [/^iclouddrive$/i, 'iCloud'],
  [/^box( sync)?$/i, 'Box'],
  [/^synologydrive$/i, 'Synology Drive'],
]

/** What such programs leave in the folder that they keep the same. ~/.dropbox of Dropbox itself is a folder, its mark a file. */
const marked: readonly (readonly [pattern: RegExp, folder: boolean, by: string])[] = [
  [/^\.stfolder$/, true, 'Syncthing'],
  [/^\.stfolder$/, false, 'Syncthing'],
  [/^\.dropbox$/, false, 'Dropbox'],
  [/^\.dropbox\.cache$/, true, 'Dropbox'],
  [/^\.?_?sync_[0-9a-f]+\.db$/, false, 'Nextcloud'],
  [/^\.(nextcloud|owncloud)sync\.log$/, false, 'Nextcloud'],
  [/^\.SynologyWorkingDirectory$/, true, 'Synology Drive'],
]

/** The folders above a path and the path itself, from the inside outwards. */
const outwards = (path: string, up: (path: string) => string): string[] => {
  const above = up(path)
  return above === path ? [path] : [path, ...outwards(above, up)]
}

/** What a program says of itself in the environment (OneDrive on Windows). */
const announced = (path: string, { env }: Surroundings): boolean =>
  ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].some((name) => {
    const root = env[name]
    return (
      root !== undefined && root !== '' && `${path}\\`.toLowerCase().startsWith(`${root}\\`.toLowerCase())
    )
  })

const syncedBy = (path: string, around: Surroundings): string | null => {
  const { dirname: up, basename, join: put } = around.windows ? win32 : posix
  if (around.windows && announced(path, around)) return 'OneDrive'
  const inCloud = put(around.home, 'Library', 'CloudStorage')
  for (const folder of outwards(path, up)) {
    if (up(folder) === around.home) {
      const found = named.find(([pattern]) => pattern.test(basename(folder)))
      if (found) return found[1]
    }
    if (up(folder) === inCloud && folder !== inCloud) return basename(folder).split('-')[0] ?? ''
    if (folder === put(around.home, 'Library', 'Mobile Documents')) return 'iCloud'
    const inside = around.inside(folder)
    const mark = marked.find(([pattern, isFolder]) =>
      inside.some((entry) => entry.folder === isFolder && pattern.test(entry.name)),
    )
    if (mark) return mark[2]
  }
  return null
}

const isNetwork = (path: string, around: Surroundings): boolean => {
  if (around.windows) return /^\\\\(\?\\UNC\\|[^?.])/i.test(path)
  const hangs = (at: string) => at === '/' || path === at || path.startsWith(`${at}/`)
  const nearest = around
    .mounts()
    .filter(({ at }) => hangs(at))
    .reduce((best, one) => (one.at.length >= best.at.length ? one : best), { at: '', type: '' })
  return overNetwork.test(nearest.type)
}

/** Why a database must not lie in this folder (which need not exist yet); null when nothing speaks against it. */
export const placeFault = (path: string, around: Surroundings = thisComputer): PlaceFault | null => {
  const real = around.real(path)
  if (isNetwork(real, around)) return { kind: 'network' }
  const by = syncedBy(real, around)
  return by === null ? null : { kind: 'synced', by }
}

/** Octal escapes as /proc/mounts writes spaces. */
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))

/** Lines of /proc/mounts: device, folder, type, options. */
export const linuxMounts = (text: string) =>
  text.split('\n').flatMap((line) => {
    const [, at, type] = line.split(' ')
    return at !== undefined && type !== undefined ? [{ at: unescaped(at), type }] : []
  })

/** Lines of `mount` on macOS: `//someone@server/share on /Volumes/share (smbfs, nodev)`. */
export const macMounts = (text: string) =>
  [...text.matchAll(/^.* on (\/.*) \((\w+)[,)]/gm)].map(([, at, type]) => ({
    at: at ?? '',
    type: type ?? '',
  }))

const orNone = <T>(run: () => readonly T[]): readonly T[] => {
  try {
    return run()
  } catch {
    return [] // what cannot be asked speaks against nothing: refusing somebody's own disk would be worse
  }
}

const realOf = (path: string): string => {
  if (existsSync(path)) return realpathSync.native(path)
  const above = dirname(path)
  return above === path ? path : join(realOf(above), path.slice(above.length))
}

const thisComputer: Surroundings = {
  windows: process.platform === 'win32',
  home: realOf(homedir()),
  env: process.env,
  real: realOf,
  mounts: () =>
    orNone(() =>
      process.platform === 'darwin'
        ? macMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 }))
        : linuxMounts(readFileSync('/proc/mounts', 'utf8')),
    ),
  inside: (folder) =>
    orNone(() =>
      readdirSync(folder)
        .filter((name) => marked.some(([pattern]) => pattern.test(name)))
        .map((name) => ({ name, folder: statSync(join(folder, name)).isDirectory() })),
    ),
}
