import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react'
import { changeDesk, type Desk, type DeskAction, emptyDesk } from './desk.ts'

const DeskContext = createContext<Desk>(emptyDesk)
const DispatchContext = createContext<Dispatch<DeskAction>>(() => {})

/** Holds what is on the desk for one open library. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [desk, dispatch] = useReducer(changeDesk, emptyDesk)
  return (
    <DispatchContext value={dispatch}>
      <DeskContext value={desk}>{children}</DeskContext>
    </DispatchContext>
  )
}

/** What is on the desk. */
export const useDesk = (): Desk => useContext(DeskContext)

/** The function that changes the desk; it never changes itself. */
export const useDispatch = (): Dispatch<DeskAction> => useContext(DispatchContext)
