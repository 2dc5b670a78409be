import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../fixtures/test.ts'

test('the page runs under a policy that lets nothing in and nothing out', async ({ collate }) => {
  const { page } = collate
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('ok')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const outcomes = await page.evaluate(async target => {
    const attempt = (work: () => Promise<unknown>) =>
      work().then(
        () => 'allowed',
        () => 'refused',
      )
    const image = new Image()
    const loaded = new Promise((resolve, reject) => {
      image.onload = resolve
      image.onerror = reject
    })
    image.src = `${target}/image.png`
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return {
      fetch: await attempt(() => fetch(`${target}/fetch`)),
      image: await attempt(() => loaded),
      script: 'injected' in window ? 'allowed' : 'refused',
      evaluate: await attempt(async () => new Function('return 1')()),
      node: 'require' in window || 'process' in window ? 'allowed' : 'refused',
    }
  }, address)
  server.close()
  expect(outcomes).toEqual({
    fetch: 'refused',
    image: 'refused',
    script: 'refused',
    evaluate: 'refused',
    node: 'refused',
  })
  expect(requests).toEqual([])
})

// A browser’s windows are its own.
test('no window opens, and the page goes nowhere else', { tag: '@electron' }, async ({ collate, electronApp }) => {
  const { page } = collate
  const before = page.url()
  expect(await page.evaluate(() => window.open('https://example.org') === null)).toBe(true)
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  // Asked of the window itself: Playwright waits for a navigation that never comes.
  const shown = await electronApp?.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    return contents?.executeJavaScript('[location.href, document.querySelector("[role=grid]") !== null]') as unknown
  })
  expect(shown).toEqual([before, true])
  expect(electronApp?.windows()).toHaveLength(1)
})

// A browser asks its own person.
test('every permission is denied', { tag: '@electron' }, async ({ collate }) => {
  const states = await collate.page.evaluate(() =>
    Promise.all(
      ['camera', 'microphone', 'geolocation', 'notifications'].map(async name => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        return state
      }),
    ),
  )
  expect(states).not.toContain('granted')
})

// Only the desktop has a window of its own.
test('the window is sandboxed and isolated, without spelling services', { tag: '@electron' }, async ({
  collate,
  electronApp,
}) => {
  await expect(collate.list).toBeVisible()
  const preferences = await electronApp?.evaluate(({ webContents, session }) => {
    const [contents] = webContents.getAllWebContents()
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
    return {
      sandbox,
      contextIsolation,
      nodeIntegration,
      webSecurity,
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    }
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, spelling: false })
})
