import { batchMethods } from './batch.ts'
import { chronologyMethods } from './chronology.ts'
import { claimMethods } from './claims.ts'
import { compareMethods } from './compare.ts'
import { comparisonMethods, tieMethods } from './comparisons.ts'
import { descriptionMethods } from './descriptions.ts'
import { documentMethods } from './documents.ts'
import { draftMethods } from './draft.ts'
import { duplicateMethods } from './duplicates.ts'
import { editionMethods } from './editions.ts'
import { eventMethods } from './events.ts'
import { historyMethods } from './history.ts'
import { importEvents, importMethods } from './imports.ts'
import { ledgerMethods } from './ledgers.ts'
import { libraryEvents, libraryMethods } from './library.ts'
import type { MethodsAt, Service } from './method.ts'
import { ocrMethods } from './ocr.ts'
import { passageMethods } from './passages.ts'
import { searchMethods } from './search.ts'
import { savedSearchMethods } from './searches.ts'
import { similarMethods } from './similar.ts'
import { sourceMethods } from './sources.ts'
import { suggestionMethods } from './suggestions.ts'
import { tagMethods } from './tags.ts'
import { translationMethods } from './translations.ts'
import { watchMethods } from './watch.ts'

/** Everything that the library process answers and says by itself. */
export const libraryService = {
  methods: {
    ...libraryMethods,
    ...documentMethods,
    ...descriptionMethods,
    ...eventMethods,
    ...tagMethods,
    ...sourceMethods,
    ...passageMethods,
    ...historyMethods,
    ...importMethods,
    ...ocrMethods,
    ...watchMethods,
    ...searchMethods,
    ...savedSearchMethods,
    ...suggestionMethods,
    ...batchMethods,
    ...compareMethods,
    ...draftMethods,
    ...editionMethods,
    ...duplicateMethods,
    ...comparisonMethods,
    ...tieMethods,
    ...translationMethods,
    ...similarMethods,
    ...ledgerMethods,
    ...chronologyMethods,
    ...claimMethods,
  },
  events: { ...libraryEvents, ...importEvents },
} satisfies Service

export type LibraryService = typeof libraryService
export type LibraryMethods = LibraryService['methods']
export type ReadMethods = MethodsAt<LibraryMethods, 'read'>
export type WriteMethods = MethodsAt<LibraryMethods, 'write'>
export type ComputeMethods = MethodsAt<LibraryMethods, 'compute'>
export type SessionMethods = MethodsAt<LibraryMethods, 'session'>
