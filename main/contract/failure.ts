import * as v from 'valibot'

/** Everything that can go wrong across a border; each is met with a sentence that says what to do. */
export const failureCodes = [
  'invalid', // the request does not fit its schema
  'not-found', // the document, tag, … is gone
  'no-library', // nothing is open
  'in-use', // another process owns the library
  'wrong-key', // the library's key does not open it
  'damaged', // the library cannot be read
  'too-new', // written by a newer Collate
  'unreadable', // a file cannot be read or holds no text
  'exists', // a name or a folder is taken
  'conflict', // someone else changed it meanwhile
  'declined', // this host cannot do that
  'cancelled',
  'disk', // the disk is full or refuses
  'gone', // the process at the other end ended
  'internal',
] as const

export const failureSchema = v.object({ code: v.picklist(failureCodes), sentence: v.string() })

/** A failure as it crosses a border: a code for the program, a sentence for the person. */
export type Failure = v.InferOutput<typeof failureSchema>
export type FailureCode = Failure['code']

/** A failure while it travels as an exception. Its message is the sentence. */
export class CollateError extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options)
    this.name = 'CollateError'
    this.code = code
  }
}

/**
 * Any thrown value as a failure. What was not raised as a CollateError becomes 'internal' with a neutral sentence, because
 * a foreign message may hold a path or words of a document.
 */
export function toFailure(error: unknown): Failure {
  if (error instanceof CollateError) return { code: error.code, sentence: error.message }
  return {
    code: 'internal',
    sentence: 'Something went wrong inside Collate. Nothing was changed; try again, or restart Collate.',
  }
}
