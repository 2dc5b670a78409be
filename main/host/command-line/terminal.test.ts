import { describe, expect, it } from 'vitest'
import { createTerminal, printable } from './terminal.ts'

/** A stream that remembers. */
function stream(isTTY: boolean, columns = 40) {
  let text = ''
  return {
    isTTY,
    columns,
    write: (piece: string) => {
      text += piece
    },
    text: () => text,
  }
}
const noInterrupt = () => () => {}

describe('a terminal', () => {
  it('never lets a document steer it', () => {
    const hostile = 'A\u001b]0;title\u0007 \u009b31mred\u202e drawkcab\r\nnext'
    expect(printable(hostile)).toBe('A]0;title 31mred drawkcab\nnext')
    const output = stream(true)
    const terminal = createTerminal(output, stream(true), noInterrupt)
    terminal.out(`${terminal.strong('bold')} ${hostile}`)
    expect(output.text()).toBe('\u001b[1mbold\u001b[22m A]0;title 31mred drawkcab\nnext\n')
  })

  it('changes nothing where the output is a file, and marks nothing there', () => {
    const output = stream(false)
    const terminal = createTerminal(output, stream(false), noInterrupt)
    terminal.out(`${terminal.strong('x')}\u001b`)
    expect(output.text()).toBe('x\u001b\n')
    expect(terminal.columns).toBe(Number.POSITIVE_INFINITY)
  })

  it('shows progress on a terminal only, on one line, below what is said', () => {
    const [output, errors, file] = [stream(true), stream(true, 12), stream(false)]
    createTerminal(output, file, noInterrupt).progress('1 of 2')
    expect(file.text()).toBe('')
    const terminal = createTerminal(output, errors, noInterrupt)
    terminal.progress('1 of 200 files and more')
    terminal.note('said')
    terminal.progress(null)
    terminal.note('after')
    expect(errors.text()).toBe('1 of 200 fi\r\u001b[Ksaid\n1 of 200 fi\r\u001b[Kafter\n')
  })
})
