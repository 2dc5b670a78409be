import { readFileSync, statSync } from 'node:fs'
import { CollateError } from '../../contract/failure.ts'

/** A file of more bytes than four times its code units cannot be shorter. */
const mostBytes = 4

/**
 * The text of a plain UTF-8 file, less a byte order mark. `what` is what the sentences call it ("draft"), `longest` is in code units.
 * Fails: invalid, where the file cannot be read as text or is too long.
 */
export function readTextFile(file: string, what: string, longest: number): string {
  const tooLong = () =>
    new CollateError(
      'invalid',
      `The ${what} is longer than ${longest.toLocaleString('en')} characters. Give it in parts.`,
    )
  let bytes: Buffer
  try {
    if (statSync(file).size > mostBytes * longest) throw tooLong()
    bytes = readFileSync(file)
  } catch (error) {
    if (error instanceof CollateError) throw error
    throw new CollateError('invalid', `The file ${file} cannot be read. Check its name.`, { cause: error })
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CollateError('invalid', `The ${what} is not plain text in UTF-8. Save it as such.`, { cause: error })
  }
  if (text.length > longest) throw tooLong()
  return text
}
