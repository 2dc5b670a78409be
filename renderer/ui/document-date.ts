import * as v from 'valibot'
import { documentDateSchema } from '../../main/contract/shapes.ts'

/** True for a year, a month or a day that is in the calendar: "1999", "1999-01", "1999-01-10". */
export const isDocumentDate = (date: string): boolean => v.is(documentDateSchema, date)
