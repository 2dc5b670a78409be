import { Info, Tag as TagIcon, Trash2 } from 'lucide-react'
import * as v from 'valibot'
import type { Document, FieldName, MetadataPatch } from '../../../main/contract/documents.ts'
import { documentDateSchema } from '../../../main/contract/shapes.ts'
import type { Tag } from '../../../main/contract/tags.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { formatDocumentDate } from '../../ui/formats.ts'
import { EventPicker } from '../tags/event-picker.tsx'
import { LinkedEditions } from '../versions/linked-editions.tsx'
import { EditableField } from './editable-field.tsx'
import { Family } from './family.tsx'
import { LanguageField } from './language-field.tsx'
import { OriginDetails } from './origin-details.tsx'
import styles from './reader-header.module.css'

type Props = { document: Document; onTag: (documentIds: number[]) => void; onOpen: (documentId: number) => void }

/** What is known of a document, each value editable in its place and with where it came from. */
export function ReaderHeader({ document, onTag, onOpen }: Props) {
  const edit = useWrite('documents.edit')
  const save = (patch: MetadataPatch) => void edit.run({ ids: [document.id], patch })
  return (
    <section className={styles.header} aria-label={words.reader.details}>
      <h2 className={styles.title}>
        <EditableField
          label={words.reader.title}
          value={document.title}
          empty={words.reader.citation.untitled}
          check={written => (written === '' ? words.reader.titleEmpty : undefined)}
          onSave={title => title !== null && save({ title })}
          className={styles.wide}
        />
      </h2>
      <TitleOrigin document={document} />
      <div className={styles.line}>
        <span>
          <EditableField
            label={words.reader.outlet}
            value={document.outlet}
            empty={words.reader.noOutlet}
            onSave={outlet => save({ outlet })}
          />
          <FieldOrigin document={document} field="outlet" />
        </span>
        <span>
          <EditableField
            label={words.reader.byline}
            value={document.byline}
            empty={words.reader.noByline}
            show={words.reader.by}
            onSave={byline => save({ byline })}
          />
          <FieldOrigin document={document} field="byline" />
        </span>
      </div>
      <div className={styles.line}>
        <span>
          <EditableField
            label={words.reader.date}
            value={document.date}
            empty={words.reader.noDate}
            show={formatDocumentDate}
            help={words.reader.dateHelp}
            check={checkDate}
            onSave={date => save({ date })}
          />
          <FieldOrigin document={document} field="date" />
        </span>
        <span>
          <LanguageField language={document.language} onSave={language => save({ language })} />
          <FieldOrigin document={document} field="language" />
        </span>
        <span className={styles.quiet}>{words.reader.words(document.words)}</span>
      </div>
      <div className={styles.tags}>
        <EventPicker eventId={document.eventId} onChoose={eventId => save({ eventId })} />
        <Tags document={document} onTag={onTag} />
      </div>
      <div className={styles.tags}>
        <LinkedEditions documentId={document.id} />
        <Family document={document} onOpen={onOpen} />
      </div>
      <OriginDetails document={document} />
      {document.isTrashed && <InTrash id={document.id} />}
      {document.remarks.length > 0 && <Remarks remarks={document.remarks} />}
    </section>
  )
}

function checkDate(written: string): string | undefined {
  return written === '' || v.is(documentDateSchema, written) ? undefined : words.reader.dateWrong
}

function TitleOrigin({ document }: { document: Document }) {
  const origin = document.fieldOrigins.title
  return origin ? <p className={styles.titleOrigin}>{words.reader.titleOrigin(words.reader.origin[origin])}</p> : null
}

/** Where a value came from; nothing where there is none. */
function FieldOrigin({ document, field }: { document: Document; field: FieldName }) {
  const origin = document.fieldOrigins[field]
  if (!origin || document[field] === null) return null
  return <span className={styles.origin}> ({words.reader.origin[origin]})</span>
}

function Tags({ document, onTag }: Omit<Props, 'onOpen'>) {
  const { data: tags = [] } = useCall('tags.list', {})
  const assign = useWrite('tags.assign')
  const own = tags.filter(tag => document.tagIds.includes(tag.id))
  return (
    <>
      {own.map(tag => (
        <Chip
          key={tag.id}
          lead={
            <span className={styles.dot} data-colour={tag.colour} style={{ background: `var(--tag-${tag.colour})` }} />
          }
          removeLabel={`${words.ui.delete} ${tag.name}`}
          onRemove={() => void assign.run({ documentIds: [document.id], add: [], remove: [tag.id] })}
        >
          {nameOfTag(tag, tags)}
        </Chip>
      ))}
      <Button variant="quiet" isSmall icon={TagIcon} onPress={() => onTag([document.id])} aria-label={words.reader.tag}>
        {words.reader.addTag}
      </Button>
    </>
  )
}

/** A tag's name, after the one above it where another tag has the same name. */
function nameOfTag(tag: Tag, tags: readonly Tag[]): string {
  if (tags.filter(one => one.name === tag.name).length === 1) return tag.name
  const parent = tags.find(one => one.id === tag.parentId)
  return parent ? `${parent.name} / ${tag.name}` : tag.name
}

function InTrash({ id }: { id: number }) {
  const restore = useWrite('documents.restore')
  return (
    <aside className={styles.remarks} aria-label={words.reader.inTrash}>
      <Trash2 size={15} aria-hidden />
      <p>{words.reader.inTrash}</p>
      <Button isSmall isDisabled={restore.isRunning} onPress={() => void restore.run({ ids: [id] })}>
        {words.reader.restore}
      </Button>
    </aside>
  )
}

function Remarks({ remarks }: { remarks: readonly string[] }) {
  return (
    <aside className={styles.remarks} aria-label={words.reader.remarks}>
      <Info size={15} aria-hidden />
      <ul>
        {remarks.map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </aside>
  )
}
