import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { command } from './command.mjs'
import { playwright } from './playwright.mjs'

/**
 * Three laptops over a real Syncthing (Debian package `syncthing`, not installed by the set-up): two instances on this
 * machine that keep two folders the same, over the loopback alone, with discovery, relays and NAT off. Outside CI.
 */

/** @param {string[]} args */
const run = (...args) => execFileSync('syncthing', args, { encoding: 'utf8' })

/** @typedef {{ n: number, home: string, folder: string, id: string, port: number }} Computer */

/** @param {string} root @param {number} n @returns {Computer} */
const computer = (root, n) => {
  const home = join(root, `home-${n}`)
  const folder = join(root, `map-${n}`)
  mkdirSync(folder)
  run('generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing')
  return { n, home, folder, id: run('--device-id', `--home=${home}`).trim(), port: 22_100 + n }
}

/**
 * The whole configuration: what is not said here has Syncthing's own default.
 * @param {Computer} own @param {Computer[]} all
 */
const configuration = (own, all) => `<configuration version="36">
  <folder id="zegel" label="zegel" path="${own.folder}" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${all.map(({ id }) => `<device id="${id}"></device>`).join('')}
  </folder>
  ${all.map(({ id, n, port }) => `<device id="${id}" name="laptop-${n}"><address>tcp://127.0.0.1:${port}</address></device>`).join('\n  ')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
  </options>
</configuration>
`

await command(import.meta.url, async () => {
  const root = mkdtempSync(join(tmpdir(), 'zegel-synced-'))
  const computers = [computer(root, 1), computer(root, 2)]
  const running = computers.map((own) => {
    writeFileSync(join(own.home, 'config.xml'), configuration(own, computers))
    return spawn('syncthing', ['serve', `--home=${own.home}`, '--no-browser', '--no-upgrade'], {
      stdio: 'ignore',
    })
  })
  try {
    env['ZEGEL_EXCHANGE'] = computers.map(({ folder }) => folder).join(delimiter)
    const { failures } = await playwright('e2e', ['test/e2e/laptops.spec.ts', '--grep', 'three laptops'])
    return failures.length === 0 ? 0 : 1
  } finally {
    for (const child of running) child.kill()
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})
