import type { OfficeContentNode, OfficeParserAST, OfficeParserConfig, SupportedFileType } from 'officeparser'
import { type UnreadableError, unreadable } from './format.ts'

/** Limits against bombs, beside those on unpacking: an element with its text takes some 2 KB of memory. */
const limits = {
  maxUncompressedBytes: 128 * 1024 * 1024,
  maxZipEntries: 10_000,
  maxXmlElements: 400_000,
  maxTableCells: 200_000,
}

/**
 * An Office file as a tree of blocks, by officeparser. Nothing is fetched and no picture is read. `fileType` is null where only the
 * content tells. Throws `unreadable` with what can be
 * done: for a password, an encryption it does not know, a limit, a damaged file.
 */
export async function readOfficeTree(
  bytes: Uint8Array,
  fileType: SupportedFileType | null,
  password?: string,
): Promise<OfficeParserAST> {
  const { parseOffice } = await import('officeparser')
  const config: OfficeParserConfig = { fileType, decompressionLimits: limits, ignoreSlideMasters: true }
  try {
    return await parseOffice(Buffer.from(bytes), password ? { ...config, password } : config)
  } catch (error) {
    throw inWords(codeOf(error))
  }
}

/** officeparser's messages may hold words of the file; its codes do not. */
function codeOf(error: unknown): string {
  const issue = error instanceof Error && 'officeIssue' in error ? error.officeIssue : undefined
  return typeof issue === 'object' && issue !== null && 'code' in issue ? String(issue.code) : ''
}

function inWords(code: string): UnreadableError {
  if (code === 'PASSWORD_REQUIRED') return unreadable(passwordSentence, 'password')
  if (code === 'PASSWORD_INCORRECT') return unreadable(wrongPasswordSentence, 'password')
  if (code === 'DOCUMENT_DECRYPTION_FAILED') return unreadable(unknownEncryption)
  if (/LIMIT_EXCEEDED|TOO_LARGE|NESTING/.test(code)) return unreadable(tooMuch)
  return unreadable('The file is damaged or too tangled to be read. The original is kept.')
}

export const passwordSentence = 'This document is encrypted. Enter its password to read it. The original is kept.'
const wrongPasswordSentence = 'The password does not open this document. The original is kept.'
export const unknownEncryption =
  'This document is encrypted in a way that Collate cannot open. Save it without a password and import it again. The original is kept.'
const tooMuch =
  'There is more in this file than a document holds, as in files that are made to fill a memory. The original is kept.'

/** The words of a node and of all below it; a break becomes the end of a line or a space, blocks become lines. */
export function wordsOf(node: OfficeContentNode): string {
  if (node.type === 'break') return node.metadata?.breakType === 'textWrapping' || !node.metadata ? '\n' : ' '
  if (node.children?.length) return node.children.map(wordsOf).join(isBlock(node.children[0]) ? '\n' : '')
  return node.type === 'image' ? '' : (node.text ?? '')
}

const isBlock = (node: OfficeContentNode | undefined) =>
  node !== undefined && !['text', 'break', 'image', 'comment', 'code'].includes(node.type)
