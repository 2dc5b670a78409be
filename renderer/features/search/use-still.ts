import { useEffect, useState } from 'react'

/** Whether a text has been the same for so long, ms. */
export function useStill(text: string, ms: number): boolean {
  const [still, setStill] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), ms)
    return () => clearTimeout(timer)
  }, [text, ms])
  return still === text
}
