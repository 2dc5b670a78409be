import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import type { ShellService } from '../contract/shell.ts'
import { writeWhole } from '../host/write-whole.ts'
import { choosePlace } from './choose-place.ts'

type SaveNames = ShellService['methods']['shell.saveNames']

/** Asks the library for the table of a list of names, the person for a place, and writes it there. */
export async function saveNames(
  window: BrowserWindow,
  library: Client<LibraryService>,
  answered: ParsedParamsOf<SaveNames>,
  call: Call,
): Promise<ResultOf<SaveNames>> {
  const { base64 } = await library.call('batch.table', answered, { signal: call.signal })
  const path = await choosePlace(window, {
    title: 'Export what was found',
    name: 'names.csv',
    format: 'csv',
    formatName: 'Table',
  })
  if (path === null) return null
  writeWhole(path, Buffer.from(base64, 'base64'), { mayReplace: true })
  return { name: basename(path) }
}
