import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A share as `sshfs` mounts one: a real file system over FUSE with nothing in it, whose server can be made to hang. */
export interface Share {
  readonly path: string
  /** From now on whoever asks it hangs in the system. */
  hang(): void
  goOn(): void
  remove(): void
}

/**
 * The server: opens /dev/fuse, has `mount` hang it on argv[1], and answers what the system asks. Requests and answers are the
 * structures of <linux/fuse.h>: an empty root folder, whatever else is asked of it does not exist or cannot be done.
 */
const server = `
const fs = require('node:fs')
const { spawn } = require('node:child_process')
const path = process.argv[1]
const fuse = fs.openSync('/dev/fuse', 'r+')
const options = 'fd=3,rootmode=40000,user_id=0,group_id=0,allow_other'
const mount = spawn('mount', ['-i', '-t', 'fuse.sshfs', '-o', options, 'anja@server:/', path], {
  stdio: ['ignore', 'ignore', 'ignore', fuse],
})
mount.on('error', () => process.exit(1)).on('exit', (code) => {
  if (code !== 0) process.exit(1)
  process.stdout.write('mounted')
})
const attributes = () => {
  const out = Buffer.alloc(104)
  out.writeBigUInt64LE(1n, 16) // inode
  out.writeUInt32LE(0o40755, 76)
  out.writeUInt32LE(2, 80) // links
  return out
}
const init = () => {
  const out = Buffer.alloc(64)
  out.writeUInt32LE(7, 0)
  out.writeUInt32LE(31, 4)
  out.writeUInt32LE(65536, 20)
  return out
}
const nothing = Buffer.alloc(0)
// init, getattr, statfs, opendir, readdir, releasedir, access
const answers = {
  26: init,
  3: attributes,
  17: () => Buffer.alloc(80),
  27: () => Buffer.alloc(16),
  28: () => nothing,
  29: () => nothing,
  34: () => nothing,
}
const silent = new Set([2, 36, 42]) // forget, interrupt, batch_forget want no answer
const ask = Buffer.alloc(1024 * 1024)
const next = () =>
  fs.read(fuse, ask, 0, ask.length, null, (error, length) => {
    if (error && error.code === 'EPERM') return setTimeout(next, 5) // not mounted yet
    if (error && error.code !== 'ENOENT' && error.code !== 'EINTR') return process.exit(0)
    if (!error && length >= 40) {
      const operation = ask.readUInt32LE(4)
      if (!silent.has(operation)) {
        const body = answers[operation] ? answers[operation]() : nothing
        const head = Buffer.alloc(16)
        head.writeUInt32LE(16 + body.length, 0)
        head.writeInt32LE(answers[operation] ? 0 : operation === 1 ? -2 : -38, 4)
        ask.copy(head, 8, 8, 16)
        try { fs.writeSync(fuse, Buffer.concat([head, body])) } catch {} // taken back meanwhile
      }
    }
    next()
  })
next()
`

/** Mounts one, or gives null where that may not be: not root, no /dev/fuse, a container without that right. */
export const mountShare = async (): Promise<Share | null> => {
  if (process.platform !== 'linux' || !existsSync('/dev/fuse')) return null
  const path = mkdtempSync(join(tmpdir(), 'zegel-share-'))
  const child = spawn(process.execPath, ['-e', server, path], { stdio: ['ignore', 'pipe', 'ignore'] })
  const mounted = await new Promise<boolean>((resolve) => {
    child.stdout.once('data', () => resolve(true))
    child.once('close', () => resolve(false)).once('error', () => resolve(false))
  })
  if (!mounted) {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  return {
    path,
    hang: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    remove: () => {
      child.kill('SIGCONT')
      execFileSync('umount', ['--lazy', path], { stdio: 'ignore' })
      child.kill('SIGKILL')
      rmSync(path, { recursive: true, force: true })
    },
  }
}
