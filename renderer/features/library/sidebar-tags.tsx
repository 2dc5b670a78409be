import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type Tag, tagColours } from '../../../main/contract/tags.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuItem, MenuSeparator, Submenu } from '../../ui/menu.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { TagDot } from '../../ui/tag-dot.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useOpenLedger } from '../ledgers/library/use-open-ledger.ts'
import { useDialogs } from './dialogs.tsx'
import { type ChooseView, SidebarSection } from './sidebar.tsx'
import { tagRows } from './tag-tree.ts'
import { useUndo } from './use-undo.ts'

type Props = { scroller: HTMLElement | null; chooseView: ChooseView }

/** The tree of tags; made, renamed, coloured, merged and deleted by each tag's menu. */
export function SidebarTags({ scroller, chooseView }: Props) {
  const { data: tags } = useCall('tags.list', {}, { keepPrevious: true })
  const dialogs = useDialogs()
  const [collapsed, setCollapsed] = useState<ReadonlySet<number>>(new Set())
  const rows = useMemo(() => tagRows(tags ?? [], collapsed), [tags, collapsed])
  const items = rows.map(({ tag, level, hasChildren, isExpanded }) => ({
    id: String(tag.id),
    label: tag.name,
    level,
    lead: <TagDot colour={tag.colour} />,
    count: tag.documents,
    isCurrent: chooseView.isCurrent({ kind: 'tag', id: tag.id }),
    ...(hasChildren ? { isExpanded } : {}),
  }))
  function expand(id: string, isExpanded: boolean) {
    const next = new Set(collapsed)
    if (isExpanded) next.delete(Number(id))
    else next.add(Number(id))
    setCollapsed(next)
  }
  return (
    <SidebarSection
      title={words.library.tags}
      action={
        <IconButton
          isSmall
          label={words.library.newTag}
          icon={Plus}
          onPress={() => dialogs.open({ kind: 'tagName' })}
        />
      }
      empty={words.library.noTags}
      isEmpty={tags?.length === 0}
    >
      <SideList
        label={words.library.tags}
        items={items}
        scroller={scroller}
        onChoose={id => chooseView.choose({ kind: 'tag', id: Number(id) })}
        onExpand={expand}
        menu={id => {
          const tag = tags?.find(one => String(one.id) === id)
          return tag ? <TagMenu tag={tag} chooseView={chooseView} /> : null
        }}
      />
    </SidebarSection>
  )
}

function TagMenu({ tag, chooseView }: { tag: Tag; chooseView: ChooseView }) {
  const dialogs = useDialogs()
  const openLedger = useOpenLedger()
  const editCall = useWrite('tags.edit')
  const deleteCall = useWrite('tags.delete')
  const { undoAction } = useUndo()
  async function remove() {
    if ((await deleteCall.run({ id: tag.id })) === undefined) return
    if (chooseView.isCurrent({ kind: 'tag', id: tag.id })) chooseView.choose({ kind: 'all' })
    showToast({ text: words.library.tagDeleted(tag.name), action: undoAction('tags.delete') })
  }
  return (
    <>
      <MenuItem onAction={() => openLedger({ kind: 'tag', id: tag.id })}>{words.ledgers.library.ofTag}</MenuItem>
      <MenuItem onAction={() => dialogs.open({ kind: 'tagName', tag })}>{words.library.rename}</MenuItem>
      <MenuItem onAction={() => dialogs.open({ kind: 'tagName', parent: tag })}>{words.library.newTagInside}</MenuItem>
      <Submenu label={words.library.colour}>
        {tagColours.map(colour => (
          <MenuItem
            key={colour}
            isChosen={colour === tag.colour}
            lead={<TagDot colour={colour} />}
            onAction={() => void editCall.run({ id: tag.id, colour })}
          >
            {words.library.colours[colour]}
          </MenuItem>
        ))}
      </Submenu>
      <MenuItem onAction={() => dialogs.open({ kind: 'mergeTag', tag })}>{words.library.mergeTag}</MenuItem>
      <MenuSeparator />
      <MenuItem isDanger onAction={() => void remove()}>
        {words.library.deleteTag}
      </MenuItem>
    </>
  )
}
