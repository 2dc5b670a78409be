import { rewriteCompoundFile } from '../compound-file.ts'
import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { largestMail } from '../mail/mail.ts'
import { mailContent } from '../mail/mail-content.ts'
import { parseMsg } from '../mail/parse-msg.ts'

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
  return mailContent(await parseMsg(await rewriteCompoundFile(source.bytes())), source)
}
