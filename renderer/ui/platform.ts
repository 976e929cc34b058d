/** Whether this machine is a Mac: Ctrl is then Cmd, on screen and under the fingers. */
export function isMac(): boolean {
  return /mac/i.test(navigator.platform)
}
