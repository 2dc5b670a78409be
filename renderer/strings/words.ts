import { en } from './en.ts'

/** Every word that the interface says. Other languages are objects of the same type. */
export type Words = typeof en

/** The words in the language of the interface. */
export const words: Words = en
