import { extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'

export type WantedPlace = {
  /** Of the dialog. */
  title: string
  /** The name that is proposed. */
  name: string
  /** The file's extension, and what a person calls such files. */
  format: string
  formatName: string
}

/** The path that a person chose, or null. The system's dialog asks before a file is replaced. */
export async function choosePlace(
  window: BrowserWindow,
  { title, name, format, formatName }: WantedPlace,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: name,
    filters: [{ name: formatName, extensions: [format] }],
  })
  if (canceled || filePath === '') return null
  return extname(filePath) === '' ? `${filePath}.${format}` : filePath
}
