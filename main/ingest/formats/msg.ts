import { CollateError } from '../../contract/failure.ts'
import { rewriteCompoundFile } from '../compound-file.ts'
import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { largestMail } from '../mail/mail.ts'
import { mailContent } from '../mail/mail-content.ts'
import { parseMsg } from '../mail/parse-msg.ts'
import { rtf } from './rtf.ts'

/** A mail as Outlook saves it, by msgreader. */
export const msg: Format = {
  name: 'msg',
  extractor: 'msg/1',
  isDear: true,
  recognises: ({ members }) =>
    members.some(name => name === '__properties_version1.0' || name === '__nameid_version1.0'),
  read,
}

async function read(source: Source): Promise<Content> {
  if (source.size > largestMail)
    throw unreadable('This mail is larger than 100 MB, which is more than can be read of one. The original is kept.')
  // A chain of sectors that bites its own tail would keep msgreader for ever; a file written anew has none.
  const mail = await parseMsg(await rewriteCompoundFile(source.bytes()), source.charset)
  return mailContent(mail.rtf ? { ...mail, plain: await textOfRtf(mail.rtf, source) } : mail, source)
}

/** Blank where the RTF is not to be read: the rest of the mail is. */
async function textOfRtf(written: Buffer, source: Source): Promise<string> {
  try {
    return (await rtf.read({ ...source, bytes: () => written })).text
  } catch (error) {
    if (error instanceof CollateError && error.code !== 'unreadable') throw error
    return ''
  }
}
