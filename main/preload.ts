import { contextBridge, ipcRenderer, webUtils } from 'electron'

/*
 * All that the page gets beyond a browser: the path of a file that a person dropped or chose, and two ports, which it asks
 * for with 'collate:connect' and which come anew whenever a process was started again.
 */
contextBridge.exposeInMainWorld('collate', {
  pathOfFile: (file: File) => webUtils.getPathForFile(file),
})

window.addEventListener('message', event => {
  if (event.source === window && event.data === 'collate:connect') ipcRenderer.send('collate:connect')
})

ipcRenderer.on('collate:ports', event => {
  window.postMessage('collate:ports', window.location.origin, event.ports)
})
