import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { DesktopReportFormat } from '../contract/compare.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import type { ShellService } from '../contract/shell.ts'
import { writeWhole } from '../host/write-whole.ts'
import { choosePlace } from './choose-place.ts'
import { printReport } from './print-report.ts'

type SaveReport = ShellService['methods']['shell.saveReport']

const formatNames: Record<DesktopReportFormat, string> = {
  html: 'Web page',
  docx: 'Word document',
  md: 'Markdown',
  pdf: 'PDF document',
}

/**
 * Asks the library for a report, the person for a place, and writes it there. The page neither sees the file nor names its
 * place, so that it can write nothing that nobody asked for.
 */
export async function saveReport(
  window: BrowserWindow,
  library: Client<LibraryService>,
  { format, ...choice }: ParsedParamsOf<SaveReport>,
  call: Call,
): Promise<ResultOf<SaveReport>> {
  const written = format === 'pdf' ? 'html' : format
  const report = await library.call('compare.report', { ...choice, format: written }, { signal: call.signal })
  const name = `${report.name.slice(0, -written.length)}${format}`
  const path = await choosePlace(window, { title: 'Save the report', name, format, formatName: formatNames[format] })
  if (path === null) return null
  const bytes = Buffer.from(report.base64, 'base64')
  writeWhole(path, format === 'pdf' ? await printReport(bytes) : bytes, { mayReplace: true })
  return { name: basename(path) }
}
