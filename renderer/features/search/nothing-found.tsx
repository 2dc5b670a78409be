import { SearchX } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import { askedOf } from './asked.ts'
import { DidYouMean } from './did-you-mean.tsx'

/** Nothing was found: never without saying what could not be searched. */
export function NothingFound({ unreadable }: { unreadable: number }) {
  const desk = useDesk()
  const { query, any, filters, view } = desk
  const dispatch = useDispatch()
  const hasFilters = Object.keys(filters).length > 0 || view.kind !== 'all'
  const hasSeveralWords = /\s/.test(query.trim())
  return (
    <EmptyState
      icon={SearchX}
      title={words.search.nothing}
      actions={
        <>
          <DidYouMean asked={askedOf(desk)} />
          {hasSeveralWords && !any && (
            <Button onPress={() => dispatch({ type: 'any', any: true })}>{words.search.tryAny}</Button>
          )}
          {hasFilters && (
            <Button
              onPress={() => {
                dispatch({ type: 'view', view: { kind: 'all' }, keepsQuery: true })
                dispatch({ type: 'filters', patch: noFilters })
              }}
            >
              {words.search.clearFilters}
            </Button>
          )}
          {unreadable > 0 && (
            <Button onPress={() => dispatch({ type: 'view', view: { kind: 'unreadable' } })}>
              {words.search.showUnreadable}
            </Button>
          )}
        </>
      }
    >
      <p>{words.search.nothingFor(query.trim(), hasFilters)}</p>
      {unreadable > 0 && <p>{words.search.nothingUnreadable(unreadable)}</p>}
    </EmptyState>
  )
}

export const noFilters = {
  event: undefined,
  tag: undefined,
  source: undefined,
  outlet: undefined,
  language: undefined,
  type: undefined,
  year: undefined,
  from: undefined,
  to: undefined,
}
