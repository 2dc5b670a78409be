import { plainLine } from './plain-text.ts'

/** Characters of a name at most: with its ending it fits into the 255 bytes of most file systems, whatever its script. */
const longest = 60
/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name, without its ending, that every system takes, after the title of a report. */
export function reportName(title: string): string {
  const name = [
    ...plainLine(title)
      .replace(/[<>:"/\\|?*]+/g, ' ')
      .replace(/\s+/g, ' '),
  ]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return name === '' || devices.test(name) ? `Comparison ${name}`.trim() : name
}
