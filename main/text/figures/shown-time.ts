/** As of when, as it can be shown: null where nothing says it, and where the year of a month is not known (EDTF XXXX-05). */
export const shownTime = (asOf: string | null): string | null => (asOf?.startsWith('XXXX') ? null : asOf)
