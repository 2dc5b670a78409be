import { createContext, type Dispatch, type ReactNode, useContext, useMemo, useReducer, useRef } from 'react'
import { changeDesk, type Desk, type DeskAction, emptyDesk } from './desk.ts'

const DeskContext = createContext<Desk>(emptyDesk)
/** Everything but what changes with each letter of a search. */
export type SteadyDesk = Omit<Desk, 'query' | 'isTyping'>
const SteadyDeskContext = createContext<SteadyDesk>(emptyDesk)
/** What the sidebar shows as current; it need not follow every change of the selection. */
type ShownView = Pick<Desk, 'view' | 'screen' | 'savedId'>
const ShownViewContext = createContext<ShownView>(emptyDesk)
const DeskNowContext = createContext<() => Desk>(() => emptyDesk)
const DispatchContext = createContext<Dispatch<DeskAction>>(() => {})

/** Holds what is on the desk for one open library. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [desk, dispatch] = useReducer(changeDesk, emptyDesk)
  const { view, screen, savedId } = desk
  const shown = useMemo(() => ({ view, screen, savedId }), [view, screen, savedId])
  const latest = useRef(desk)
  latest.current = desk
  const now = useRef(() => latest.current)
  return (
    <DispatchContext value={dispatch}>
      <DeskNowContext value={now.current}>
        <ShownViewContext value={shown}>
          <SteadyDeskContext value={useSame(steadyOf(desk))}>
            <DeskContext value={desk}>{children}</DeskContext>
          </SteadyDeskContext>
        </ShownViewContext>
      </DeskNowContext>
    </DispatchContext>
  )
}

function steadyOf({ query: _query, isTyping: _isTyping, ...steady }: Desk): SteadyDesk {
  return steady
}

/** The object of the last time where the values of a new one are all the same. */
function useSame(next: SteadyDesk): SteadyDesk {
  const kept = useRef(next)
  const names = Object.keys(next) as (keyof SteadyDesk)[]
  if (names.some(name => kept.current[name] !== next[name])) kept.current = next
  return kept.current
}

/** What is on the desk. Whoever shows this is drawn anew with each letter of a search: see `useSteadyDesk` and `useDeskNow`. */
export const useDesk = (): Desk => useContext(DeskContext)

/** What is on the desk but for the words that are looked for. */
export const useSteadyDesk = (): SteadyDesk => useContext(SteadyDeskContext)

/** Asks what is on the desk when something is pressed, without being drawn anew with every change. */
export const useDeskNow = (): (() => Desk) => useContext(DeskNowContext)

/** Which list or screen is shown. */
export const useShownView = (): ShownView => useContext(ShownViewContext)

/** The function that changes the desk; it never changes itself. */
export const useDispatch = (): Dispatch<DeskAction> => useContext(DispatchContext)
