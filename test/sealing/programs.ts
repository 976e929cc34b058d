import { spawnSync } from 'node:child_process'

/** Runs a program of the system. A missing one is a failed test with a sentence, never a silent skip. */
export const run = (
  program: string,
  args: readonly string[],
  input?: Uint8Array,
): { status: number; stdout: Buffer; stderr: string } => {
  const done = spawnSync(program, args, { input, maxBuffer: 2 ** 26 })
  if (done.error)
    throw new Error(
      `The program ${program} is missing: install it (Debian: apt-get install age openssh-client bsdutils).`,
    )
  return { status: done.status ?? -1, stdout: done.stdout, stderr: done.stderr.toString() }
}
