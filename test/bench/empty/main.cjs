'use strict'
// The least that an Electron window can be: what the runtime itself costs.
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

if (process.env.ZEGEL_DATA) app.setPath('userData', process.env.ZEGEL_DATA)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
