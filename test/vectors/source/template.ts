import { seeded } from '../../sealing/seeded.ts'
import { signFile } from '../../../shared/sealing/signed-file.ts'

const text = (nl: string, en: string) => ({ en, nl })
const level = (n: number) => text(`Wat we zien bij een ${n}.`, `What we see at a ${n}.`)

/** A template that carries one criterion, signed with a seeded key. */
export const templateFile = (): Uint8Array =>
  signFile(
    'template/v1',
    {
      app: '0.0.0-vector',
      at: '2026-11-20T09:00:00.000Z',
      design: {
        combination: { rule: 'weighted-mean', threshold: 250, tieRule: 'lot' },
        criteria: [
          {
            anchors: [1, 2, 3, 4, 5].map(level),
            competency: null,
            definition: text('Werkt samen.', 'Works together.'),
            id: 'collaborate',
            learnable: false,
            name: text('Samenwerken', 'Collaboration'),
            profile: null,
            questions: [
              {
                id: 'collaborate-q1',
                probes: [text('En toen?', 'And then?')],
                text: text('Vertel.', 'Tell us.'),
              },
            ],
            weight: 100,
          },
        ],
        instruments: [{ criteria: ['collaborate'], kind: 'interview' }],
        interviewMinutes: 40,
        retentionWeeks: 4,
        rounds: [{ invited: null, kind: 'interview', readers: null, threshold: null }],
        specialty: 'Klinische geriatrie',
        tiesFirst: false,
      },
      from: 'Merwede Ziekenhuis',
      name: text('Klinische geriatrie', ''),
      template: '0123456789',
      version: 1,
    },
    seeded('template')(32),
  )
