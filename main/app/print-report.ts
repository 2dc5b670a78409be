import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import { CollateError } from '../contract/failure.ts'
import { safeHeaders } from '../host/page-policy.ts'
import { denyAll } from './permissions.ts'
import { silenceSession } from './quiet-chromium.ts'

/** The address of a report while it is printed: ours, but in a session that has no other page. */
const addressOf = (name: string) => `collate://app/${name}`
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** Reports that are being printed, by their names, which nobody can guess. */
const waiting = new Map<string, Uint8Array>()
let printing: Promise<Session> | undefined

/**
 * Makes a PDF of an HTML report, in a hidden window of its own: sandboxed, without scripts, in a session that keeps nothing,
 * reaches nothing and serves nothing but the report. Fails: internal.
 */
export async function printReport(html: Uint8Array): Promise<Uint8Array> {
  const name = randomUUID()
  printing ??= openSession()
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: await printing,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  })
  waiting.set(name, html)
  try {
    await window.loadURL(addressOf(name))
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } catch (error) {
    throw new CollateError('internal', 'The PDF could not be made. Save the report as a web page, and print that.', {
      cause: error,
    })
  } finally {
    waiting.delete(name)
    window.destroy()
  }
}

async function openSession(): Promise<Session> {
  const own = session.fromPartition('report')
  denyAll(own)
  await silenceSession(own)
  own.protocol.handle('collate', ({ url }) => {
    const html = waiting.get(url.slice(addressOf('').length))
    if (!html) return new Response(null, { status: 404, headers: safeHeaders })
    const headers = { ...safeHeaders, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
    return new Response(new Uint8Array(html), { headers })
  })
  return own
}
