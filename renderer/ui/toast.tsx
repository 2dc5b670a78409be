import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import {
  Button as RacButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { CollateError, toFailure } from '../../main/contract/failure.ts'
import { words } from '../strings/words.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import styles from './toast.module.css'

export type ToastMessage = {
  text: string
  tone?: 'done' | 'problem'
  action?: { label: string; run: () => void }
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

/** How long a message without a problem stays, ms; it waits while the pointer or the focus is on it. */
const stays = 6000

/** Says what was done, with the way back where there is one; answers how to close it. Problems stay until they are closed. */
export function showToast(message: ToastMessage): () => void {
  const key = queue.add(message, message.tone === 'problem' ? {} : { timeout: stays })
  return () => queue.close(key)
}

/** Says what went wrong, in a sentence. What a person cancelled, and what the banner already says, is no problem. */
export function showFailure(error: unknown) {
  if (error instanceof CollateError && (error.code === 'cancelled' || error.code === 'gone')) return
  showToast({ text: toFailure(error).sentence, tone: 'problem' })
}

/** Where messages appear; once in the page. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className={styles.region ?? ''} aria-label={words.ui.messages}>
      {({ toast }) => (
        <Toast toast={toast} className={classes(styles.toast, toast.content.tone === 'problem' && styles.problem)}>
          {toast.content.tone === 'problem' ? (
            <TriangleAlert size={16} aria-hidden />
          ) : (
            <CircleCheck size={16} aria-hidden />
          )}
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              variant="quiet"
              isSmall
              onPress={() => {
                toast.content.action?.run()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <RacButton slot="close" aria-label={words.ui.close} className={styles.close ?? ''}>
            <X size={14} aria-hidden />
          </RacButton>
        </Toast>
      )}
    </ToastRegion>
  )
}
