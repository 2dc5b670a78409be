import { CollateError } from '../../contract/failure.ts'
import type { Content, Known, PartContent, Source } from '../format.ts'
import { safePartName } from '../part-name.ts'
import { isSystemFile, leadsOutside } from './member-names.ts'

/** Why a member is in the list only. */
export type Absence = 'link' | 'locked' | 'method' | 'damaged' | 'special'

const absenceWords: Record<Absence, string> = {
  link: 'a link, not followed',
  locked: 'locked with a password',
  method: 'packed in a way that cannot be read',
  damaged: 'damaged',
  special: 'not a file',
}

const absenceRemarks: Record<Absence, (count: number) => string> = {
  link: count => `${files(count, 'link')} to other files ${count === 1 ? 'was' : 'were'} not followed.`,
  locked: count =>
    `${files(count, 'file')} inside ${count === 1 ? 'is' : 'are'} locked with a password, which Collate cannot open. Unpack the archive with another program and add what was in it.`,
  method: count =>
    `${files(count, 'file')} inside ${count === 1 ? 'is' : 'are'} packed in a way that Collate cannot read. Unpack the archive with another program and add what was in it.`,
  damaged: count => `${files(count, 'file')} inside ${count === 1 ? 'is' : 'are'} damaged and could not be unpacked.`,
  special: count =>
    `${files(count, 'entry', 'entries')} that ${count === 1 ? 'is no file was' : 'are no files were'} left out.`,
}

const files = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** Lines of the list that is an archive's text. */
const mostLines = 50_000

/** Takes members out of an archive one by one, and keeps the list of them that becomes the archive's text. */
export function createListing(source: Source) {
  const lines: string[] = []
  const absent = new Map<Absence, number>()
  const remarks: string[] = []
  let members = 0
  let systemFiles = 0
  let outside = 0

  function write(path: string, about: string) {
    members++
    if (lines.length < mostLines) lines.push(`${safePartName(path)}\t${about}`)
  }

  return {
    /** True for what systems put in beside the files: counted, not listed. */
    isLeftOut(path: string): boolean {
      if (!isSystemFile(path)) return false
      systemFiles++
      return true
    },
    addAbsent(path: string, absence: Absence) {
      absent.set(absence, (absent.get(absence) ?? 0) + 1)
      write(path, absenceWords[absence])
    },
    /** Makes a document of a member; its size in bytes may only be known afterwards. False where a limit is reached. */
    async add(path: string, size: () => number, content: PartContent, known?: Known): Promise<boolean> {
      if (leadsOutside(path)) outside++
      try {
        const isAdded = await source.addPart(path, content, known)
        write(path, isAdded ? inWords(size()) : `${inWords(size())}, left out`)
        return isAdded
      } catch (error) {
        if (error instanceof CollateError) throw error
        this.addAbsent(path, 'damaged')
        return true
      }
    },
    addRemark: (remark: string) => remarks.push(remark),
    content(): Content {
      const counted = [...absent].map(([absence, count]) => absenceRemarks[absence](count))
      if (systemFiles > 0)
        counted.push(`${files(systemFiles, 'file')} that the system put in (thumbnails, resource forks) left out.`)
      if (outside > 0)
        counted.push(`${files(outside, 'name')} would lead out of the archive’s folder; what they name is kept inside.`)
      if (members > mostLines) counted.push(`The list is cut: there are ${files(members, 'file')} inside.`)
      const text = lines.join('\n')
      return {
        text,
        marks: text === '' ? [] : [{ kind: 'table', start: 0, end: text.length }],
        fields: [{ name: 'Files inside', value: members.toLocaleString('en') }],
        remarks: [...remarks, ...counted],
        unreadable:
          remarks.length > 0 ? `${remarks[0]} The original is kept.` : 'There is nothing inside. The original is kept.',
      }
    },
  }
}
export type Listing = ReturnType<typeof createListing>

/** A size in bytes as a person reads it, in units of 1,000. */
export function inWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const [unit, size] = bytes < 1e6 ? ['KB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  return `${(bytes / size).toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`
}

export const brokenOff = 'The archive is damaged: what came before the damage was read.'
