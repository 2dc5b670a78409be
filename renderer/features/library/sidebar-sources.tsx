import { BookUser, Building2, CircleHelp, FileText, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { compareNames } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { useDispatch } from './desk-context.tsx'
import styles from './sidebar.module.css'
import { type ChooseView, SidebarSection } from './sidebar.tsx'

const icons = { person: UserRound, organisation: Building2, document: FileText, unnamed: CircleHelp }

type Props = { scroller: HTMLElement | null; chooseView: ChooseView }

/** Who speaks; choosing one shows the documents with passages attributed to it. */
export function SidebarSources({ scroller, chooseView }: Props) {
  const { data: sources } = useCall('sources.list', {}, { keepPrevious: true })
  const dispatch = useDispatch()
  const openRegister = (sourceId?: number) => dispatch({ type: 'screen', screen: { kind: 'sources', sourceId } })
  const items = useMemo(() => {
    const sorted = (sources ?? []).toSorted((a, b) => compareNames(a.name, b.name))
    return sorted.map(({ id, name, kind, passages }) => ({ id, label: name, icon: icons[kind], count: passages }))
  }, [sources])
  return (
    <SidebarSection
      title={
        <RacButton className={styles.link ?? ''} onPress={() => openRegister()}>
          {words.library.sources}
        </RacButton>
      }
      action={
        <IconButton isSmall label={words.library.sourceRegister} icon={BookUser} onPress={() => openRegister()} />
      }
      empty={words.library.noSources}
      isEmpty={sources?.length === 0}
    >
      <SideList
        label={words.library.sources}
        items={items.map(item => ({
          ...item,
          id: String(item.id),
          isCurrent: chooseView.isCurrent({ kind: 'source', id: item.id }),
        }))}
        scroller={scroller}
        onChoose={id => chooseView.choose({ kind: 'source', id: Number(id) })}
        menu={id => <MenuItem onAction={() => openRegister(Number(id))}>{words.library.openSource}</MenuItem>}
      />
    </SidebarSection>
  )
}
