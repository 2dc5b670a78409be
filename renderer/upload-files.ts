import * as v from 'valibot'
import { CollateError, failureSchema } from '../main/contract/failure.ts'
import type { ImportItem, ItemProgress } from './connect.ts'
import type { NamedFile } from './dropped-files.ts'
import { words } from './strings/words.ts'

/** Files on their way at once: enough to keep a local socket busy. */
const lanes = 4

/** Sends files to the host on this computer, which keeps them in a private folder until they are imported. */
export async function uploadFiles(
  files: readonly NamedFile[],
  token: string,
  options: { onProgress: ItemProgress; signal: AbortSignal },
): Promise<ImportItem[]> {
  const items: ImportItem[] = []
  let next = 0
  let done = 0
  async function lane() {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index]
      if (!file) return
      items[index] = await uploadFile(file, token, options.signal)
      options.onProgress(++done, files.length)
    }
  }
  options.onProgress(0, files.length)
  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, lane))
  return items
}

async function uploadFile({ file, name }: NamedFile, token: string, signal: AbortSignal): Promise<ImportItem> {
  const response = await post(file, name, token, signal)
  const answer: unknown = await response.json().catch(() => undefined)
  if (
    response.ok &&
    typeof answer === 'object' &&
    answer !== null &&
    'path' in answer &&
    typeof answer.path === 'string'
  ) {
    return { path: answer.path, shownAs: name, isTemporary: true }
  }
  const failure = v.safeParse(failureSchema, answer)
  if (failure.success) throw new CollateError(failure.output.code, failure.output.sentence)
  throw new CollateError('unreadable', words.import.uploadFailed(name))
}

async function post(file: File, name: string, token: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/upload?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: file,
      signal,
    })
  } catch (cause) {
    if (signal.aborted) throw new CollateError('cancelled', words.import.uploadCancelled, { cause })
    throw new CollateError('unreadable', words.import.uploadFailed(name), { cause })
  }
}
