import { type RefObject, useEffect, useRef } from 'react'
import type { Account } from '../../../main/contract/compare.ts'
import { trimRange } from '../reader/paragraphs.ts'
import { offsetOfPoint, rangeOfSelection } from '../reader/places.ts'
import type { Block } from './blocks.ts'
import { type ChosenPassage, choosable } from './chosen-passage.ts'

/**
 * Choosing by pointer in one column: selected words, else the passage or the sentence that was pressed, also beside its last word. Keyboards choose by
 * keys that work on the whole comparison.
 */
export function useChoosing(
  column: RefObject<HTMLElement | null>,
  source: Account,
  blocks: readonly Block[],
  onChoose: (passage: ChosenPassage) => void,
) {
  const latest = useRef((_: HTMLElement) => undefined as ChosenPassage | undefined)
  latest.current = root => pressed(root, source, blocks)
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    const element = column.current
    if (!element) return
    function onClick({ target }: MouseEvent) {
      if (!element || !(target instanceof Element) || !target.closest('[data-block]')) return
      const passage = latest.current(element)
      if (passage) choose.current(passage)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [column])
}

function pressed(root: HTMLElement, source: Account, blocks: readonly Block[]): ChosenPassage | undefined {
  const selection = document.getSelection()
  const selected = rangeOfSelection(root, selection)
  const words = selected && trimRange(source.text, selected.start, selected.end)
  if (words) return { account: source.id, ...words }
  const offset = selection?.focusNode ? offsetOfPoint(root, selection.focusNode, selection.focusOffset) : null
  if (offset === null) return undefined
  const passages = choosable(source, blocks)
  return passages.find(({ start, end }) => start <= offset && offset < end) ?? passages.findLast(p => p.start <= offset)
}
