import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

/** What a step of undo or redo did, by the call that made it and how many things it touched. */
const named: Record<string, (count: number) => string> = {
  'documents.edit': count => `edit ${documents(count)}`,
  'documents.describe': count => `describe ${documents(count)} from a table`,
  'documents.setRead': count => `mark ${documents(count)} as read or unread`,
  'documents.trash': count => `move ${documents(count)} to trash`,
  'documents.restore': count => `restore ${documents(count)}`,
  'events.create': () => 'create event',
  'events.edit': () => 'edit event',
  'events.delete': () => 'delete event',
  'tags.create': () => 'create tag',
  'tags.edit': () => 'edit tag',
  'tags.delete': () => 'delete tag',
  'tags.merge': () => 'merge tags',
  'tags.assign': count => `tag ${documents(count)}`,
  'sources.create': () => 'create source',
  'sources.edit': () => 'edit source',
  'sources.delete': () => 'delete source',
  'sources.merge': () => 'merge sources',
  'passages.create': () => 'mark passage',
  'passages.edit': () => 'edit passage',
  'passages.place': () => 'place lost highlight',
  'passages.delete': () => 'delete passage',
  'comparisons.create': () => 'save comparison',
  'comparisons.edit': () => 'edit comparison',
  'comparisons.setAccounts': () => 'change the accounts compared',
  'comparisons.tag': () => 'tag comparison',
  'comparisons.delete': () => 'delete comparison',
  'searches.save': () => 'save search',
  'searches.edit': () => 'edit saved search',
  'searches.move': () => 'move saved search',
  'searches.delete': () => 'delete saved search',
  'ties.joined': () => 'join passages',
  'ties.parted': () => 'part passages',
  'ties.remove': () => 'take back what was joined or parted',
  'translations.create': () => 'add translation',
  'translations.edit': () => 'edit translation',
  'translations.delete': () => 'delete translation',
  'editions.link': () => 'link editions',
  'editions.unlink': () => 'unlink editions',
  'duplicates.notSame': () => 'say that two documents are not the same',
  'imports.add': count => `import ${documents(count)}`,
  'imports.paste': () => 'paste text',
}

export const steps = {
  name: (kind: string, count: number): string => named[kind]?.(count) ?? 'last change',
}
