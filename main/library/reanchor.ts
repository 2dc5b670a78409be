import type { Writer } from './database.ts'

/**
 * Called when a document's text gets a new version, within the transaction of that. Today nothing moves: what was marked stays with the
 * version that it was marked in.
 */
export function reanchor(_db: Writer, _documentId: number, _fromVersion: number, _toVersion: number) {}
