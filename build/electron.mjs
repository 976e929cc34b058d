import { APP, bundle } from './bundle.mjs'
import { sandboxArguments, withVirtualDisplays } from './display.mjs'
import { setUp } from './setup.mjs'

/**
 * Runs `work` with the built app ready to be driven by a program: machine set up, bundles fresh, a display of its own.
 * @template T
 * @param {{ tests?: boolean, atOnce?: number }} wanted how many apps
 *   are driven at the same time, 1 where nothing is said
 * @param {(env: NodeJS.ProcessEnv, runtime: import('./setup/runtime.mjs').Runtime) => Promise<T>} work its environment
 *   carries ZEGEL_ELECTRON_ARGUMENTS: what Electron must be started with on this machine, separated by spaces
 * @returns {Promise<T>}
 */
export async function withElectron({ tests = false, atOnce = 1 }, work) {
  const { env, runtime } = await setUp({ electron: true, display: true, tests })
  if (runtime === undefined) throw new Error('the set-up gave no runtime')
  await bundle(APP)
  const extra = { ...env, ZEGEL_ELECTRON_ARGUMENTS: sandboxArguments().join(' ') }
  return withVirtualDisplays(extra, atOnce, (display) => work(display, runtime))
}
