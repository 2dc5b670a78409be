import { largestList } from '../../../main/contract/batch.ts'
import { CollateError } from '../../../main/contract/failure.ts'

/** The bytes of a list or a table in Base64; a huge one is not read at all. Fails: invalid, unreadable. */
export async function base64Of(file: File): Promise<string> {
  if (file.size > largestList) {
    const most = largestList / 1024 ** 2
    throw new CollateError('invalid', `A list or a table can have ${most} MB at most. Leave columns out, or split it.`)
  }
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,?/, '')))
    reader.addEventListener('error', () =>
      reject(new CollateError('unreadable', 'The file could not be read. Check that it is still there.')),
    )
    reader.readAsDataURL(file)
  })
}
