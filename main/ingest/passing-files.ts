import { isHidden } from './walk.ts'

/** What browsers, word processors and copying programs call a file until it is whole. */
const unfinished = /(\.(part|partial|crdownload|download|opdownload|tmp|temp|swp|swx)|~)$/i

/** A name that is not taken in from a watched folder: hidden, the system's own, or of a file on its way. */
export const isPassing = (name: string): boolean => isHidden(name) || unfinished.test(name)
