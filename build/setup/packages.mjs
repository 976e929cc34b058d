import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { env, getuid, platform } from 'node:process'
import { capture, isOnPath, must, Refusal } from './run.mjs'
import { step } from './say.mjs'

/**
 * What the system lacks, as Debian's package names. Only Linux needs looking at: elsewhere Electron brings everything.
 * Looked up on the system itself, not in a package list, so that it holds on every distribution.
 * @param {{ runtime?: string, display?: boolean, compiler?: boolean, tests?: boolean }} wanted `runtime` is the folder
 *   of the Electron that must find its libraries
 * @returns {Promise<string[]>}
 */
export async function missingPackages({ runtime, display, compiler, tests }) {
  if (platform !== 'linux') return []
  const missing = []
  if (runtime !== undefined && (await lacksLibraries(join(runtime, 'electron'))))
    missing.push('libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1')
  if (runtime !== undefined && !hasFont()) missing.push('fonts-dejavu-core')
  if (display && !isOnPath('Xvfb')) missing.push('xvfb')
  if (compiler && !(isOnPath('g++') && isOnPath('make'))) missing.push('g++', 'make')
  if (compiler && !isOnPath('python3')) missing.push('python3')
  if (tests && !isOnPath('pdfinfo')) missing.push('poppler-utils')
  if (tests && !isOnPath('age')) missing.push('age')
  if (tests && !isOnPath('ssh-keygen')) missing.push('openssh-client')
  return missing
}

/**
 * Installs packages where that is allowed without asking, and otherwise says which line does it.
 * @param {readonly string[]} packages
 * @throws {Refusal}
 */
export async function installPackages(packages) {
  if (packages.length === 0) return
  if (!isOnPath('apt-get'))
    throw new Refusal(
      `this system lacks what Debian calls: ${packages.join(' ')}. Please install those, and start again.`,
    )
  const names = await namesHere(packages)
  const sudo = await mayInstall()
  if (sudo === undefined)
    throw new Refusal(`some system packages are missing. Please run this line, and start again:\n
  sudo apt-get install --no-install-recommends ${names.join(' ')}\n`)
  await step(`installing system packages: ${names.join(' ')}`, async () => {
    if (!hasPackageLists()) await apt(sudo, ['update'])
    const install = ['install', '-y', '--no-install-recommends', ...names]
    await apt(sudo, install).catch(async () => {
      await apt(sudo, ['update']) // lists that are too old name versions that are gone
      await apt(sudo, install)
    })
  })
}

/** @param {string} program */
async function lacksLibraries(program) {
  const { stdout } = await capture('ldd', [program])
  return stdout.includes('not found')
}

function hasFont() {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(String(name))),
  )
}

/** Debian 13 and Ubuntu 24.04 renamed two libraries. @param {readonly string[]} packages */
async function namesHere(packages) {
  const { stdout } = await capture('apt-cache', ['pkgnames', 'libasound2t64'])
  const renamed = stdout.includes('libasound2t64') ? ['libgtk-3-0', 'libasound2'] : []
  return packages.map((name) => (renamed.includes(name) ? `${name}t64` : name))
}

/** @returns {Promise<string[] | undefined>} what to put before the command, undefined when it is not allowed */
async function mayInstall() {
  if (getuid?.() === 0) return []
  const { status } = await capture('sudo', ['-n', 'true'])
  return status === 0 ? ['sudo', '-n'] : undefined
}

function hasPackageLists() {
  const folder = '/var/lib/apt/lists'
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('_Packages'))
}

/** @param {readonly string[]} sudo @param {readonly string[]} args */
async function apt(sudo, args) {
  const line = [...sudo, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args]
  await must(line[0] ?? '', line.slice(1), { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
}
