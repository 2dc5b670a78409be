import { useMemo } from 'react'
import type { Translation } from '../../../main/contract/translations.ts'
import { useCall } from '../../calls.ts'

const none: readonly Translation[] = []

/** Translations of a document's passages: all of them, and those of this version of its text, in order of their place. */
export function useTranslations(documentId: number, textVersion: number) {
  const { data: all = none } = useCall('translations.ofDocument', { documentId })
  const current = useMemo(() => all.filter(one => one.textVersion === textVersion), [all, textVersion])
  return { all, current }
}
