import { useState } from 'react'
import type { OcrLanguages as Answer } from '../../../main/contract/ocr.ts'
import { useCall, useWrite } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showFailure, showToast } from '../../ui/toast.tsx'
import styles from './settings-dialog.module.css'

/** What words in pictures are recognised with: what there is, more of it, and which is used. */
export function OcrLanguages() {
  const { host } = useConnection()
  const { data, refetch } = useCall('ocr.languages', {})
  const choose = useWrite('ocr.choose')
  const remove = useWrite('ocr.removeLanguage')
  if (!data) return null
  const { languages, chosen } = data
  const then = (done: Answer | undefined) => void (done && refetch())
  const pick = async (codes: string[] | null) => then(await choose.run({ codes }))
  return (
    <section className={styles.section}>
      <h3>{words.settings.ocr}</h3>
      <p className={styles.quiet}>{words.settings.ocrHelp}</p>
      <Checkbox
        isSelected={chosen !== null}
        onChange={isChosen => void pick(isChosen ? languages.map(({ code }) => code).slice(0, 6) : null)}
      >
        {words.settings.ocrChoose}
      </Checkbox>
      {languages.map(({ code, isBuiltIn }) => (
        <div key={code} className={styles.row}>
          <Checkbox
            isSelected={chosen?.includes(code) ?? true}
            isDisabled={chosen === null || (chosen.length === 1 && chosen[0] === code)}
            onChange={isOn => void pick(isOn ? [...(chosen ?? []), code] : (chosen ?? []).filter(one => one !== code))}
          >
            {nameOf(code)}
            {isBuiltIn && `, ${words.settings.ocrBuiltIn}`}
          </Checkbox>
          {!isBuiltIn && (
            <Button onPress={async () => then(await remove.run({ code }))}>
              {words.settings.ocrRemove(nameOf(code))}
            </Button>
          )}
        </div>
      ))}
      {host === 'electron' ? (
        <AddLanguage onAdded={() => void refetch()} />
      ) : (
        <p className={styles.quiet}>{words.settings.ocrElsewhere}</p>
      )}
    </section>
  )
}

function AddLanguage({ onAdded }: { onAdded: () => void }) {
  const { shell } = useConnection()
  const [path, setPath] = useState('')
  const add = useWrite('ocr.addLanguage')
  async function start(chosen: string) {
    if (!(await add.run({ path: chosen }))) return
    showToast({ text: words.settings.ocrAdded(chosen.split(/[\\/]/).at(-1) ?? chosen) })
    setPath('')
    onAdded()
  }
  async function choose() {
    const [file] = await shell.call('shell.chooseFiles', { title: words.settings.ocrPickTitle })
    if (file) await start(file)
  }
  return (
    <>
      <TextField
        label={words.settings.ocrPath}
        help={words.settings.ocrPathHelp}
        value={path}
        onChange={setPath}
        spellCheck="false"
        autoComplete="off"
      />
      <div className={styles.row}>
        <Button isDisabled={path.trim() === '' || add.isRunning} onPress={() => void start(path.trim())}>
          {words.settings.ocrAdd}
        </Button>
        <Button onPress={() => void choose().catch(showFailure)}>{words.settings.ocrPick}</Button>
      </div>
    </>
  )
}

/** "Russian (rus)" where the system knows the code; its data name the three letters of ISO 639-2. */
function nameOf(code: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code.replace(/_.*/, ''))
    return name ? `${name} (${code})` : code
  } catch {
    return code
  }
}
