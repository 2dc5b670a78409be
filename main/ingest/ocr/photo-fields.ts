import type { DocumentField } from '../../contract/documents.ts'
import { type Found, found } from '../format.ts'

/** What a picture says of itself: EXIF of a camera, IPTC of a press agency. */
export type PhotoFields = { fields: DocumentField[]; title?: Found | undefined; byline?: Found | undefined }

/** Keys of exifr's answer and what a person calls them. */
const names: Record<string, string> = {
  DateTimeOriginal: 'Taken',
  ImageDescription: 'Description',
  Caption: 'Caption',
  Copyright: 'Copyright',
  CopyrightNotice: 'Copyright notice',
  Credit: 'Credit',
  Source: 'Picture source',
  City: 'City',
  Country: 'Country',
  Software: 'Software',
}

const longestValue = 1000

/** Reads what a camera or an agency wrote beside the pixels. A photograph's time is when it was taken, not the date of a report. */
export async function readPhotoFields(bytes: Uint8Array): Promise<PhotoFields> {
  const { default: exifr } = await import('exifr')
  let said: Record<string, unknown>
  try {
    said =
      (await exifr.parse(bytes, { iptc: true, xmp: false, icc: false, reviveValues: false, makerNote: false })) ?? {}
  } catch {
    // A format that it does not know, or a damaged segment: the pixels may be read all the same.
    return { fields: [] }
  }
  const text = (key: string) => asText(said[key])
  const fields: DocumentField[] = []
  const add = (name: string, value: string | null) => {
    if (value) fields.push({ name, value })
  }
  for (const [key, name] of Object.entries(names))
    add(name, key === 'DateTimeOriginal' ? takenAt(text(key)) : text(key))
  add('Camera', [text('Make'), text('Model')].filter(Boolean).join(' ') || null)
  add('Place', placeOf(said.latitude, said.longitude))
  return {
    fields,
    title: found(text('Headline') ?? text('ObjectName'), 'info'),
    byline: found(text('Byline') ?? text('Artist'), 'info'),
  }
}

function asText(value: unknown): string | null {
  if (Array.isArray(value)) return asText(value.filter(one => typeof one === 'string').join(', '))
  if (typeof value !== 'string') return null
  const shown = value.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  return shown === '' ? null : shown.slice(0, longestValue)
}

/** "2016:03:04 10:11:12" as it is written elsewhere. Cameras that were never set say noughts. */
function takenAt(value: string | null): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d)(?: (\d\d:\d\d(?::\d\d)?))?/.exec(value ?? '')
  if (!parts || parts[1] === '0000') return null
  return `${parts[1]}-${parts[2]}-${parts[3]}${parts[4] ? ` ${parts[4]}` : ''}`
}

/** Degrees north and east. */
function placeOf(latitude: unknown, longitude: unknown): string | null {
  const isPlace = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most
  if (!isPlace(latitude, 90) || !isPlace(longitude, 180) || (latitude === 0 && longitude === 0)) return null
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
}
