import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const modules = dirname(dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json')))

/** Builds programs that tests kill. @returns a new folder with each as NAME.cjs, for the caller to remove */
export const builtPrograms = async (programs: readonly URL[]): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'zegel-programs-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir,
      minify: false,
      rollupOptions: {
        input: programs.map((url) => fileURLToPath(url)),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  return outDir
}

/**
 * Runs a program, kills it `afterMs` after it has printed `afterLines` lines, and gives the lines that it had finished:
 * what it acknowledged. Rejects where it ended by itself.
 */
export const killedRun = (
  program: string,
  input: readonly string[],
  [afterLines, afterMs]: readonly [number, number],
): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...input], {
      env: { ...process.env, NODE_PATH: modules },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let complaints = ''
    let doomed = false
    child.stderr.on('data', (chunk) => {
      complaints += chunk
    })
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (doomed || out.split('\n').length <= afterLines) return
      doomed = true
      setTimeout(() => child.kill('SIGKILL'), afterMs)
    })
    child.once('close', (code, signal) =>
      signal === 'SIGKILL'
        ? resolve(out.slice(0, out.lastIndexOf('\n')).split('\n'))
        : reject(new Error(`ended by itself with ${code}: ${complaints}`)),
    )
  })
