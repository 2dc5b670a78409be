import type { Session } from 'electron'
import { pageFolder, readPageFile } from '../host/page-files.ts'
import { pagePolicy, safeHeaders } from '../host/page-policy.ts'

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
