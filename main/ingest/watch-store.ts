/** A watched folder as the library keeps it. */
export type WatchedRow = {
  id: number
  path: string
  eventId: number | null
  isPaused: boolean
  /** Nobody paused it: the library is a copy, and the one that it was made from may watch the folder too. */
  isPausedAsCopy: boolean
  /** The import that its files were last added to. */
  importId: number | null
}

/** A file as it lies in a watched folder: its size in bytes and when it was changed, ms since 1970. */
export type SeenFile = { path: string; bytes: number; changedAt: number }

/** The library as watching sees it: each function is one transaction on the writer thread. */
export type WatchStore = {
  /** By path. */
  listFolders(): Promise<WatchedRow[]>
  addFolder(path: string, eventId: number | null): Promise<number>
  removeFolder(id: number): Promise<void>
  setPaused(id: number, isPaused: boolean): Promise<void>
  /**
   * Adds those files that are new, or not as they were, to an import of the folder (`importId`, or a new one), and remembers them.
   * Answers the import; null where there was nothing to add.
   */
  takeIn(id: number, importId: number | null, files: SeenFile[]): Promise<number | null>
  /** Links documents of an import that were read from a changed file with the earlier ones of the same file, as editions. */
  linkChanged(importId: number): Promise<void>
}
