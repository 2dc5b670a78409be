import { useEffect, useRef, useState } from 'react'

/** Whether a text has been the same for so long, ms. */
export function useStill(text: string, ms: number): boolean {
  const [still, setStill] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), ms)
    return () => clearTimeout(timer)
  }, [text, ms])
  return still === text
}

/** A value as it last stood still for so long, ms; an object is told from another by what is in it. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  const latest = useRef(value)
  latest.current = value
  const written = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => written !== '' && setSettled(latest.current), ms)
    return () => clearTimeout(timer)
  }, [written, ms])
  return settled
}
