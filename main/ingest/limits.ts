const MB = 1024 * 1024

/** A file over this size (bytes) is refused where its format cannot stream it: it is not copied and becomes no document. */
export const largestFile = 1024 * MB

/** A file over this size (bytes) is refused whatever it is. */
export const largestStreamed = 64 * 1024 * MB

/** A file over this size (bytes) is not read into memory as a whole. */
export const largestWhole = 512 * MB

/**
 * Text kept of one document, in UTF-16 code units: about 3 million words, the length of a very large leaked log. What is
 * beyond is only in the original, and a remark says so.
 */
export const longestText = 20_000_000

/** Bytes that surely hold `longestText`: no charset we read needs more than 3 bytes for one UTF-16 code unit. */
export const longestTextBytes = longestText * 3

/** A page's source over this size (bytes, inlined images aside) is not read: a parsed page takes some 30 times its size. */
export const largestPage = 12 * MB

/** Files up to this size (bytes) are copied, hashed and read in one breath; larger ones one at a time. */
export const smallFile = 1 * MB

/** Resident memory of the ingest process at which it is ended, in bytes. */
export const largestMemory = 1024 * MB

/** Time for reading one file without a word of its progress, in ms. */
export const longestReading = 60_000

/**
 * Time for reading one file whatever progress it reports, in ms: more than 300 scanned pages take at 15 s each, and 20 GB unpacked at
 * 4 MB a second.
 */
export const longestInAll = 90 * 60_000

/** A copy may take longer than `longestReading` by one ms for each of these bytes: 2 MB a second, a slow memory stick. */
export const slowestCopyBytesPerMs = 2 * 1024

/** How deep containers may lie in each other: an archive in a mail in an archive is 2 deep. */
export const deepestPart = 8

/** Parts taken out of one file, and out of one imported file with all that is inside it. */
export const mostParts = 20_000
export const mostPartsOfTop = 100_000

/** Bytes taken out of one imported file with all that is inside it. */
export const largestExpansion = 20 * 1024 * MB

/**
 * The part of what is free on the disk that is taken out of one file: it is laid out once and copied once, and something must be
 * left. So many archives together do not fill a disk either.
 */
export const shareOfDisk = 1 / 3

/**
 * A file whose parts are over `harmlessExpansion` bytes is a bomb where they are more than so many times its own size: text packs some
 * ten times smaller, logs and tables up to a hundred times.
 */
export const bombRatio = 200
export const harmlessExpansion = 100 * MB

/** Marks kept of one text, and fields of one document. */
export const mostMarks = 200_000
export const mostFields = 200
