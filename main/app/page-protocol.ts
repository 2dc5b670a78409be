import { protocol, type Session } from 'electron'
import { pageFolder, readPageFile } from '../host/page-files.ts'
import { pagePolicy, safeHeaders } from '../host/page-policy.ts'

const origin = 'collate://app'
/** The one address that a window shows. */
export const pageAddress = `${origin}/`

/** Whether an address names one of the page's own files. */
export const isOurs = (url: string) => url.startsWith(pageAddress)

/** Before Electron is ready: makes `collate:` an origin of its own, with storage, that counts as secure. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'collate', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built page under `collate://app/`, and nothing else on this computer. */
export function servePage(session: Session): void {
  const folder = pageFolder()
  session.protocol.handle('collate', async request => {
    const url = new URL(request.url)
    const file = url.host === 'app' && request.method === 'GET' ? await readPageFile(folder, url.pathname) : undefined
    if (!file) return new Response(null, { status: 404, headers: safeHeaders })
    const headers = {
      ...safeHeaders,
      'content-type': file.type,
      'content-security-policy': pagePolicy({ nonce: file.nonce ?? 'none' }),
    }
    return new Response(new Uint8Array(file.body), { headers })
  })
}
