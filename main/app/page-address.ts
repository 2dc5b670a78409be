/** The one address that a window shows. */
export const pageAddress = 'collate://app/'

/** Whether an address names one of the page's own files. */
export const isOurs = (url: string) => url.startsWith(pageAddress)
