import { Building2, FileText, type LucideIcon, User, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { type Source, sourceKinds } from '../../../main/contract/sources.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { NamePicker, type Pick } from '../../ui/name-picker.tsx'
import { isNamed, matchSources } from './matching.ts'

export const sourceIcons = {
  person: User,
  organisation: Building2,
  document: FileText,
  unnamed: UserRoundX,
} satisfies Record<Source['kind'], LucideIcon>

type Props = {
  chosen?: number | null
  /** Sources not to offer, for example one that is being merged. */
  except?: number
  /** Offers to make a source of what is typed. */
  canCreate?: boolean
  onChoose: (sourceId: number) => void
}

/** Finds a source by any of its names, or makes one: one choice says its kind as well. */
export function SourcePicker({ chosen, except, canCreate = true, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const { data: all = [] } = useCall('sources.list', {})
  const create = useWrite('sources.create')
  const offered = all.filter(source => source.id !== except)
  const picks: Pick[] = matchSources(offered, typed).map(source => ({
    key: `source ${source.id}`,
    name: source.name,
    icon: sourceIcons[source.kind],
    detail: source.aliases.length > 0 ? source.aliases.join(', ') : undefined,
    isChosen: source.id === chosen,
  }))
  const isNew = canCreate && typed.trim() !== '' && !offered.some(source => isNamed(source, typed))
  if (isNew)
    for (const kind of sourceKinds)
      picks.push({
        key: `new ${kind}`,
        name: words.sources.createAs(typed.trim()),
        detail: words.sources.asKind[kind],
        icon: sourceIcons[kind],
      })

  async function pick(key: string) {
    const [what, which] = key.split(' ')
    if (what === 'source') return onChoose(Number(which))
    const kind = sourceKinds.find(one => one === which)
    const made = kind && (await create.run({ name: typed.trim(), kind }))
    if (made) onChoose(made.id)
  }

  return (
    <NamePicker
      label={words.sources.pick}
      placeholder={words.sources.pickPlaceholder}
      typed={typed}
      onType={setTyped}
      picks={picks}
      onPick={pick}
      empty={typed.trim() === '' ? words.sources.typeToCreate : words.sources.noneFound}
    />
  )
}
