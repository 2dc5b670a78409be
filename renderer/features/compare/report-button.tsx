import { FileText } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { ReportDialog } from './report-dialog.tsx'

export type ReportedComparison = {
  documents: readonly number[]
  /** The kept comparison that gives the report its name and note; left out where it is not kept. */
  comparisonId?: number | undefined
}

/** Opens the dialog that writes this comparison into a file. */
export function ReportButton(comparison: ReportedComparison) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" isSmall icon={FileText} onPress={() => setOpen(true)}>
        {words.report.open}
      </Button>
      {isOpen && <ReportDialog {...comparison} onClose={() => setOpen(false)} />}
    </>
  )
}
