import { command, WrongUse } from '../command-line/command.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

/** `undo` and `redo` are one command in two directions. */
function step(direction: 'undo' | 'redo', summary: string) {
  const opposite = direction === 'undo' ? 'redo' : 'undo'
  return command({
    usage: direction,
    summary,
    options: libraryOptions,
    async run({ values, words, terminal }) {
      if (words.length > 0) throw new WrongUse(`“${direction}” takes no words.`)
      return withLibrary(values.library, async client => {
        const state = await client.call(`history.${direction}`, {})
        const done = state[opposite]
        if (values.json) terminal.out(JSON.stringify(state))
        else
          terminal.note(
            `${direction === 'undo' ? 'Undone' : 'Done again'}${done ? `: ${inWords(done.kind)} (${done.count})` : '.'}`,
          )
        return 0
      })
    },
  })
}

/** `documents.setRead` as "set read documents". */
function inWords(kind: string): string {
  const [noun = '', verb = ''] = kind.split('.')
  return `${verb.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)} ${noun}`
}

export const undo = step('undo', 'Take back the last change.')
export const redo = step('redo', 'Make the change again that was taken back last.')
