import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { Document, DocumentOrigin } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'
import styles from './origin-details.module.css'

/** Where a document came from: short in one line, in full when opened. */
export function OriginDetails({ document }: { document: Document }) {
  const [first, ...others] = document.origins
  return (
    <Disclosure className={styles.origin ?? ''}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <ChevronRight size={13} aria-hidden />
        <span className={styles.short}>{first ? shortOrigin(first) : words.reader.whereFrom}</span>
      </Button>
      <DisclosurePanel>
        <dl className={styles.list}>
          {first && <OriginLines origin={first} />}
          {others.length > 0 && (
            <>
              <dt>{words.reader.alsoMet}</dt>
              {others.map(origin => (
                <dd key={`${origin.importedAt} ${origin.path}`}>
                  {originName(origin)}, {words.reader.imported(origin.importedAt)}
                </dd>
              ))}
            </>
          )}
          {document.fields.map(({ name, value }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice; its lines never move
            <Fragment key={place}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </Fragment>
          ))}
          <dt>{words.reader.format}</dt>
          <dd>{words.facets.types[document.format] ?? document.format}</dd>
          <dt>{words.reader.size_}</dt>
          <dd>{words.reader.bytes(document.bytes)}</dd>
          <dt>{words.reader.hash}</dt>
          <dd className={styles.hash}>{document.sha256}</dd>
        </dl>
      </DisclosurePanel>
    </Disclosure>
  )
}

function OriginLines({ origin }: { origin: DocumentOrigin }) {
  return (
    <>
      <dt>{words.reader.whereFrom}</dt>
      <dd>{originName(origin)}</dd>
      {origin.address && (
        <>
          <dt>{words.reader.address}</dt>
          <dd>{origin.address}</dd>
        </>
      )}
    </>
  )
}

function originName({ kind, path }: DocumentOrigin): string {
  if (kind === 'pasted') return words.reader.fromPaste
  if (kind === 'sample') return words.reader.fromSample
  if (kind === 'part') return words.reader.fromPart(path ?? '')
  return words.reader.fromFile(path ?? '')
}

function shortOrigin(origin: DocumentOrigin): string {
  const file = origin.path?.split(/[\\/]/).at(-1)
  const name = origin.kind === 'sample' ? words.reader.sample : (origin.address ?? file ?? words.reader.fromPaste)
  const when =
    origin.retrievedAt === null ? words.reader.imported(origin.importedAt) : words.reader.retrieved(origin.retrievedAt)
  return `${name} · ${when}`
}
