import type { DesktopReportFormat, ReportParts } from '../../../main/contract/compare.ts'
import type { Connection } from '../../connect.ts'
import { download } from '../../download.ts'

export type ReportChoice = {
  documents: number[]
  format: DesktopReportFormat
  parts: ReportParts
  comparisonId?: number
}

/**
 * Writes a report: the desktop asks where to, a browser downloads it, or prints it where PDF is wanted. Answers the file's
 * name, '' where it was printed, null where a person changed their mind.
 */
export async function saveReport(
  { host, library, shell }: Connection,
  choice: ReportChoice,
  signal: AbortSignal,
): Promise<string | null> {
  if (host === 'electron') return (await shell.call('shell.saveReport', choice, { signal }))?.name ?? null
  const format = choice.format === 'pdf' ? 'html' : choice.format
  const { name, base64 } = await library.call('compare.report', { ...choice, format }, { signal })
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  if (choice.format === 'pdf') {
    await printPage(new TextDecoder().decode(bytes))
    return ''
  }
  download(name, bytes)
  return name
}

/**
 * Prints a report from a frame of its own, in which no script runs. The frame is under this page's policy: its one style
 * element needs the page's nonce. It goes when it is printed, at the latest when the next one is.
 */
function printPage(html: string): Promise<void> {
  document.querySelector('iframe[data-report]')?.remove()
  const frame = document.createElement('iframe')
  frame.dataset.report = ''
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.className = 'unseen'
  frame.title = ''
  frame.setAttribute('aria-hidden', 'true')
  frame.srcdoc = html.replace('<style>', () => `<style nonce="${pageNonce()}">`)
  return new Promise(resolve => {
    frame.onload = () => {
      const view = frame.contentWindow
      view?.addEventListener('afterprint', () => frame.remove())
      view?.print()
      resolve()
    }
    document.body.append(frame)
  })
}

const pageNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
