import { createContext, type Dispatch, type ReactNode, useContext, useMemo, useReducer } from 'react'
import { changeDesk, type Desk, type DeskAction, emptyDesk } from './desk.ts'

const DeskContext = createContext<Desk>(emptyDesk)
/** What the sidebar shows as current; it need not follow every change of the selection. */
type ShownView = Pick<Desk, 'view' | 'screen' | 'savedId'>
const ShownViewContext = createContext<ShownView>(emptyDesk)
const DispatchContext = createContext<Dispatch<DeskAction>>(() => {})

/** Holds what is on the desk for one open library. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [desk, dispatch] = useReducer(changeDesk, emptyDesk)
  const { view, screen, savedId } = desk
  const shown = useMemo(() => ({ view, screen, savedId }), [view, screen, savedId])
  return (
    <DispatchContext value={dispatch}>
      <ShownViewContext value={shown}>
        <DeskContext value={desk}>{children}</DeskContext>
      </ShownViewContext>
    </DispatchContext>
  )
}

/** What is on the desk. */
export const useDesk = (): Desk => useContext(DeskContext)

/** Which list or screen is shown. */
export const useShownView = (): ShownView => useContext(ShownViewContext)

/** The function that changes the desk; it never changes itself. */
export const useDispatch = (): Dispatch<DeskAction> => useContext(DispatchContext)
