import * as v from 'valibot'
import { CollateError } from '../../contract/failure.ts'
import { importMethods } from '../../contract/imports.ts'
import type { CheckCall } from '../join-ports.ts'
import type { Uploads } from './uploads.ts'

const notHere =
  'A browser cannot name files of this computer. Add language data in Collate’s own window, or with “collate ocr add FILE”.'

/**
 * Declines imports of anything but this page's uploads: whoever got into the page (an extension, a translation service)
 * must not read other files of this computer through it.
 */
export function onlyUploads(uploads: Uploads): CheckCall {
  return (method, params) => {
    if (method === 'ocr.addLanguage') throw new CollateError('declined', notHere)
    if (method !== 'imports.start') return
    const parsed = v.safeParse(importMethods['imports.start'].params, params)
    // What does not fit the schema is answered by the library itself.
    if (!parsed.success) return
    if (parsed.output.items.every(item => item.isTemporary === true && uploads.has(item.path))) return
    throw new CollateError(
      'declined',
      'In a browser Collate imports only the files you give it. Drop them here, or choose them with Import.',
    )
  }
}
