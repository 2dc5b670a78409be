import * as v from 'valibot'
import { batchMethods } from './batch.ts'
import { desktopReportFormats, reportChoice } from './compare.ts'
import { type Service, session } from './method.ts'
import { idSchema, noParamsSchema, nothingSchema } from './shapes.ts'

/** What only a desktop can do; each host implements a call or declines it (code 'declined'). */
export const shellService = {
  methods: {
    'shell.about': session(
      noParamsSchema,
      v.object({
        version: v.string(),
        host: v.picklist(['electron', 'browser']),
        platform: v.string(),
        /** Said in About: for example that this build runs its library on a separate Node. */
        remarks: v.array(v.string()),
        /** Which of the calls below this host answers. */
        offers: v.array(v.string()),
      }),
    ),
    /** A native dialog; null where it was closed without a choice. */
    'shell.chooseFolder': session(
      v.object({ title: v.string(), isNew: v.optional(v.boolean(), false) }),
      v.nullable(v.string()),
    ),
    'shell.chooseFiles': session(v.object({ title: v.string() }), v.array(v.string())),
    /** Shows the file that a document was imported from in the file manager. */
    'shell.revealOriginal': session(v.object({ documentId: idSchema }), nothingSchema),
    /**
     * Asks where to put the report of a comparison and writes it there; null where the dialog was closed. Fails as
     * `compare.report`, disk.
     */
    'shell.saveReport': session(
      v.object({ ...reportChoice, format: v.picklist(desktopReportFormats) }),
      v.nullable(v.object({ name: v.string() })),
    ),
    /** Asks where to put what was found for a list of names and writes it there as CSV; null where the dialog was closed. Fails: disk. */
    'shell.saveNames': session(batchMethods['batch.table'].params, v.nullable(v.object({ name: v.string() }))),
    'shell.setWindowTitle': session(v.object({ title: v.string() }), nothingSchema),
    /** What the page's theme setting is, so that menus, dialogs and the window before the first paint look alike. */
    'shell.setTheme': session(v.object({ theme: v.picklist(['system', 'light', 'dark']) }), nothingSchema),
  },
  events: {
    /** A menu item or accelerator of the desktop, by the name of the page's command. */
    'shell.command': v.object({ name: v.string(), argument: v.optional(v.string()) }),
  },
} satisfies Service
export type ShellService = typeof shellService
