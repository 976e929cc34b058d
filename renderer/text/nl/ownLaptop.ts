/** Working on an own laptop: the invitation, the path, and what the secretary does for it. */
export const ownLaptop = {
  invited: {
    title: 'Je bent uitgenodigd',
    role: {
      member: 'Je zit in de commissie. Op deze laptop houd je interviews, score je en verzegel je.',
      keeper:
        'Je bent tweede sleutelhouder of vervanger. Op deze laptop geef je straks de tweede sleutel, als iedereen heeft verzegeld. Een vervanger doet dat alleen als de sleutelhouder niet kan.',
      coordinator: 'Je bent secretaris van de commissie.',
    },
    lead: 'Kies een wachtzin. Alleen jij kent hem, ook de secretaris niet.',
    name: 'Je eigen naam',
    nameHint: 'Alleen voor deze laptop. In de commissie heet je zoals de secretaris je noemde.',
    accept: 'Meld je aan',
    acceptKey: 'aanmelden',
    busy: 'Je sleutels worden gemaakt',
    known:
      'Deze uitnodiging is op deze computer al gebruikt. Kies de procedure hieronder of op het welkomstscherm.',
    toProcedure: 'Open de procedure',
    missingName: 'Vul eerst je naam in.',
    procedureTitle: (day: string) => `Uitnodiging van ${day}`,
  },
  gone: {
    title: 'Je staat niet meer in de lijst van leden',
    since: (day: string, what: string) =>
      what === ''
        ? `Sinds ${day} geldt een lijst zonder jou.`
        : `Sinds ${day} geldt een lijst zonder jou: ${what}.`,
    kept: 'Je hoeft niets meer te doen. Wat je in deze ronde schreef of verzegelde, telt niet mee; het staat nog versleuteld op deze laptop, tot jij de procedure hier verwijdert.',
    wrong: 'Klopt dit niet? Zeg het tegen de hele commissie, niet alleen tegen de secretaris.',
  },
  path: {
    title: 'Waar je nu bent',
    words: { done: 'klaar', now: 'nu', later: 'later' },
    steps: {
      invitation: {
        title: 'Uitnodiging',
        done: 'Je hebt de uitnodiging geopend.',
        now: 'Open de uitnodiging.',
        later: 'Open de uitnodiging.',
      },
      enrol: {
        title: 'Aanmelden',
        done: 'De secretaris heeft je aanmelding.',
        now: 'Je aanmelding is gemaakt. Geef het bestand aan de secretaris en wacht op de lijst van leden.',
        later: 'Je kiest een wachtzin en geeft je aanmelding aan de secretaris.',
      },
      code: {
        title: 'Commissiecode',
        done: 'Je hebt de code gehoord en bevestigd.',
        now: 'Laat de code voorlezen door iemand anders dan de secretaris, en typ de laatste vier groepen.',
        later:
          'Als iedereen is aangemeld, krijg je de lijst van leden. Dan hoor je de code van een ander lid.',
      },
      score: {
        title: 'Interviews en scoren',
        done: 'Je formulieren zijn af.',
        now: 'Houd de interviews en vul je formulieren in.',
        later: 'Je houdt de interviews en scoort alleen.',
      },
      submit: {
        title: 'Verzegelen',
        done: 'Je formulieren zijn verzegeld.',
        now: 'Lees je formulieren na en verzegel ze, allemaal tegelijk.',
        later: 'Je leest je formulieren na en verzegelt ze.',
      },
      receipt: {
        title: 'Ontvangstbewijs',
        done: 'De secretaris heeft je zegel. Het bewijs is bewaard.',
        now: 'Geef je zegel aan de secretaris. Daarna krijg je een bewijs van ontvangst.',
        later: 'De secretaris bevestigt dat je zegel er is.',
      },
      release: {
        title: 'Je sleutel geven',
        done: 'Je hebt je sleutel gegeven.',
        now: 'De lijst is gesloten. Typ je wachtzin en geef je sleutel.',
        waits: 'Wacht tot iedereen heeft ingediend en de secretaris de lijst sluit.',
        later: 'Als iedereen heeft ingediend, geef je je sleutel.',
      },
      answer: {
        title: 'De tweede sleutel',
        done: 'Je hebt de tweede sleutel gegeven.',
        now: 'Iedereen heeft ingediend en de lijst is gesloten. Typ je wachtzin en geef de tweede sleutel.',
        waits:
          'Wacht tot iedereen heeft ingediend en de secretaris de lijst sluit. Tot dan hoef je niets te doen.',
        later: 'Als iedereen heeft ingediend, geef je de tweede sleutel.',
        unknown:
          'Ben je de tweede sleutelhouder? Dan geef je de tweede sleutel als iedereen heeft ingediend. Ben je vervanger? Dan alleen als de sleutelhouder niet kan.',
        deputy: {
          done: (keeper: string) => `${keeper} gaf de tweede sleutel. Jij hoefde niets te doen.`,
          now: (keeper: string) =>
            `Je bent vervanger. Je hoeft niets te doen, tenzij ${keeper} niet kan. Dan staat het hier.`,
          later: (keeper: string) =>
            `Je bent vervanger. Je geeft de tweede sleutel alleen als ${keeper} niet kan.`,
        },
      },
      archive: {
        title: 'Archief',
        done: 'Het archief is er en klopt met wat jij weet. Je kunt alle formulieren lezen.',
        now: 'Wacht op het archief van de secretaris.',
        wrong: 'Het archief is er, maar het klopt niet met wat jij weet. Zie hierboven.',
        later: 'Na de opening krijg je het archief met alle formulieren.',
      },
      decision: {
        title: 'Nabespreken en besluiten',
        done: 'Het besluit is getekend en ligt vast.',
        now: 'De commissie praat na en besluit. Als het besluit getekend is, komt het hier.',
        sign: 'De secretaris vraagt je om te tekenen. Lees eerst wat er staat.',
        gone: 'Er is besloten, en daarna is er gewist voordat het besluit op deze laptop was. Daarom komt het hier niet meer. Vraag de secretaris wat er is besloten.',
        later: 'Na de opening praten jullie na en besluiten jullie.',
      },
      end: {
        title: 'Afsluiten',
        done: 'De procedure is afgesloten en je sleutels van deze ronde zijn vernietigd. Wordt een kandidaat gewist, dan gebeurt dat hier vanzelf.',
        now: 'De secretaris sluit de procedure af. Daarna verdwijnen je sleutels van deze ronde.',
        keys: 'De procedure is afgesloten. Vergrendel en typ je wachtzin nog één keer: dan verdwijnen je sleutels van deze ronde.',
        later: 'De secretaris sluit de procedure af. Daarna verdwijnen je sleutels van deze ronde.',
      },
    },
    toCode: 'Typ de code',
    toInterviews: 'Naar je interviews',
    reseal: 'Verzegel dezelfde formulieren opnieuw',
    toSign: 'Bekijk en teken',
    toReview: 'Lees na en verzegel',
    toScores: 'Bekijk de scores',
    toPrivacy: 'Persoonsgegevens, en verwijderen',
    giveFile: 'Bewaar het bestand',
    give: {
      enrol: 'Bewaar je aanmelding',
      confirm: 'Bewaar je bevestiging',
      seal: 'Bewaar je zegel',
      release: 'Bewaar je sleutel',
    } as Readonly<Record<string, string>>,
    passphrase: 'Je wachtzin',
    release: 'Geef je sleutel',
    answer: 'Geef de tweede sleutel',
    cannotAnswer: 'Kun je niet? Laat een vervanger openen',
    answerAfterAll: 'Ik kan deze lijst toch zelf openen',
    inFolder: 'Het bestand staat in de uitwisselmap. De secretaris krijgt het vanzelf.',
  },
  alarm: {
    title: 'Er klopt iets niet met wat jij weet',
    text: 'Ga niet verder met het besluit. Zeg het tegen de hele commissie, niet alleen tegen de secretaris. Wat je hier ziet, staat ook in het auditrapport.',
    kinds: {
      unreadable:
        'Een bestand van de secretaris gaat hier niet open, of er zit iets anders in dan is ondertekend. Vraag het opnieuw.',
      'other-key':
        'De lijst noemt een andere sleutel voor jou. Heb je je ook op een andere laptop aangemeld? Zo niet: stop, en zeg het tegen iedereen.',
      'other-card': 'Een geopend formulier van jou is niet wat je verzegelde.',
      'answer-missing': 'De sleutel die jij gaf, zit er niet in.',
      'answer-other': 'Jij gaf je sleutel voor een andere gesloten lijst dan deze.',
      'answer-unknown': 'Er zit een sleutel in op jouw naam die jij niet gaf.',
      'confirm-missing': 'Jouw bevestiging van de commissiecode zit er niet in.',
      'exception-missing': 'Een uitzondering die jij tekende, zit er niet in.',
      'exception-unknown': 'Er zit een uitzondering in op jouw naam die jij niet tekende.',
      'archive-other':
        'Er kwam een ander archief van deze ronde dan hier bekend is. Vergelijk samen de archiefcode, en zeg het tegen iedereen.',
      'head-missing': 'Uit het logboek is iets weggehaald waarvan jij een bewijs hebt.',
      'roster-missing': 'Een lijst waaronder jij verzegelde, zit er niet in.',
      'seal-missing': 'Een zegel van jou zit er niet in.',
      'seal-other': 'Er telt een ander zegel van jou dan je laatste.',
    } as Readonly<Record<string, string>>,
  },
  laptops: {
    head: 'Laptop',
    place: (who: string) => `Laptop van ${who}`,
    here: 'deze',
    own: 'eigen',
    title: 'Uitnodigingen',
    text: 'Wie op een eigen laptop werkt, krijgt een uitnodiging als bestand en kiest daar zelf een wachtzin.',
    make: 'Maak de uitnodigingen',
    saveAll: 'Zet alle uitnodigingen op een stick',
    inFolder: 'De uitnodigingen staan in de uitwisselmap.',
    saveFor: (who: string) => `de uitnodiging voor ${who}`,
    mail: 'Tekst om mee te sturen',
    mailText: (title: string) =>
      [
        'Beste collega,',
        '',
        `Je zit in de selectiecommissie ${title}. We werken met Zegel, een programma dat zonder internet werkt.`,
        '',
        '1. Open het bestand in de bijlage met Zegel (dubbelklik, of sleep het in het venster).',
        '2. Kies een wachtzin en schrijf hem op. Niemand kan hem voor je opnieuw instellen.',
        '3. Zegel maakt dan je aanmelding. Stuur dat bestand terug, of zet het in onze uitwisselmap.',
        '',
        'Houdt jullie mail het bestand tegen? Vraag me dan om een zip-bestand, of haal het op met een stick.',
        'In het bestand staan geen namen en geen geheimen.',
      ].join('\n'),
    mailLabel: 'Mail aan een lid',
    mailHint: 'Plak de tekst in je mail en doe de uitnodiging erbij.',
  },
  elsewhere: {
    folder: (who: string) =>
      `De gesloten lijst staat in de uitwisselmap. We wachten op een sleutel van ${who}; die komt hier vanzelf binnen.`,
    stick: (who: string) =>
      `Zet de gesloten lijst op een stick voor ${who}. Open daarna de bestanden die op de stick terugkomen.`,
  },
  bring: {
    show: 'De sleutel staat op een eigen stick',
    text: (who: string) =>
      `${who} steekt de eigen stick in deze laptop, kiest het sleutelbestand en typt de eigen wachtzin. Van de sleutel blijft hier niets achter; alleen dat er geantwoord is.`,
    choose: 'Kies het sleutelbestand',
    chosen: (name: string) => `Gekozen: ${name}`,
    noFile: 'Kies eerst het sleutelbestand op de stick.',
    saveIdentity: 'Zet je sleutel op een stick',
    onStick: (day: string) => `Je sleutel staat sinds ${day} ook op een stick`,
    onStickText:
      'Gaf je daarmee de tweede sleutel al op de laptop van de secretaris? Dan hoef je hier niets te doen: Zegel op deze laptop weet het zodra het antwoord terugkomt. Er mag maar één antwoord zijn.',
    stickUnused: 'Met de stick is niet geantwoord',
    saveIdentityText:
      'Met je sleutel op een stick kun je de tweede sleutel ook geven op de laptop van de secretaris. Alleen jouw wachtzin opent het bestand.',
  },
}
