import { useSetting } from '../../settings.ts'
import { useSteadyDesk } from '../library/desk-context.tsx'

/** Whether names are found in other spellings now: as this search says, or else as it is set. */
export function useSpellings(): boolean {
  const [setting] = useSetting('spellings')
  return useSteadyDesk().spellings ?? setting
}
