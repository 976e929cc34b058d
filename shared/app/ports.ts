import type { Phase } from '../domain/phases.ts'
import type { DueKind } from '../domain/retention.ts'
import type { LogRow } from '../sealing/log.ts'

export type { LogRow } from '../sealing/log.ts'

/**
 * What the use cases need from outside, and nothing more. `db/` implements the store on SQLite, `electron/` brings clock
 * and random; tests use the same SQLite in a temporary folder.
 */

/** A moment in UTC, YYYY-MM-DDTHH:MM:SS.sssZ. */
export type Clock = () => string

/** `length` random bytes from a cryptographic source. */
export type Random = (length: number) => Uint8Array

/** The one row that says which procedure this file holds. */
export interface ProcedureRow {
  readonly id: string
  readonly createdAt: string
  /** Version of the app that made it. */
  readonly app: string
  readonly example: boolean
  /** The member whose own laptop this is; null on the laptop of the secretary, who keeps the procedure and its log. */
  readonly home: string | null
  /** Explicit, dated end; null while it runs. */
  readonly endedAt: string | null
  /** Last day on which personal data are kept, YYYY-MM-DD; null while it runs. */
  readonly retainUntil: string | null
}

/** What a procedure file holds from its first moment. */
export type NewProcedure = Pick<ProcedureRow, 'id' | 'createdAt' | 'app' | 'example' | 'home'>

/** One version of a document. `body` is clear JSON for what is about the procedure, ciphertext for what is about people. */
export interface DocumentVersion {
  readonly version: number
  readonly body: Uint8Array
  readonly at: string
}

/**
 * Documents with their history. Each has a current version; undo and redo move that mark, a new version cuts off what
 * was undone.
 */
export interface Documents {
  current(name: string): DocumentVersion | null
  put(name: string, body: Uint8Array, at: string, app: string): number
  /** Moves the mark one back (-1) or forward (1). Returns false, changing nothing, when there is no such version. */
  step(name: string, by: -1 | 1): boolean
  reach(name: string): { readonly undo: boolean; readonly redo: boolean }
  /** Deletes every version but the current one: what is frozen has no drafts, what is erased no past. */
  settle(name: string): void
  delete(name: string): void
  names(): string[]
}

/** A frozen version of the design; later ones are amendments with a public reason. */
export interface DesignVersion {
  readonly version: number
  /** The exact bytes that the hash is over (canonical JSON). */
  readonly body: Uint8Array
  readonly hash: string
  readonly code: string
  readonly at: string
  readonly app: string
  readonly reason: string | null
}

/** A signed message, kept as the bytes it was. */
export interface MessageRow {
  readonly id: string
  readonly type: string
  readonly round: number | null
  readonly generation: number | null
  readonly member: string | null
  readonly bytes: Uint8Array
  readonly at: string
  readonly app: string
}

/** A scorecard in the making, encrypted for its owner alone. One row for every pair from the freeze on. */
export interface DraftKey {
  readonly round: number
  readonly member: string
  readonly cid: string
}

/** Work that was decided but not finished: shown after a crash, and resumed. Holds no secret. */
export interface Intent {
  readonly id: string
  readonly channel: string
  readonly at: string
}

/**
 * A file that came and is no message (yet): it waits for another one, or is refused. Which of the two is judged anew each
 * time, never stored. Without bytes somebody put it aside, and it is not asked about again.
 */
export interface ArrivedRow {
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** As it was called where it came from; for people, never to be trusted. */
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly at: string
}

export interface Store {
  /** Runs `run` in one immediate transaction; what it throws undoes everything. Never pass an async function. */
  transaction<T>(run: () => T): T
  procedure(): ProcedureRow
  endProcedure(endedAt: string, retainUntil: string): void
  readonly documents: Documents
  readonly designs: { all(): DesignVersion[]; add(version: DesignVersion): void }
  readonly messages: {
    all(): MessageRow[]
    /** What follows the first `n`: all, or at most so many. */
    after(n: number, most?: number): MessageRow[]
    count(): number
    byType(type: string): MessageRow[]
    add(row: MessageRow): void
    /**
     * Puts `bytes` in the place of a message's own: the same without what erasure takes away. The database refuses any other
     * change, and this one as long as no purge is among the messages.
     */
    erase(id: string, bytes: Uint8Array): void
  }
  readonly log: { all(): LogRow[]; last(): LogRow | null; add(row: LogRow): void }
  readonly drafts: {
    get(key: DraftKey): Uint8Array | null
    put(key: DraftKey, body: Uint8Array): void
    delete(round: number, member: string): void
    /** Deletes everybody's drafts on a candidate. */
    erase(cid: string): void
  }
  /** The procedure key, wrapped for the box key of each person. */
  readonly wraps: {
    get(member: string): Uint8Array | null
    put(member: string, body: Uint8Array): void
    members(): string[]
  }
  readonly arrived: {
    all(): ArrivedRow[]
    has(hash: string): boolean
    /** Nothing happens when it is there already, put aside or not. */
    add(row: ArrivedRow): void
    putAside(hash: string): void
    delete(hash: string): void
  }
  readonly intents: { all(): Intent[]; add(intent: Intent): void; delete(id: string): void }
  /** Moves everything from the write-ahead log into the file and cuts the log to nothing. */
  checkpoint(): void
  /** Writes the whole file anew, without the room that deleted rows left. Needs as much room again on the disk. */
  compact(): void
  close(): void
}

/** Identity files of people on this laptop, and what each app swore never to do twice. Not part of any backup. */
export interface Identities {
  members(): string[]
  read(member: string): Uint8Array | null
  write(member: string, file: Uint8Array): void
  delete(member: string): void
  /** The same secrets under the words of a recovery card; null while nobody made one. */
  recovery(member: string): Uint8Array | null
  writeRecovery(member: string, file: Uint8Array): void
  /** The card opens nothing any more. */
  dropRecovery(member: string): void
  /** Append-only facts (sealing.md, rule 3): one line of canonical JSON each, oldest first. */
  facts(member: string): string[]
  appendFact(member: string, line: string): void
}

/** A procedure as the welcome screen lists it: nothing about a person. */
export interface LibraryRow {
  readonly id: string
  readonly title: string
  readonly institution: string
  readonly phase: Phase
  readonly sealed: number
  readonly scorers: number
  readonly example: boolean
  readonly touchedAt: string
  /** The next thing that is due and its last day; null when nothing is. */
  readonly due: { readonly kind: DueKind; readonly on: string } | null
}

export type KeptKind = 'round' | 'lesson' | 'cohort' | 'criterion' | 'template' | 'maker'

/** What outlives procedures: titles, dates, settings. */
export interface Library {
  rows(): LibraryRow[]
  put(row: LibraryRow): void
  delete(id: string): void
  /** What is learned over the rounds, and own criteria: JSON by kind and id; nothing about a person. */
  kept(kind: KeptKind): { readonly id: string; readonly body: string }[]
  keep(kind: KeptKind, id: string, body: string): void
  forget(kind: KeptKind, id: string): void
  setting(name: string): string | null
  setSetting(name: string, value: string): void
  close(): void
}

/** A file that lies in the exchange folder, before anybody has read it. */
export interface FolderFile {
  readonly name: string
  readonly bytes: number
  /** Moves whenever the file changes: time of the last change in milliseconds. */
  readonly changed: number
}

/**
 * The folder through which files travel: a stick, or a folder that some program keeps the same on several computers. Files
 * in it are immutable: written once, whole, never changed by us, and removed only when somebody in it is erased. Nobody waits for one
 * that hangs: `electron/elsewhere/` asks it from another process.
 * Each function rejects with E_MISSING (the folder is gone: a stick pulled out), E_NO_ACCESS, E_DISK_FULL, E_IO, or E_SILENT (the
 * place does not answer; what was asked may still be done once it does).
 */
export interface ExchangeFolder {
  /** The files in it that may be ours, by name. */
  list(): Promise<FolderFile[]>
  /** @throws E_SIZE above the largest file that the formats know, E_BUSY while another program holds it */
  read(name: string): Promise<Uint8Array>
  /** Puts a file there under that name, or the next free one; returns the name under which exactly these bytes lie. */
  write(name: string, bytes: Uint8Array): Promise<string>
  /** Removes a file: only ever what holds data of somebody who is erased. Gone already is fine. */
  remove(name: string): Promise<void>
  /** What kept it from being looked at the last time, as the code above; null when nothing did. Asks nobody. */
  fault(): string | null
}

/**
 * The place elsewhere where safety copies lie: a stick, a share, a folder that some program keeps the same. Nobody waits for one
 * that hangs, as for the exchange folder, and each function rejects with the same codes; the folder itself is never made.
 */
export interface SafetyPlace {
  /** Resolves when the folder is there. */
  ready(): Promise<void>
  /** The names of the copies in it. */
  list(): Promise<string[]>
  /** Writes a file whole, durably and read back; the one that bore the name before stays until then. @throws E_BACKUP */
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Removes a file; gone already is fine. */
  remove(name: string): Promise<void>
}
