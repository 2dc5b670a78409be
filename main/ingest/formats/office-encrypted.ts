import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { contentOf } from '../office-document.ts'
import { passwordSentence, readOfficeTree } from '../office-tree.ts'

/** Word, Excel and PowerPoint files since 2007 under a password, by officeparser: the other readers cannot open them. */
export const officeEncrypted: Format = {
  name: 'office-encrypted',
  extractor: 'office-encrypted/1',
  isDear: true,
  recognises: ({ members }) => members.includes('EncryptedPackage') && members.includes('EncryptionInfo'),
  read,
}

async function read(source: Source): Promise<Content> {
  if (!source.password) throw unreadable(passwordSentence, 'password')
  const tree = await readOfficeTree(source.bytes(), null, source.password)
  const content = contentOf(tree)
  const remark = tree.type === 'xlsx' ? sheetRemark : tree.type === 'docx' ? wordRemark : null
  return remark ? { ...content, remarks: [remark, ...(content.remarks ?? [])] } : content
}

const again = 'To have all of it, save it without a password and import that.'
const sheetRemark = `The sheets of a file under a password are read without their formats: dates are numbers of days, shares are not percent. ${again}`
const wordRemark = `A document under a password is read in a simpler way: hyphens at which no line may break are missing, as in 4‑5. ${again}`
