import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { showFailure } from '../../ui/toast.tsx'
import { boxId as searchBoxId } from '../search/search-box.tsx'
import { useDesk, useDispatch } from './desk-context.tsx'
import { passageFound } from './rows.ts'
import { rangeTo, type Step, selectAll, selectOne, selectRange, stepFrom, toggleOne } from './selection.ts'
import { useDocumentActions } from './use-document-actions.ts'
import type { RowAt, ShownList } from './use-rows.ts'

const steps: Record<string, Step> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
}

/** A document is opened when the keys rest on it this long, ms, so that going through a list does not read every one. */
const restsFor = 140

type Options = {
  list: ShownList
  rowAt: RowAt
  /** Rows seen at once. */
  page: number
  scrollTo: (index: number) => void
}

/** Selecting by mouse and keyboard, as lists do everywhere: Shift for a range, Ctrl for one more. */
export function useGridKeys({ list, rowAt, page, scrollTo }: Options) {
  const { selection, view } = useDesk()
  const dispatch = useDispatch()
  const actions = useDocumentActions()
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(opening.current), [])

  const openAt = (index: number, id: number) => {
    const row = rowAt(index)
    actions.open(id, row && passageFound(row))
  }
  const idAt = async (index: number) => rowAt(index)?.id ?? (await list.source.ids(index, index))[0]

  async function extendTo(index: number) {
    const { from, to } = rangeTo(selection, index)
    const near = Array.from({ length: to - from + 1 }, (_, offset) => rowAt(from + offset)?.id)
    const ids = near.every(id => id !== undefined) ? near : await list.source.ids(from, to)
    dispatch({ type: 'select', selection: selectRange(selection, ids, index) })
  }
  async function step(way: Step, isExtending: boolean) {
    const index = stepFrom(selection.active, way, list.total, page)
    if (index < 0) return
    scrollTo(index)
    clearTimeout(opening.current)
    if (isExtending) return extendTo(index)
    const id = await idAt(index)
    if (id === undefined) return
    dispatch({ type: 'select', selection: selectOne(id, index) })
    opening.current = setTimeout(() => openAt(index, id), restsFor)
  }
  async function click(index: number, event: MouseEvent) {
    if (event.shiftKey) return extendTo(index).catch(showFailure)
    const id = rowAt(index)?.id
    if (id === undefined) return
    const isTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
    if (event.ctrlKey || event.metaKey || isTick) {
      dispatch({ type: 'select', selection: toggleOne(selection, id, index) })
      return
    }
    dispatch({ type: 'select', selection: selectOne(id, index) })
    openAt(index, id)
  }
  /** Coming to the list by key, one stands on its first row; from the search box, that is opened as by any arrow. */
  async function enter(isFromSearch: boolean) {
    if (selection.active >= 0 || list.total === 0) return
    if (isFromSearch && selection.ids.size < 2) return step('first', false)
    if (selection.ids.size > 0) return dispatch({ type: 'select', selection: { ...selection, active: 0, anchor: 0 } })
    const id = await idAt(0)
    if (id !== undefined) dispatch({ type: 'select', selection: selectOne(id, 0) })
  }
  async function openActive() {
    const id = selection.active < 0 ? undefined : await idAt(selection.active)
    if (id === undefined) return
    openAt(selection.active, id)
    document.getElementById('reader-pane')?.focus()
  }
  async function toggleActive() {
    const id = selection.active < 0 ? undefined : await idAt(selection.active)
    if (id !== undefined) dispatch({ type: 'select', selection: toggleOne(selection, id, selection.active) })
  }
  async function all() {
    dispatch({ type: 'select', selection: selectAll(selection, await list.source.ids(0, list.total - 1)) })
  }

  function onKeyDown(event: KeyboardEvent, openMenu: () => void) {
    const ids = [...selection.ids]
    const way = steps[event.key]
    const isCommand = event.ctrlKey || event.metaKey
    const run = way
      ? () => step(way, event.shiftKey)
      : keyOf(event, isCommand, {
          all,
          toggle: toggleActive,
          open: openActive,
          menu: openMenu,
          remove: () => (view.kind === 'trash' ? actions.erase(ids) : actions.trash(ids)),
        })
    if (!run) return
    event.preventDefault()
    Promise.resolve(run()).catch(showFailure)
  }
  return {
    click,
    step: (way: Step, isExtending: boolean) => step(way, isExtending).catch(showFailure),
    onKeyDown,
    onFocus(event: FocusEvent) {
      if (event.currentTarget.matches(':focus-visible'))
        enter(event.relatedTarget?.id === searchBoxId).catch(showFailure)
    },
  }
}

type Commands = Record<'all' | 'toggle' | 'open' | 'menu' | 'remove', () => unknown>

function keyOf({ key, shiftKey, code }: KeyboardEvent, isCommand: boolean, commands: Commands) {
  if (isCommand)
    return key.toLowerCase() === 'a' || code === 'KeyA' ? commands.all : key === ' ' ? commands.toggle : undefined
  if (key === 'F10' && shiftKey) return commands.menu
  return { ' ': commands.toggle, Enter: commands.open, ContextMenu: commands.menu, Delete: commands.remove }[key]
}
