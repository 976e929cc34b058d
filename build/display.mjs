import { spawn } from 'node:child_process'
import { env, getuid, platform } from 'node:process'
import { Refusal } from './setup/run.mjs'

/** Can a window be shown to somebody here? */
export function hasDisplay() {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Chromium refuses its own sandbox to root. @returns {string[]} arguments for Electron */
export function sandboxArguments() {
  return platform === 'linux' && getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Runs `work` with a virtual display of its own, in which no window gets in anybody's way.
 * @template T
 * @param {NodeJS.ProcessEnv} environment
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(environment, work) {
  if (platform !== 'linux') return work(environment)
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  try {
    const display = `:${await displayNumber(server)}`
    const { WAYLAND_DISPLAY: _, ...rest } = environment
    return await work({ ...rest, DISPLAY: display, XDG_SESSION_TYPE: 'x11' })
  } finally {
    server.kill()
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let number = ''
    let complaints = ''
    server.stderr?.on('data', (text) => {
      complaints += text
    })
    server.stdio[3]?.on('data', (/** @type {Buffer} */ text) => {
      number += text
      if (number.endsWith('\n')) resolve(number.trim())
    })
    server.on('error', reject)
    server.on('exit', (code) =>
      reject(new Refusal(`the virtual display ended with ${code}: ${complaints.trim()}`)),
    )
  })
}
