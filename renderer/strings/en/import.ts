import { formatNumber } from '../../ui/formats.ts'

export const importing = {
  uploadFailed: (name: string) =>
    `“${name}” could not be handed over. Check that the file can still be read, then try again.`,
  uploadCancelled: 'The import was cancelled before it began.',
  count: (count: number) => formatNumber(count),
}
