import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileFailure } from './file-failure.ts'
import type { FoundFile, ImportItem } from './store.ts'

/** Folders in folders beyond this are not walked: no person made them. */
export const deepestFolder = 100

/**
 * The files of the things a person named, folder by folder, in the order of their names. What cannot be read is one entry
 * with a reason. Links inside a folder are not followed: one that stays inside leads to what is found anyway, one that
 * leaves would bring in what nobody chose. Hidden files and the system's own are left out.
 */
export async function* walk(items: readonly ImportItem[]): AsyncGenerator<FoundFile> {
  for (const item of items) {
    try {
      // What a person names may itself be a link.
      const isFolder = (await stat(item.path)).isDirectory()
      if (isFolder && !item.isTemporary) yield* walkFolder(item.path, await realpath(item.path), 0)
      else yield item
    } catch (error) {
      yield { ...item, reason: fileFailure(error).message }
    }
  }
}

async function* walkFolder(folder: string, root: string, depth: number): AsyncGenerator<FoundFile> {
  if (depth > deepestFolder) {
    yield {
      path: folder,
      reason: `Its folders are nested more than ${deepestFolder} deep. Import the inner one by itself.`,
    }
    return
  }
  const entries = await listFolder(folder)
  if (!Array.isArray(entries)) {
    yield entries
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walkFolder(path, root, depth + 1)
    else if (entry.isSymbolicLink()) yield* reportLink(path, root)
    else if (entry.isFile()) yield hasUnreadableName(entry.name) ? { path, reason: unreadableName } : { path }
  }
}

async function listFolder(folder: string): Promise<Dirent[] | FoundFile> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !isHidden(name)).sort((a, b) => order.compare(a.name, b.name))
  } catch (error) {
    return { path: folder, reason: fileFailure(error).message.replace(/^The file/, 'The folder') }
  }
}

const order = new Intl.Collator('en', { numeric: true })

/** Names that begin with a dot, and what systems and word processors leave behind. */
export const isHidden = (name: string) => /^(\.|~\$|__MACOSX$|thumbs\.db$|desktop\.ini$)/i.test(name)

/** Only a link that leaves the folder is worth a word. */
async function* reportLink(path: string, root: string): AsyncGenerator<FoundFile> {
  try {
    const target = await realpath(path)
    if (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)) return
    yield { path, reason: 'This is a link to a place outside the folder. Import that place by itself if you want it.' }
  } catch {
    const isLink = await lstat(path).then(
      () => true,
      () => false,
    )
    if (isLink) yield { path, reason: 'This is a link that leads nowhere.' }
  }
}

/** Names in an old charset come as replacement characters, under which no file is found again. */
const hasUnreadableName = (name: string) => name.includes('\ufffd')
const unreadableName = 'Its name has letters that this computer cannot read. Rename it and try again.'
