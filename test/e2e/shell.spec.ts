import { createServer } from 'node:http'
import { expect } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '../../electron/csp.ts'
import { launch, runToEnd, test } from './launch.ts'

/** Electron has this method and does not describe it. */
interface WithPreferences {
  getLastWebPreferences(): Readonly<Record<string, unknown>> | null
}

test.describe('the window', () => {
  test('shows the app at its own address', async ({ zegel: { page } }) => {
    expect(page.url()).toBe('app://zegel/index.html')
    await expect(page.locator('h1').first()).toBeVisible()
  })

  test('is sandboxed and isolated, with web security on and Node off', async ({ zegel: { app } }) => {
    const preferences = await app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) => (contents as unknown as WithPreferences).getLastWebPreferences()),
    )
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  test('gives the page no Node, and one function that cannot be replaced', async ({ zegel: { page } }) => {
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      bridge: Object.keys(window.zegel),
      frozen: Object.isFrozen(window.zegel),
    }))
    expect(found).toEqual({ node: [], bridge: ['ask'], frozen: true })
  })

  test('keeps its least size', async ({ zegel: { app } }) => {
    const size = await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return { least: window?.getMinimumSize(), actual: window?.getSize() }
    })
    expect(size).toEqual({ least: [1180, 720], actual: [1280, 800] })
  })

  test('zooms to 400 % from the keyboard, where the usual window is 320 wide, and not further', async ({
    zegel: { app, page },
  }) => {
    const width = () => page.evaluate(() => window.innerWidth)
    // As the keyboard's own input: what Playwright types reaches the page only
    const press = (key: string, times: number) =>
      app.evaluate(
        ({ webContents }, [keyCode, count]) => {
          for (let pressed = 0; pressed < count; pressed++)
            webContents
              .getAllWebContents()[0]
              ?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: ['control'] })
        },
        [key, times] as const,
      )
    const normal = await width()
    await press('=', 12)
    await expect.poll(async () => normal / (await width())).toBeCloseTo(4, 1)
    await press('-', 16)
    await expect.poll(async () => normal / (await width())).toBeCloseTo(0.8, 1)
  })
})

test.describe('the content security policy', () => {
  test('comes with every file, whole', async ({ zegel: { app } }) => {
    const policy = await app.evaluate(({ session }) =>
      session.defaultSession
        .fetch('app://zegel/index.html')
        .then(({ headers }) => headers.get('content-security-policy')),
    )
    expect(policy).toBe(CONTENT_SECURITY_POLICY)
  })

  test('is kept by the app itself, which runs without a complaint', async ({ zegel: { page } }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.reload()
    await page.waitForSelector('html[data-usable]')
    expect(complaints).toEqual([])
  })

  test('does not run an inline script', async ({ zegel: { page } }) => {
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.append("document.documentElement.dataset['touched'] = 'true'")
        document.body.append(script)
      } catch {
        // refused even earlier, as text that is not trusted
      }
      return document.documentElement.dataset['touched'] ?? 'did not run'
    })
    expect(outcome).toBe('did not run')
  })

  test('does not turn text into code or markup', async ({ zegel: { page } }) => {
    const outcomes = await page.evaluate(async () => {
      const tried = {
        eval: () => Reflect.get(window, 'eval')('1'),
        function: () => new Function('return 1')(),
        markup: () => {
          document.createElement('div').innerHTML = '<b>x</b>'
        },
      }
      // Later, because what a test itself runs is exempt while it runs
      await new Promise((resolve) => setTimeout(resolve))
      return Object.entries(tried).map(([name, attempt]) => {
        try {
          attempt()
          return `${name} ran`
        } catch {
          return `${name} refused`
        }
      })
    })
    expect(outcomes).toEqual(['eval refused', 'function refused', 'markup refused'])
  })

  test('applies no style that is not from a file', async ({ zegel: { page } }) => {
    const colour = await page.evaluate(() => {
      const style = document.createElement('style')
      style.append('body { color: rgb(1, 2, 3) !important }')
      document.head.append(style)
      return getComputedStyle(document.body).color
    })
    expect(colour).not.toBe('rgb(1, 2, 3)')
  })
})

test.describe('the network', () => {
  test('hears nothing of the page, whatever it tries', async ({ zegel: { page } }) => {
    const server = await listening()
    const outcome = await page.evaluate(async (address) => {
      const settled = (promise: Promise<unknown>) => promise.then(() => 'went through').catch(() => 'refused')
      const element = (tag: 'img' | 'script' | 'iframe') =>
        new Promise<string>((resolve) => {
          const made = document.createElement(tag)
          made.addEventListener('load', () => resolve('loaded'))
          made.addEventListener('error', () => resolve('refused'))
          setTimeout(() => resolve('refused'), 1000)
          if (tag === 'script') made.setAttribute('type', 'text/plain')
          else made.setAttribute('src', address)
          document.body.append(made)
        })
      navigator.sendBeacon(address, 'x')
      return {
        fetch: await settled(fetch(address, { mode: 'no-cors' })),
        image: await element('img'),
        frame: await element('iframe'),
      }
    }, server.address)
    expect(outcome.fetch).toBe('refused')
    expect(outcome.image).toBe('refused')
    expect(server.requests()).toEqual([])
    await server.close()
  })

  test('is closed even to a session without a policy', async ({ zegel: { app } }) => {
    const server = await listening()
    const result = await app.evaluate(
      ({ session }, address) => session.defaultSession.fetch(address).then(() => 'went through', String),
      server.address,
    )
    expect(result).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(server.requests()).toEqual([])
    await server.close()
  })
})

test.describe('a page that is led astray', () => {
  test('cannot navigate away', async ({ zegel: { page } }) => {
    for (const address of [
      'http://127.0.0.1:9/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'data:text/html,x',
    ])
      await page.evaluate((where) => {
        location.href = where
      }, address)
    await page.waitForTimeout(300)
    expect(page.url()).toBe('app://zegel/index.html')
    expect(await page.evaluate(() => document.documentElement.dataset['usable'])).toBeDefined()
  })

  test('cannot open a window', async ({ zegel: { app, page } }) => {
    const opened = await page.evaluate(() => [
      window.open('about:blank'),
      window.open('app://zegel/index.html'),
      window.open('https://example.org'),
    ])
    expect(opened).toEqual([null, null, null])
    expect(app.windows()).toHaveLength(1)
  })

  test('gets no permission and no device', async ({ zegel: { page } }) => {
    const answers = await page.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(() => 'granted').catch((error) => error.name)
      return {
        notification: await Notification.requestPermission(),
        microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        place: await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('granted'),
            (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
          ),
        ),
        clipboard: await refused(navigator.clipboard.readText()),
        states: await Promise.all(
          ['geolocation', 'notifications', 'camera', 'clipboard-read'].map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
          ),
        ),
      }
    })
    expect(answers).toEqual({
      notification: 'denied',
      microphone: expect.stringMatching(/NotAllowedError|NotFoundError/),
      screen: expect.stringMatching(/NotAllowedError|NotSupportedError|NotReadableError|InvalidStateError/),
      place: 'denied',
      clipboard: 'NotAllowedError',
      states: ['denied', 'denied', 'denied', 'denied'],
    })
  })

  test('cannot download', async ({ zegel: { app, page } }) => {
    await app.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => {
        Object.assign(globalThis, { refusedDownload: event.defaultPrevented })
      })
    })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
    })
    await expect
      .poll(() => app.evaluate(() => (globalThis as { refusedDownload?: boolean }).refusedDownload))
      .toBe(true)
  })

  test('reaches no file outside the app', async ({ zegel: { app } }) => {
    const statuses = await app.evaluate(({ session }) =>
      Promise.all(
        [
          'app://zegel/../package.json',
          'app://zegel/%2e%2e/%2e%2e/package.json',
          'app://zegel/..%2f..%2fpackage.json',
          'app://zegel/.built-from',
          'app://elsewhere/index.html',
        ].map((address) =>
          session.defaultSession.fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404, 404])
  })
})

test.describe('the door', () => {
  test("answers the app's own page", async ({ zegel: { page } }) => {
    const answer = await page.evaluate(() => window.zegel.ask('app.info', {}))
    expect(answer).toMatchObject({ ok: true, value: { version: expect.any(String) } })
  })

  test('refuses a window that is not one of ours, even at our address', async ({ zegel: { app } }) => {
    const answer = await app.evaluate(async ({ BrowserWindow, app }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/preload.cjs` },
      })
      await window.loadURL('app://zegel/index.html')
      const heard = await window.webContents.executeJavaScript("window.zegel.ask('app.info', {})")
      window.destroy()
      return heard
    })
    expect(answer).toEqual({ ok: false, code: 'E_SENDER', data: {} })
  })

  test('refuses our own window when it shows another page', async ({ zegel: { app } }) => {
    const answer = await app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      await window?.loadURL('about:blank')
      return window?.webContents.executeJavaScript("window.zegel.ask('app.info', {})")
    })
    expect(answer).toEqual({ ok: false, code: 'E_SENDER', data: {} })
  })
})

test('a page whose process ends comes back, and answers', async ({ zegel: { app } }) => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  const answers = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents || contents.isCrashed()) return 'gone'
      // Asked in the moment in which it ends, it never answers.
      const patience = new Promise<string>((resolve) => setTimeout(() => resolve('silent'), 2000))
      const script =
        "document.documentElement.dataset.usable === 'true' ? window.zegel.ask('app.info', {}) : null"
      const answer: Promise<{ ok: boolean } | null> = contents.executeJavaScript(script)
      return Promise.race([patience, answer.then((one) => (one?.ok === true ? 'usable' : 'not yet'))])
    })
  await expect.poll(answers, { timeout: 30_000 }).toBe('usable')
})

test.describe('a second start', () => {
  test('ends by itself and brings the first window to the front', async ({ zegel: { app, dataFolder } }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    expect(await runToEnd(dataFolder)).toBe(0)
    const visible = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
    await expect.poll(visible).toEqual([true])
  })

  test('with other data opens a window of its own', async ({ zegel }) => {
    const other = await launch()
    expect(other.dataFolder).not.toBe(zegel.dataFolder)
    await other.close()
  })
})

/** A server on this machine that remembers who called. */
async function listening(): Promise<{
  address: string
  requests: () => string[]
  close: () => Promise<unknown>
}> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*')
    response.end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}/x.png`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
