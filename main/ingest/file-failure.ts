import { CollateError } from '../contract/failure.ts'

/** Why a file or folder cannot be read, by the operating system's code. */
const readSentences: Record<string, string> = {
  ENOENT: 'The file is no longer there. If it was moved, import it from its new place.',
  EACCES: 'There is no permission to read it. Change its permissions, or copy it to a place you can read.',
  EPERM: 'There is no permission to read it. Change its permissions, or copy it to a place you can read.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'A folder on the way to it is no longer a folder.',
  ELOOP: 'Its links lead in a circle.',
  ENAMETOOLONG: 'Its path is too long for this computer. Copy it to a folder with a shorter path.',
  EMFILE: 'Too many files are open on this computer. Close some programs and try again.',
  ENFILE: 'Too many files are open on this computer. Close some programs and try again.',
  EIO: 'The disk could not read it. The disk may be failing: copy what matters from it.',
  EBUSY: 'Another program is using it. Close that program and try again.',
  ETXTBSY: 'Another program is using it. Close that program and try again.',
  ESTALE: 'The network folder it is in went away. Connect again and try again.',
}

const diskSentences: Record<string, string> = {
  ENOSPC: 'The disk with the library is full. Make room and try again.',
  EDQUOT: 'Your share of the disk with the library is used up. Make room and try again.',
  EROFS: 'The library lies on a disk that cannot be written to.',
  EACCES: 'There is no permission to write to the library’s folder.',
  EPERM: 'There is no permission to write to the library’s folder.',
}

/** A failure to read somebody's file, as a sentence that fits under the file's name. Code 'unreadable'. */
export function fileFailure(error: unknown): CollateError {
  if (error instanceof CollateError) return error
  return new CollateError('unreadable', readSentences[codeOf(error)] ?? 'It could not be read.', { cause: error })
}

/** A failure to write to the library's folder. Code 'disk': it concerns every file, not this one. */
export function diskFailure(error: unknown): CollateError {
  if (error instanceof CollateError) return error
  const sentence = diskSentences[codeOf(error)] ?? 'The library’s folder could not be written to.'
  return new CollateError('disk', sentence, { cause: error })
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
