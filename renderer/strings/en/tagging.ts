import { formatNumber } from '../../ui/formats.ts'

export const tagging = {
  title: (count: number) => (count === 1 ? 'Tag the document' : `Tag ${formatNumber(count)} documents`),
  search: 'Find or create a tag',
  placeholder: 'Tag name',
  list: 'Tags',
  create: (name: string) => `Create “${name}”`,
  createBelow: (name: string, parent: string) => `Create “${name}” below “${parent}”`,
  belowHelp: 'Write “elections / turnout” to make a tag below another.',
  none: 'No tags yet. Type a name to make the first one.',
  noneFound: 'No tag has that name.',
  some: 'some of them',
  apply: 'Apply',
  unchanged: 'Done',
  changes: (added: number, removed: number) =>
    [added > 0 && `${formatNumber(added)} to add`, removed > 0 && `${formatNumber(removed)} to remove`]
      .filter(part => part !== false)
      .join(', '),
  event: 'Event',
  setEvent: 'Set event',
  changeEvent: (name: string) => `Event: ${name}. Change`,
  noEvent: 'No event',
  findEvent: 'Find or create an event',
  createEvent: (name: string) => `Create “${name}”`,
  noEvents: 'Type a name to make the first event.',
}
