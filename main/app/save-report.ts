import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { DesktopReportFormat } from '../contract/compare.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import type { ShellService } from '../contract/shell.ts'
import { writeWhole } from '../host/write-whole.ts'
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
  const path = await choosePlace(window, name, format)
  if (path === null) return null
  const bytes = Buffer.from(report.base64, 'base64')
  writeWhole(path, format === 'pdf' ? await printReport(bytes) : bytes, { mayReplace: true })
  return { name: basename(path) }
}

/** The path that a person chose, or null. The system's dialog asks before a file is replaced. */
async function choosePlace(window: BrowserWindow, name: string, format: DesktopReportFormat): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the report',
    defaultPath: name,
    filters: [{ name: formatNames[format], extensions: [format] }],
  })
  if (canceled || filePath === '') return null
  return extname(filePath) === '' ? `${filePath}.${format}` : filePath
}
