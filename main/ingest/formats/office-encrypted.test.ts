import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { encryptOffice } from '../test-encrypt.ts'
import { writePresentation } from '../test-office.ts'
import { readBytes } from '../test-read.ts'

const sheet = utils.aoa_to_sheet([['Ward', { t: 'n', v: 44230, z: 'dd.mm.yyyy' }]])
const votes: Buffer = write(utils.book_new(sheet, 'Votes'), { type: 'buffer', bookType: 'xlsx' })

describe('an Office file under a password', () => {
  test('asks for it, says where it is wrong, and is read with it', async () => {
    const locked = await encryptOffice(votes, 'шлюз7')
    const refused = { status: 'no-text', format: 'office-encrypted', needs: 'password' }
    expect(await readBytes(locked, 'votes.xlsx')).toMatchObject({
      ...refused,
      reason: expect.stringMatching(/Enter its password/),
    })
    expect(await readBytes(locked, 'votes.xlsx', { password: 'sluice' })).toMatchObject({
      ...refused,
      reason: expect.stringMatching(/does not open/),
    })
    expect(await readBytes(locked, 'votes.bin', { password: 'шлюз7' })).toMatchObject({
      status: 'read',
      text: 'Votes\n\nWard\t44230',
      remarks: [expect.stringMatching(/dates are numbers/)],
    })
    const talk = await encryptOffice(writePresentation([{ title: 'The dam', points: [] }]), 'x')
    expect(await readBytes(talk, 'talk', { password: 'x' })).toMatchObject({ text: 'Slide 1\n\nThe dam' })
  }, 30_000)

  test('in another encryption says so', async () => {
    const locked = await encryptOffice(votes, 'x')
    const at = locked.indexOf(Buffer.from([4, 0, 2, 0, 0x24]))
    locked[at + 2] = 3
    const answer = await readBytes(locked, 'votes.xlsx', { password: 'x' })
    expect(answer).toMatchObject({
      status: 'no-text',
      needs: null,
      reason: expect.stringMatching(/without a password/),
    })
  })
})
