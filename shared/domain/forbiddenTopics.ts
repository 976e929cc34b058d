/**
 * Topics that a question to a candidate may not be about: family, pregnancy, health, descent, age, religion, wishes
 * to work part-time. Sollicitatiecode of the NVP, article 3; Algemene wet gelijke behandeling; Wet op de medische keuringen.
 *
 * Doctors talk about patients: a word alone says nothing. A sentence is meant only where it turns to the candidate: an
 * own "your", or "do you have", "are you", before the word; and where a word can hardly be about a patient.
 */

/** "jouw", "uw" and "your" are always possessive; "je" only after what no subject follows. */
const your =
  '(?:jouw|uw|your|(?:(?:^|[,:;])|\\b(?:met|voor|van|over|en|naast|aan|bij|tussen|is|zijn|was|wat|welke?|je|op|door|rond)) ?je)(?: (?:eigen|jonge|kleine|eventuele|huidige|culturele|etnische|own|young|current|cultural|ethnic))?'
const haveYou =
  '(?:heb je|hebt u|heeft u|hebben jullie|krijg je|krijgt u|wil je|wilt u|do you have|have you got|do you want|are you planning)(?: (?:al|ook|zelf|nog|ooit|een|geen|thuis|later|to have|any|a|young|jonge|kleine|graag))*'
/** "Heb je kinderen behandeld?" is a question about work. */
const notWork =
  '(?! (?:[\\p{L}]+ )?(?:be|ge|ver|ont|her)[\\p{L}]+(?:d|t|en)\\b)(?! (?:met|in|op|die|van|as|with|who)\\b)'
const areYou =
  '(?:ben je|bent u|ben jij|are you|were you)(?: (?:al|nog|ook|zelf|ooit|eigenlijk|wel eens|ever|een|a))*'

const kin =
  '(?:kind|kinderen|gezin|partner|man|vrouw|echtgeno(?:ot|te)|vriend(?:in)?|child|children|kids|husband|wife|spouse|partner|boyfriend|girlfriend)'
const faith = '(?:geloof|religie|godsdienst|levensovertuiging|kerk|moskee|religion|faith|church|mosque)'

const topics: ReadonlyArray<readonly [topic: string, ...patterns: string[]]> = [
  [
    'family',
    `${your} (?:${kin}|gezinssituatie|thuissituatie|privésituatie|huwelijk|family|home situation|marriage)`,
    `${haveYou} ${kin}${notWork}`,
    `${areYou} (?:getrouwd|gehuwd|samenwonend|alleenstaand|gescheiden|single|married|divorced)`,
    '(?:werk|baan|opleiding|diensten|work|training|shifts)(?:en)? (?:en|met|and|with) (?:(?:je|jouw|uw|your|een|jonge|young|a) )*(?:gezin|kinderen|privé\\p{L}*|family|children)',
    'kinderwens|gezinsplannen|kinderopvang|oppas|gezinsuitbreiding|childcare|babysitter|family planning|start a family',
  ],
  [
    'pregnancy',
    `${areYou} (?:zwanger|in verwachting|pregnant|expecting)`,
    `${your} (?:zwangerschap|zwangerschapsverlof|pregnancy|maternity leave|parental leave|ouderschapsverlof)`,
    '(?:ben je|bent u|wil je|wilt u|are you|do you) [^.?!]*(?:zwanger|pregnant)(?! (?:pati|vrouw|wom))|(?:zwangerschaps|ouderschaps)verlof|(?:maternity|parental) leave',
  ],
  [
    'health',
    `${your} (?:gezondheid(?:stoestand)?|ziekte(?:n|s|verzuim|verleden)?|beperking(?:en)?|handicap|aandoening|health|illness(?:es)?|disability|medical history)`,
    `${haveYou} (?:(?:chronische?|lichamelijke?|psychische?|chronic|physical|mental) )*(?:ziekte|aandoening|beperking|handicap|gezondheidsklachten|gezondheidsproblemen|klachten|illness|disease|disability|health problems)${notWork}`,
    `${areYou} (?:vaak |lang |often |recently )?(?:ziek|overspannen|gezond|arbeidsongeschikt|ill|sick|healthy)`,
    '(?:hoe vaak|hoeveel dagen) (?:was|ben|bent|meldde|heb|hebt) (?:je|u)[^.?!]* ziek|heb je [^.?!]*(?:burn-?out|depressie) gehad|have you (?:ever )?(?:had|suffered from) (?:a )?(?:burn-?out|depression)',
    '(?:gebruik je|gebruikt u|slik je|slikt u|do you (?:take|use)) (?:\\p{L}+ )?(?:medicijnen|medicatie|medication|medicines)',
    '\\bziekteverzuim\\b(?=[^.?!]*\\b(?:je|jij|u|jouw|uw)\\b)|sick leave (?:have|did) you',
  ],
  [
    'descent',
    `${your} (?:afkomst|herkomst|achtergrond|geboorteland|moedertaal|nationaliteit|roots|paspoort|land van herkomst|descent|ethnicity|nationality|mother tongue|native language|country of birth|origins?)`,
    'waar (?:kom|komt|kwam) (?:je|jij|u|jouw (?:ouders|familie)|je (?:ouders|familie))(?: \\p{L}+)? vandaan|waar (?:ben|bent|zijn) (?:je|u|je ouders|uw ouders) (?:\\p{L}+ )?geboren',
    'where (?:are you|do you|do your parents|were you|were your parents) (?:\\p{L}+ )?(?:from|come from|born)|what is your (?:ethnic|cultural) background',
  ],
  [
    'age',
    'hoe oud (?:ben|bent) (?:je|jij|u)|how old are you|when were you born|wanneer (?:ben|bent) (?:je|u) geboren',
    `${your} (?:leeftijd|geboortejaar|geboortedatum|age|date of birth|year of birth)`,
    '(?:te oud|te jong|too old|too young) (?:voor|om|for|to)',
  ],
  [
    'religion',
    `${your} ${faith}`,
    `${areYou} (?:gelovig|religieus|christen|moslim|joods|katholiek|hindoe|religious|christian|muslim|jewish|catholic|hindu)`,
    '(?:draag je|draagt u|do you wear) [^.?!]*(?:hoofddoek|keppel\\p{L}*|kruisje|headscarf|hijab|cross)|(?:ga je|gaat u|do you go) (?:\\p{L}+ )?(?:naar de|to) (?:kerk|moskee|synagoge|church|mosque|synagogue)|(?:doe je|doet u) [^.?!]*ramadan|do you (?:observe|keep) ',
    '(?:bid|bidt) (?:je|u)\\b|do you pray',
  ],
  [
    'part-time',
    '\\b(?:je|jij|jou|u|jouw|uw|you|your)\\b(?![^.?!]*\\b(?:collega\\p{L}*|colleagues?|patiënt\\p{L}*|patients?)\\b)[^.?!]*\\b(?:parttime|part-time|deeltijd\\p{L}*|fulltime|full-time|voltijds?)\\b',
    '\\b(?:parttime|part-time|deeltijd\\p{L}*|fulltime|full-time|voltijds?)\\b[^.?!]*\\b(?:je|jij|jou|u|jouw|uw|you|your)\\b(?![^.?!]*\\b(?:collega\\p{L}*|colleagues?|patiënt\\p{L}*|patients?)\\b)',
    'hoeveel (?:uur|uren|dagen) (?:per week )?(?:wil|wilt|zou|kun|kunt) (?:je|u)\\b|how many (?:hours|days) (?:a week |per week )?(?:do you want|would you like|can you)',
    '(?:wil|wilt|zou) (?:je|u) (?:\\p{L}+ ){0,3}minder (?:uren )?(?:gaan )?werken|want to work (?:less|fewer)',
  ],
]

const compiled = topics.map(
  ([topic, ...patterns]) =>
    [topic, new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu')] as const,
)

/** The topics that `text` touches, in a fixed order; empty when there is none. */
export const forbiddenTopics = (text: string): string[] =>
  compiled.filter(([, words]) => words.test(text)).map(([topic]) => topic)
