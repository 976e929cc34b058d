import { canonicalText, type Json } from '../../../shared/sealing/canonical.ts'
import { purgedArchive } from '../../../shared/sealing/erase.ts'
import { lockIdentity } from '../../../shared/sealing/identity.ts'
import { boxIdentityFile } from '../../../shared/sealing/recovery.ts'
import { type AgainRound, againStrict, againTwokey } from './again.ts'
import type { Member } from '../../sealing/committee.ts'
import { brokenAgain, brokenArchives, brokenDecisions, brokenOffice } from './broken.ts'
import { answered, type Case, refused } from './cases.ts'
import { canonical, codes, commitments, keys, log, padding, sshsig } from './primitives.ts'
import { codesOf, pretty, type VectorRound, vectorRound } from './rounds.ts'
import { type TwoRounds, twoRounds } from './two-rounds.ts'
import { withSeededCrypto } from './seeded-crypto.ts'
import { templateFile } from './template.ts'

/** Path below test/vectors and contents of every vector file. */
export type Vectors = Record<string, string | Uint8Array>

const passphrase = 'vier woorden zonder betekenis'

const roundFiles = async (dir: string, round: VectorRound): Promise<Vectors> => {
  const { bench, archive, audit, auditPurged, purges } = round
  const files: Vectors = {
    [`${dir}/archive.zegel`]: archive.bytes,
    [`${dir}/archive-purged.zegel`]: purgedArchive(archive, purges),
    [`${dir}/audit.zegel`]: audit.bytes,
    [`${dir}/audit-purged.zegel`]: auditPurged.bytes,
    [`${dir}/codes.json`]: pretty(await codesOf(round)),
  }
  const reader = bench.scorers[0]!
  files[`${dir}/identity.txt`] = `# box identity of ${reader.id}\n${reader.keys.box.identity}\n`
  files[`${dir}/passphrase.txt`] = `${passphrase}\n`
  files[`${dir}/locked-identity.age`] = await lockIdentity(
    { procedure: bench.base.procedure, member: reader.id, masters: reader.masters },
    passphrase,
    { common: new Set(), workFactor: 4 },
  )
  Object.assign(files, writtenMessages(dir, round))
  return files
}

const writtenMessages = (dir: string, { bench }: Pick<VectorRound, 'bench'>): Vectors => {
  const files: Vectors = {}
  for (const [i, bytes] of bench.files.entries()) {
    const type = /"zegel":"([a-z]+)\/v1"\}\n$/.exec(Buffer.from(bytes).subarray(-40).toString())?.[1] ?? ''
    if (type !== 'archive' && type !== 'audit')
      files[`${dir}/messages/${String(i).padStart(2, '0')}-${type}.zegel`] = bytes
  }
  return files
}

/** The masters of everybody: with them anybody can sign what was changed, and see whether a reader finds it. */
const mastersOf = (procedure: string, people: readonly Member[]): string => {
  const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('base64')
  const masters = people.map(({ id, masters: { main, rounds } }) => [id, { main: text(main), rounds: text(rounds) }])
  return pretty({ masters: Object.fromEntries(masters) as Json, procedure })
}

/** Files of a round that was not plain. */
const againFiles = async (dir: string, round: AgainRound): Promise<Vectors> => {
  const reader = round.bench.scorers[0]!
  return {
    [`${dir}/archive.zegel`]: round.archive.bytes,
    [`${dir}/audit.zegel`]: round.audit.bytes,
    [`${dir}/codes.json`]: pretty(await codesOf(round)),
    [`${dir}/identity.txt`]: boxIdentityFile(reader.id, reader.keys),
    [`${dir}/masters.json`]: mastersOf(round.bench.base.procedure, round.everybody),
    ...writtenMessages(dir, round),
  }
}

/** Files of a procedure of two rounds; the archive of the second one has the code of the coordinator's successor. */
const twoRoundFiles = async (both: TwoRounds): Promise<Vectors> => {
  const { bench, first, second, purged } = both
  const reader = bench.scorers[0]!
  return {
    'two-rounds/archive-1.zegel': first.archive.bytes,
    'two-rounds/archive-1-purged.zegel': purged,
    'two-rounds/audit-1.zegel': first.audit.bytes,
    'two-rounds/archive-2.zegel': second.archive.bytes,
    'two-rounds/audit-2.zegel': second.audit.bytes,
    'two-rounds/codes-1.json': pretty(await codesOf(first)),
    'two-rounds/codes-2.json': pretty(await codesOf(second)),
    'two-rounds/identity.txt': boxIdentityFile(reader.id, reader.keys),
    'two-rounds/masters.json': mastersOf(bench.base.procedure, both.everybody),
    ...writtenMessages('two-rounds', both),
  }
}

const twoRoundCases = async ({ first, second }: TwoRounds): Promise<Case[]> => {
  const one = await codesOf(first)
  const two = await codesOf(second)
  const identity = 'two-rounds/identity.txt'
  const known = ({ committee, archive, archiveLog }: Record<string, string>) => {
    return { code: committee!, archive: archive!, head: archiveLog!, identity }
  }
  return [
    answered('two-rounds/archive-1.zegel', known(one)),
    refused('two-rounds/archive-1.zegel', known(two), 'E_CODE'),
    answered('two-rounds/archive-1-purged.zegel', known(one), ['erasure']),
    answered('two-rounds/audit-1.zegel', { code: one['committee']!, head: one['auditLog']! }, ['changed-unshown', 'decided-again', 'erasure']),
    answered('two-rounds/archive-2.zegel', known(two), ['decided-again', 'handover']),
    answered('two-rounds/audit-2.zegel', { code: two['committee']!, head: two['auditLog']! }, ['decided-again', 'erasure', 'handover']),
  ]
}

const cases = async (
  strict: VectorRound,
  twokey: VectorRound,
  invented: VectorRound,
  again: Readonly<Record<string, AgainRound>>,
  both: TwoRounds,
): Promise<{ files: Vectors; cases: Case[] }> => {
  const codesOfMode = { strict: await codesOf(strict), twokey: await codesOf(twokey) }
  const files: Vectors = { 'invented/archive.zegel': invented.archive.bytes }
  const list: Case[] = []
  for (const [mode, codesHere] of Object.entries(codesOfMode)) {
    const { committee, archive, archiveLog, auditLog } = codesHere
    const full = { code: committee!, archive: archive!, head: archiveLog!, identity: `${mode}/identity.txt` }
    // In twokey a member does not judge one candidate, which is declared: 2 at best.
    const own = mode === 'strict' ? [] : ['recusal']
    const [whole, erased, audit, later] = ['archive', 'archive-purged', 'audit', 'audit-purged'].map(
      (name) => `${mode}/${name}.zegel`,
    ) as [string, string, string, string]
    list.push(
      answered(whole, full, own),
      answered(whole, { code: committee!, head: archiveLog!, identity: full.identity }, own),
      answered(whole, { code: committee!, archive: archive!, identity: full.identity }, own),
      answered(whole, { code: committee!, archive: archive! }, own),
      answered(whole, {}, own),
      refused(whole, { ...full, code: archive! }, 'E_CODE'),
      refused(whole, { ...full, archive: committee! }, 'E_CODE'),
      refused(whole, { ...full, head: auditLog! }, 'E_CODE'),
      answered(erased, full, [...own, 'erasure']),
      answered(later, { code: committee!, archive: archive! }, [...own, 'erasure']),
      answered(audit, { code: committee!, head: auditLog! }, own),
      answered(audit, { code: committee!, archive: archive! }, own),
      answered(audit, { code: committee! }, own),
      answered(audit, {}, own),
      refused(audit, { code: committee!, head: archiveLog! }, 'E_CODE'),
    )
  }
  for (const [dir, round] of Object.entries(again)) {
    const { committee: code, archive, archiveLog, auditLog } = await codesOf(round)
    const full = { code: code!, archive: archive!, head: archiveLog!, identity: `${dir}/identity.txt` }
    const { declared } = round
    list.push(
      answered(`${dir}/archive.zegel`, full, [...declared.archive, ...declared.opened]),
      answered(`${dir}/archive.zegel`, {}, declared.archive),
      answered(`${dir}/audit.zegel`, { code: code!, head: auditLog! }, declared.audit),
    )
  }
  list.push(...(await twoRoundCases(both)))
  const committee = codesOfMode.strict['committee']!
  list.push(answered('invented/archive.zegel', {}))
  list.push(refused('invented/archive.zegel', { code: committee }, 'E_CODE'))
  const broken = [
    ...(await brokenArchives(strict)),
    ...brokenAgain(again['again-strict']!, again['again-twokey']!),
    ...brokenDecisions({ bench: both.bench, archive: both.second.archive }),
    ...brokenOffice(both),
  ]
  for (const { name, bytes, code, identity } of broken) {
    const file = `broken/${name}.zegel`
    files[file] = bytes
    const opens = { identity: 'strict/identity.txt' }
    if (identity) list.push(answered(file, {}))
    list.push(refused(file, identity ? opens : {}, code))
  }
  return { files, cases: list }
}

/** All vectors, the same bytes in every run. */
export const makeVectors = (): Promise<Vectors> =>
  withSeededCrypto('vectors', async () => {
    const strict = await vectorRound('strict')
    const twokey = await vectorRound('twokey')
    const invented = await vectorRound('strict', 'invented')
    const again = { 'again-strict': await againStrict(), 'again-twokey': await againTwokey() }
    const both = await twoRounds()
    const judged = await cases(strict, twokey, invented, again, both)
    return {
      'canonical.json': pretty(canonical()),
      'keys.json': pretty(keys()),
      'sshsig.json': pretty(sshsig()),
      'codes.json': pretty(await codes()),
      'commitments.json': pretty(commitments()),
      'padding.json': pretty(padding()),
      'log.json': pretty(log()),
      'template.zegel': templateFile(),
      'verify.json': `${JSON.stringify(JSON.parse(canonicalText(judged.cases as unknown as Json)), null, 2)}\n`,
      ...(await roundFiles('strict', strict)),
      ...(await roundFiles('twokey', twokey)),
      ...(await againFiles('again-strict', again['again-strict'])),
      ...(await againFiles('again-twokey', again['again-twokey'])),
      ...(await twoRoundFiles(both)),
      ...judged.files,
    }
  })
