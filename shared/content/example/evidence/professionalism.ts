import type { Stories } from './story.ts'

/** Answers about one’s own mistake or doubt. */
export const professionalism: Stories = {
  k1: {
    s: [
      'Schreef een tien keer te hoge dosis digoxine voor, de apotheek zag het.',
      'Fout in een recept: komma verkeerd, patiënt had nog niets gekregen.',
    ],
    t: ['Was zaalarts, had zelf het recept getekend.', 'Deed de medicatie na een lange dienst.'],
    notes: {
      3: {
        a: [
          'Meldde de fout dezelfde middag en belde de supervisor.',
          'Herstelde het recept en schreef een melding, zonder dat iemand erom vroeg.',
        ],
        r: ['Patiënt kreeg de goede dosis.', 'De melding is besproken in het team.'],
      },
      4: {
        a: [
          'Vertelde het ook aan de patiënt, al was er niets gebeurd: “U hoort dit van mij te horen.”',
          'Bedankte de apotheker en controleerde daarna de andere recepten van die dienst.',
          'Bleef tot de spiegel binnen was, om zeker te weten dat er niets was gegeven.',
        ],
        r: [
          'Patiënt waardeerde het. Er waren geen andere fouten.',
          'Twee andere recepten bleken ook te verbeteren.',
        ],
      },
    },
    reflection: 'Schrijft geen recepten meer na twaalf uur dienst zonder tweede blik.',
  },
  k2: {
    s: [
      'Twijfelde op de SEH over een hoofdpijn en stuurde de patiënt naar huis.',
      'Liet een patiënt gaan die later een kleine bloeding bleek te hebben.',
    ],
    t: ['Beoordeelde zelf, supervisor was bereikbaar.', 'Was halverwege de nacht, druk.'],
    notes: {
      2: {
        a: [
          'Vertelde het pas toen de patiënt terugkwam en de supervisor ernaar vroeg.',
          'Noemde vooral de drukte. De eigen twijfel kwam pas na doorvragen.',
        ],
        r: ['Patiënt is goed hersteld.', 'De casus is later besproken, op initiatief van een ander.'],
      },
      3: {
        a: [
          'Belde de volgende ochtend zelf de patiënt terug, omdat het bleef knagen.',
          'Zei eerlijk: “Ik twijfelde en heb toch niet gebeld.”',
          'Besprak het met de supervisor en schreef een melding.',
        ],
        r: ['Patiënt kwam terug en kreeg een scan.', 'De bloeding werd op tijd gezien.'],
      },
      4: {
        a: ['Ging naar de patiënt toe, legde uit wat er was gemist en bood excuses aan.'],
        r: ['De patiënt diende geen klacht in en bedankte voor de eerlijkheid.'],
      },
    },
    reflection: 'Belt nu altijd als de twijfel na vijf minuten nog blijft.',
  },
  k3: {
    s: [
      'Vergat een uitslag door te geven, de antibiotica kwam een dag te laat.',
      'Bloedkweek positief, uitslag bleef liggen bij de dienstwissel.',
    ],
    t: ['Had de uitslag gezien en wilde hem later overdragen.', 'Was verantwoordelijk voor de overdracht.'],
    notes: {
      4: {
        a: [
          'Belde direct de dienstdoende, ging zelf terug en startte de behandeling.',
          'Vertelde de patiënt en zijn dochter wat er was gebeurd en wat dat betekende.',
          'Liet een tweede kweek afnemen en bleef die avond bereikbaar voor vragen.',
        ],
        r: [
          'Patiënt knapte op. De dochter waardeerde de openheid.',
          'Schade bleef klein: één dag langer in het ziekenhuis.',
        ],
      },
      5: {
        a: [
          'Vertelde de eigen fout op de teamochtend, waarna drie anderen ook iets noemden.',
          'Maakte met de verpleging een vaste regel voor uitslagen bij de overdracht.',
          'Vroeg de jongste collega om mee te denken, zodat het geen preek werd.',
        ],
        r: ['Sinds de regel is er geen uitslag meer blijven liggen.'],
      },
    },
    reflection: 'Schrijft open uitslagen nu bovenaan de overdracht.',
  },
  k4: {
    s: [
      'Moest een punctie doen die nog niet vaak was gedaan.',
      'Twijfel over een ascitespunctie op zaal, supervisor op de poli.',
    ],
    t: ['De patiënt had veel last en wilde snel geholpen worden.', 'Had de handeling twee keer gedaan.'],
    notes: {
      2: {
        a: ['Begon eraan, kwam er niet uit en riep toen pas hulp.'],
        r: ['Twee keer geprikt. Patiënt had er last van.'],
      },
      3: {
        a: [
          'Zei tegen de patiënt dat er eerst iemand mee moest kijken, en belde.',
          'Vroeg de supervisor om ernaast te staan voordat de handeling begon.',
          'Wachtte een uur op hulp en hield de patiënt op de hoogte.',
        ],
        r: ['Punctie gelukt onder toezicht.', 'De patiënt begreep waarom het later werd.'],
      },
    },
    reflection: 'Houdt nu een lijst bij van wat zelfstandig mag.',
  },
  k5: {
    s: [
      'Gaf na een nachtdienst verkeerde informatie over een uitslag aan een patiënt.',
      'Vertelde een patiënt dat de scan goed was. Het bleek de scan van iemand anders.',
    ],
    t: ['Stond aan het bed met twee dossiers open.', 'Ontdekte het zelf, tien minuten later.'],
    notes: {
      4: {
        a: [
          'Ging meteen terug, zei dat de uitslag niet klopte en legde uit hoe dat kwam.',
          'Belde ook de andere patiënt, omdat haar gegevens waren genoemd.',
          'Meldde het datalek zelf en vroeg wat er nog meer moest gebeuren.',
          'Bleef bij de patiënt tot de goede uitslag was besproken.',
        ],
        r: [
          'Beide patiënten wisten dezelfde dag wat er was gebeurd.',
          'De melding is binnen een dag afgehandeld.',
        ],
      },
      5: {
        a: [
          'Besprak de fout in het onderwijs en vroeg anderen naar hun bijna-fouten.',
          'Stelde voor om bij het bed nooit twee dossiers te openen. Dat is nu de regel.',
          'Zei tegen de coassistent: “Als jij het had gezien, had je het mogen zeggen.”',
        ],
        r: ['De regel geldt op drie afdelingen.', 'Coassistenten melden sindsdien vaker een twijfel.'],
      },
    },
    reflection: 'Noemt nu hardop naam en geboortedatum, ook als het stom voelt.',
  },
  k6: {
    s: [
      'Had een allergie niet in het dossier gezet.',
      'Patiënt kreeg uitslag van een middel dat eerder al fout was gegaan.',
    ],
    t: ['Deed de opname.', 'Had het bij de opname wel gehoord.'],
    notes: {
      1: {
        a: [
          'Zei dat het systeem onduidelijk is en dat de verpleging het had moeten zien.',
          'Noemde het geen fout, omdat er niets ernstigs was gebeurd.',
          'Paste het dossier later aan en vertelde dat aan niemand.',
        ],
        r: ['De melding is door de apotheker gedaan.'],
      },
      2: {
        a: [
          'Gaf het toe toen de verpleegkundige ernaar vroeg.',
          'Herstelde het dossier, maar sprak niet met de patiënt.',
          'Zei sorry tegen het team. Een melding kwam er niet.',
        ],
        r: ['De uitslag was na een dag weg.', 'De patiënt hoorde van de verpleging hoe het kwam.'],
      },
      3: {
        a: ['Belde de supervisor en zette de allergie er meteen in.'],
        r: ['Ander middel gestart, geen gevolgen.'],
      },
    },
    reflection: 'Vindt dat het systeem hier beter kan.',
  },
  k7: {
    s: [
      'Zag een chirurg kortaf doen tegen een verpleegkundige tijdens een ingreep.',
      'Op de OK: een opmerking die een verpleegkundige deed verstijven.',
    ],
    t: ['Assisteerde, was de jongste aan tafel.', 'Had daarna met beiden de patiënt over te dragen.'],
    notes: {
      3: {
        a: ['Vroeg na afloop aan de verpleegkundige hoe het ging en meldde het bij de supervisor.'],
        r: ['De supervisor sprak met beiden.'],
      },
      4: {
        a: [
          'Zei rustig: “Ik wil even stoppen, ik denk dat we elkaar niet goed horen.”',
          'Sprak de chirurg dezelfde dag aan, onder vier ogen, met wat er gezegd was.',
          'Lette eerst op de veiligheid van de patiënt en kwam er daarna op terug.',
          'Zei er ook bij wat het met de eigen concentratie had gedaan.',
        ],
        r: ['De chirurg bood excuses aan.', 'De ingreep verliep rustig, het team besprak het later.'],
      },
    },
    reflection: 'Weet nu dat vragen stellen ook ingrijpen is.',
  },
  k8: {
    s: [
      'Vergat te bellen over een uitslag van het lab.',
      'Kalium was veel te hoog, de uitslag werd een uur later gezien.',
    ],
    t: ['Was de arts van de afdeling.', 'Had een volle poli.'],
    notes: {
      1: {
        a: [
          'Zei dat het lab had moeten bellen en dat iedereen weleens iets mist.',
          'Vertelde het verhaal alsof een collega het had laten liggen.',
        ],
        r: ['Het is niet besproken op de afdeling.', 'De verpleging heeft zelf een melding gedaan.'],
      },
      2: {
        a: [
          'Gaf het toe op de vraag wat er misging, daarvoor niet.',
          'Behandelde goed, maar meldde niets omdat het was goed gekomen.',
          'Noemde de uitslag wel, de vertraging niet.',
        ],
        r: ['Patiënt hield er niets aan over.', 'De teamleider hoorde het een week later.'],
      },
      3: {
        a: ['Belde na de behandeling zelf de supervisor en zei dat het te laat was.'],
        r: ['Het team sprak af wie de uitslagen bewaakt.'],
      },
    },
    reflection: '',
  },
  k9: {
    s: [
      'Verwisselde bijna twee patiënten met dezelfde achternaam.',
      'Ging met de verkeerde patiënt naar de scan, op de gang ontdekt.',
    ],
    t: ['Begeleidde het vervoer, omdat het druk was.', 'Had de controle van de polsband overgeslagen.'],
    notes: {
      3: {
        a: [
          'Stopte direct, bracht de patiënt terug en meldde het.',
          'Zei tegen de röntgenafdeling wat er bijna was gebeurd.',
        ],
        r: ['Niemand kreeg een verkeerde scan.', 'De goede patiënt was een half uur later aan de beurt.'],
      },
      4: {
        a: [
          'Vertelde beide patiënten wat er was gebeurd en bood excuses aan.',
          'Noemde in de melding ook het eigen aandeel: de polsband was overgeslagen.',
          'Hielp de vervoerders om de namen voortaan apart te leggen.',
        ],
        r: [
          'Er staat nu een waarschuwing bij gelijke namen.',
          'De vervoerders meldden een week later zelf iets.',
        ],
      },
      5: {
        a: ['Vertelde het in de overdracht en vroeg wie dit ook weleens bijna deed. Vier handen.'],
        r: ['De controle is nu een vast onderdeel van de overdracht.'],
      },
    },
    reflection: 'Slaat de polsband nooit meer over, ook niet bij drukte.',
  },
  k10: {
    s: [
      'Stelde een diagnose te snel en moest daarop terugkomen.',
      'Dacht aan een delier, het bleek een beroerte.',
    ],
    t: ['Had de patiënt zelf opgenomen.', 'De behandeling was al gestart.'],
    notes: {
      2: {
        a: ['Vertelde uitgebreid waarom de eerste gedachte logisch was. De fout zelf bleef kort.'],
        r: ['Patiënt kwam later op de beroertezorg dan had gekund.'],
      },
      3: {
        a: [
          'Belde de neuroloog zodra het beeld niet paste.',
          'Zei tegen het team: “Ik zat fout, we gaan anders kijken.”',
          'Meldde de vertraging zelf.',
        ],
        r: ['Scan dezelfde avond, behandeling gestart.', 'De naasten zijn geïnformeerd.'],
      },
      4: {
        a: [
          'Legde de naasten uit waarom het eerste plan niet klopte, zonder zich te verdedigen.',
          'Zocht de eerste uren op waarin het anders had gekund en besprak die.',
        ],
        r: ['De naasten bedankten voor de uitleg.', 'De casus is met de SEH besproken.'],
      },
    },
    reflection: 'Vraagt zich nu hardop af wat het nog meer kan zijn.',
  },
}
