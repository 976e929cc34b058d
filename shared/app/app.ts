import { ZegelError } from '../domain/error.ts'
import type { ProjectorView } from '../domain/projector.ts'
import type { Keys, Masters } from '../sealing/keys.ts'
import type { Events } from './events.ts'
import type { HandedFile } from './handed/unpack.ts'
import type {
  Clock,
  ExchangeFolder,
  Identities,
  Library,
  NewProcedure,
  Random,
  SafetyPlace,
  Store,
} from './ports.ts'
import type { Container } from './safety/container.ts'
import type { Runner } from './work.ts'

/** Whoever typed the passphrase last. Who acts comes from here, never from what a window says. */
export interface Session {
  readonly member: string
  readonly masters: Masters
  readonly keys: Keys
  readonly procedureKey: Uint8Array
}

/** The procedure that is open, and who is unlocked in it. */
export interface Open {
  readonly id: string
  readonly store: Store
  readonly identities: Identities
  session: Session | null
  /** Members' names for the lock screen: known in memory since somebody unlocked, gone when the app stops. */
  names: ReadonlyMap<string, string>
  /** Whose session ended because the seat was gone: to whom the office went (null when there was none), and whether work of theirs still ran. */
  left: { readonly to: string | null; readonly busy: boolean } | null
}

/** The files of procedures in the data folder; `db/files.ts` implements it. */
export interface ProcedureFiles {
  ids(): string[]
  /** Somebody's identity file in a procedure, whether or not that opens. */
  identity(id: string, member: string): Uint8Array | null
  /** Why a file cannot be opened, seen from its first bytes; null when nothing speaks against it. */
  fault(id: string): string | null
  open(id: string): { store: Store; identities: Identities }
  /**
   * Makes a procedure and opens it. `fill` writes what it must hold from its first moment: a process that is killed leaves
   * the whole procedure or none.
   * @throws E_EXISTS
   */
  create(
    row: NewProcedure,
    fill?: (made: { store: Store; identities: Identities }) => void,
  ): { store: Store; identities: Identities }
  remove(id: string): void
  /** Takes over a finished procedure that was built in the folder `from`, whole or not at all. */
  adopt(id: string, from: string): void
  backup(id: string, at: string, before: string): void
  /** The same in another thread, where there is one: a large file takes a quarter of a second. */
  backupAside(id: string, at: string, before: string): Promise<void>
  backups(id: string): { file: string; at: string; before: string; bytes: number }[]
  /** Removes every copy of a procedure, damaged ones included. */
  removeBackups(id: string): void
  restore(id: string, file: string, at: string): void
  /** A checked, consistent copy of the whole file as it is now, to be kept elsewhere; without identities and facts. */
  copy(id: string): Promise<Uint8Array>
  /** When something was last written in the file, in milliseconds since 1970. */
  changed(id: string): number
  /**
   * Puts a file that came from elsewhere in the place of a procedure, or where there is none, once `fill` has written what it
   * must hold from its first moment; what stood there is kept among the backups. Cut off anywhere, the old or the new stands.
   * @param fill gets the new file, the identities of this computer, and what stands there now; null when nothing that opens
   * @throws E_BACKUP, E_NOT_DATABASE, E_OTHER_FILE (also: another procedure's), E_NEWER, E_DISK_FULL, E_NO_ACCESS, E_BUSY
   */
  replace(
    id: string,
    bytes: Uint8Array,
    at: string,
    fill: (made: { store: Store; identities: Identities }, before: Store | null) => void,
  ): void
}

/** What only the shell around the app can do. Headless runs have none of it. */
export interface Shell {
  /**
   * Asks where to save, writes, and returns the path; null when the person changed their mind.
   * @param before writes down that the file will be there, just before it is: what it throws keeps the file from being written
   */
  save(name: string, bytes: Uint8Array, before?: (path: string) => void): Promise<string | null>
  /** Asks which files to open, and reads them; empty when the person changed their mind. */
  pick(): Promise<HandedFile[]>
  /** What the system handed over since the last time: files that were double-clicked. */
  handed(): Promise<HandedFile[]>
  /** Asks for a folder; null when the person changed their mind. */
  pickFolder(): Promise<string | null>
  /** Asks for a safety copy and reads it; null when the person changed their mind. @throws E_MISSING, E_NO_ACCESS */
  pickCopy(): Promise<Uint8Array | null>
  /** Is this folder on the same disk as the data, as far as is known, and kept the same nowhere else? Then it is lost with the laptop. */
  sameDisk(folder: string): boolean
  /** Keeps this folder and the open procedure in step by the channel `exchange.sync`; null for none. */
  watch(folder: string | null): void
  /** Is the file at `path` still the one with this SHA-256? @throws E_SILENT */
  findFile(path: string, sha256: string): Promise<'there' | 'changed' | 'gone'>
  /** Removes the file at `path` when it still has this SHA-256; says what it found. @throws E_SILENT, E_NO_ACCESS */
  removeFile(path: string, sha256: string): Promise<'removed' | 'changed' | 'gone'>
  /** Prints a page of HTML on A4 through the system's dialog. */
  print(html: string): Promise<boolean>
  /** A page of HTML as tagged PDF. @throws E_NOT_ALLOWED where there is no window to lay it out */
  pdf(html: string): Promise<Uint8Array>
  projector(view: App['projectorView']): void
  /** Builds the finished example in a folder of its own and adopts it; returns its id. */
  makeExample(progress: (done: number, total: number) => void): Promise<string>
  /** CSS that embeds the fonts, for pages that must stand alone. */
  readonly fontCss: string
  readonly platform: string
}

export interface App {
  readonly version: string
  readonly clock: Clock
  readonly random: Random
  readonly library: Library
  readonly files: ProcedureFiles
  /** The exchange folder at a path. */
  readonly exchange: (path: string) => ExchangeFolder
  /** The place at a path where safety copies lie. */
  readonly safety: (path: string) => SafetyPlace
  readonly shell: Shell
  readonly run: Runner
  /** Cost of a passphrase: log2 N of scrypt. 17 for people; lower only for the example, whose passphrase is public. */
  readonly workFactor: number
  /** Marks what is made as an example, which may be removed without further ado. */
  readonly example: boolean
  /** Somebody is there: the time until the lock begins anew, and is longer during an interview. */
  readonly touch: (interview: boolean) => void
  open: Open | null
  projectorView: ProjectorView | null
  /** The safety copy that somebody chose and may put back. */
  copyAtHand: Container | null
  readonly events: Events
  /** Called after anything that another window may want to see. */
  readonly changed: () => void
}

/** A procedure as it stands with nobody unlocked: what lies in clear and what is signed can be read. */
export const withNobody = (id: string, made: { store: Store; identities: Identities }): Open => ({
  id,
  store: made.store,
  identities: made.identities,
  session: null,
  names: new Map(),
  left: null,
})

/** The open procedure. @throws E_NO_PROCEDURE */
export const opened = (app: App): Open => {
  if (!app.open) throw new ZegelError('E_NO_PROCEDURE')
  return app.open
}

/** The open procedure with somebody unlocked. @throws E_NO_PROCEDURE, E_LOCKED */
export const unlocked = (app: App): Open & { session: Session } => {
  const open = opened(app)
  if (!open.session) throw new ZegelError('E_LOCKED')
  return open as Open & { session: Session }
}
