export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  create: 'Create',
  rename: 'Rename',
  delete: 'Delete',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
  tryAgain: 'Try again',
  messages: 'Messages',
  resize: (pane: string) => `Resize ${pane}`,
}
