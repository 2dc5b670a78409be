import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { queriesOf } from '../queries.ts'
import { reportsBetween } from '../reports.ts'
import { peers } from './all.ts'
import { queryKinds } from './peer.ts'

const docs = 40
/** Beginnings are looked for among stems, so that one which reaches into an ending may find nothing. */
const mayMiss = new Set(['prefix', 'typing'])
/** lunr looks for these among stems, too. */
const lunrMayMiss = new Set([...mayMiss, 'fuzzy', 'wildcard'])

it.each(Object.keys(peers))('%s finds what it was given, by every kind of query it can do', async name => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-test-'))
  const peer = await (await peers[name]?.load())?.(folder)
  try {
    const reports = reportsBetween(1, docs)
    peer?.prepare?.(reports)
    await peer?.add(reports)
    await peer?.finish()
    for (const kind of queryKinds) {
      const ask = peer?.asks[kind]
      if (!ask || (name === 'lunr' ? lunrMayMiss : mayMiss).has(kind)) continue
      for (const query of queriesOf(kind, docs, 10, 1)) {
        expect(await ask(query), `${name}, ${kind}: ${query.join(' ')}`).toBeGreaterThan(0)
      }
    }
  } finally {
    await peer?.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
