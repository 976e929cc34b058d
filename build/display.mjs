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
 * Runs `work` with virtual displays of its own, in which no window gets in anybody's way: as many as apps are driven at
 * once, because two apps on one display take each other's focus. DISPLAY is the first; ZEGEL_DISPLAYS has all of them,
 * separated by spaces.
 * @template T
 * @param {NodeJS.ProcessEnv} environment
 * @param {number} count
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVirtualDisplays(environment, count, work) {
  if (platform !== 'linux') return work(environment)
  const servers = Array.from({ length: count }, server)
  try {
    const displays = await Promise.all(servers.map(async (each) => `:${await displayNumber(each)}`))
    const { WAYLAND_DISPLAY: _, ...rest } = environment
    return await work({
      ...rest,
      DISPLAY: displays[0],
      ZEGEL_DISPLAYS: displays.join(' '),
      XDG_SESSION_TYPE: 'x11',
    })
  } finally {
    for (const each of servers) each.kill()
  }
}

function server() {
  return spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
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
