import type { Stories } from './story.ts'

/** Answers about a difficult conversation with a patient or a relative. */
export const communicate: Stories = {
  k1: {
    s: [
      'Slechtnieuwsgesprek: de scan liet uitzaaiingen zien. Patiënt was slechthorend.',
      'Moest een slechthorende patiënt vertellen dat genezen niet meer kon.',
    ],
    t: [
      'Voerde het gesprek zelf, de supervisor zat erbij.',
      'Had het gesprek overgenomen van een zieke collega.',
    ],
    notes: {
      3: {
        a: [
          'Sprak langzaam, gebruikte korte zinnen en vroeg wat hij had gehoord.',
          'Zei het slechte nieuws in de eerste minuut en was toen even stil.',
        ],
        r: [
          'Patiënt kon in eigen woorden navertellen wat er was.',
          'Vervolggesprek de volgende dag, zoals beloofd.',
        ],
      },
      4: {
        a: [
          'Zag dat hij wegkeek, stopte met uitleg en vroeg: “Waar denkt u nu aan?”',
          'Schreef drie woorden groot op papier en liet de stilte duren.',
          'Vroeg vooraf wie hij erbij wilde, en zorgde voor een gehoorversterker.',
        ],
        r: [
          'Hij vroeg zelf door over de tijd die er nog was.',
          'Zijn dochter zei dat hij het nu echt begreep.',
        ],
      },
      5: {
        a: [
          'Bleef rustig toen hij boos werd, en liet hem zelf bepalen wat hij als eerste wilde regelen.',
          'Vroeg hem het aan zijn dochter te vertellen en hielp alleen waar hij stokte.',
        ],
        r: ['Hij ging naar huis met een lijst die hij zelf had gemaakt.'],
      },
    },
    reflection: 'Regelt de gehoorversterker nu standaard vooraf.',
  },
  k2: {
    s: [
      'Gesprek over niet reanimeren, avond van de opname, patiënt benauwd.',
      'Moest bij opname bespreken of reanimeren nog zinvol was.',
    ],
    t: ['Deed de opname alleen.', 'Het formulier moest die avond klaar zijn.'],
    notes: {
      1: {
        a: ['Noemde alleen de kansen in procenten en vroeg meteen om een keuze.'],
        r: ['Patiënt zei alleen nog ja en nee.'],
      },
      2: {
        a: [
          'Legde goed uit wat reanimeren is, maar vroeg niet wat mevrouw ervan begreep.',
          'Gaf uitleg van tien minuten. Mevrouw kwam bijna niet aan het woord.',
        ],
        r: [
          'Formulier ingevuld. De verpleging hoorde later dat mevrouw in de war was.',
          'Mevrouw kwam er de volgende dag op terug.',
        ],
      },
      3: {
        a: [
          'Vroeg wat mevrouw belangrijk vond en legde daarna pas uit.',
          'Gebruikte geen vaktaal en vroeg haar het te herhalen.',
          'Zei dat het besluit ook morgen mocht.',
        ],
        r: [
          'Mevrouw besloot de volgende ochtend, rustig.',
          'Besluit genomen en doorgegeven aan de nachtdienst.',
        ],
      },
      4: {
        a: ['Merkte haar angst op en zei: “U schrikt hiervan.” Ging pas daarna verder.'],
        r: ['Mevrouw zei dat ze zich voor het eerst die dag gehoord voelde.'],
      },
    },
    reflection: 'Zou dit niet meer doen als iemand nog benauwd is.',
  },
  k3: {
    s: [
      'Zoon was boos: zijn moeder was gevallen op de afdeling en niemand had gebeld.',
      'Boze zoon aan de balie na een val in de nacht.',
    ],
    t: ['Had die ochtend dienst, was zelf niet bij de val.', 'Moest uitleggen waarom er niet was gebeld.'],
    notes: {
      4: {
        a: [
          'Nam hem mee naar een kamer en vroeg eerst wat hij had gehoord.',
          'Zei: “U had gebeld moeten worden. Dat is niet gebeurd en dat spijt mij.”',
          'Liet hem uitrazen, vatte zijn drie punten samen en vroeg of dat klopte.',
        ],
        r: [
          'Hij bedankte voor het eerlijke antwoord.',
          'Afspraak: elke avond bellen, de verpleging deed dat ook.',
        ],
      },
      5: {
        a: [
          'Vroeg wat hij nodig had om weer met vertrouwen naar huis te gaan, en regelde dat samen.',
          'Bleef bij hem zitten toen hij huilde, en liet hem zelf het gesprek met zijn moeder beginnen.',
        ],
        r: ['Zoon en team maakten samen een valplan.', 'Hij kwam later terug om de verpleging te bedanken.'],
      },
    },
    reflection: 'Belt nu zelf bij elke val, ook zonder letsel.',
  },
  k4: {
    s: [
      'Patiënt wilde per se naar huis, de thuiszorg kon dat nog niet aan.',
      'Gesprek met een patiënt die niet naar een herstelplek wilde.',
    ],
    t: ['Was zaalarts en moest het ontslag bespreken.', 'Voerde het gesprek met de transferverpleegkundige.'],
    notes: {
      1: {
        a: [
          'Zei dat er niets te kiezen viel en liep naar de volgende kamer.',
          'Praatte over de patiënt heen met de verpleegkundige.',
        ],
        r: ['Patiënt weigerde die dag met iedereen te praten.'],
      },
      2: {
        a: [
          'Legde de regels van de thuiszorg uit en vroeg niet waarom naar huis zo belangrijk was.',
          'Gebruikte woorden als indicatie en ELV. Patiënt keek naar de verpleegkundige.',
        ],
        r: ['Patiënt ging mee, maar boos.'],
      },
      3: {
        a: [
          'Vroeg wat hij thuis miste en legde uit wat wel kon.',
          'Tekende de week uit op papier en vroeg hem het na te vertellen.',
          'Luisterde naar zijn zorg over de hond en nam die serieus.',
        ],
        r: ['Hij ging akkoord voor twee weken.', 'Er kwam een plan met een datum om naar huis te gaan.'],
      },
    },
    reflection: 'Vraagt nu eerst: wat wilt u het liefst?',
  },
  k5: {
    s: [
      'Man met dementie, echtgenote kon het thuis niet meer aan maar durfde dat niet te zeggen.',
      'Gesprek met een echtpaar over niet meer naar huis gaan.',
    ],
    t: ['Leidde het gesprek, maatschappelijk werk zat erbij.', 'Had het gesprek zelf voorgesteld.'],
    notes: {
      4: {
        a: [
          'Zag haar handen trillen en vroeg of ze even samen zouden stoppen.',
          'Zei: “U hoeft hier niet sterk te zijn.” Wachtte tot zij zelf begon.',
          'Sprak ook steeds hem aan, in korte zinnen, en keek of hij het volgde.',
        ],
        r: [
          'Zij zei voor het eerst hardop dat het niet meer ging.',
          'Ze gingen samen bij twee huizen kijken.',
        ],
      },
      5: {
        a: [
          'Hielp haar het zelf aan hem te zeggen, en bleef erbij zonder over te nemen.',
          'Liet hen samen vertellen wat thuis voor hen was, en bouwde daar het plan op.',
          'Vroeg aan het eind wat ieder morgen zou doen, tot ze dat zelf wisten.',
        ],
        r: [
          'Het echtpaar belde de week erna zelf het verpleeghuis.',
          'Ze zeiden dat het hun besluit was, niet dat van de dokter.',
        ],
      },
    },
    reflection: 'Plant voor zulke gesprekken nu altijd een tweede moment.',
  },
  k6: {
    s: [
      'Telefoongesprek met een huisarts over een verkeerde medicatielijst.',
      'Dochter belde boos: de medicijnen op de brief klopten niet.',
    ],
    t: ['Had de ontslagbrief geschreven.', 'Moest terugbellen naar dochter en huisarts.'],
    notes: {
      2: {
        a: [
          'Las de juiste lijst voor, maar vroeg niet of zij het kon volgen.',
          'Verdedigde eerst de brief en gaf daarna de goede lijst door.',
        ],
        r: ['De dochter belde de apotheek om het na te vragen.', 'De huisarts vroeg om een nieuwe brief.'],
      },
      3: {
        a: [
          'Bood excuses aan en liet haar de nieuwe lijst herhalen.',
          'Luisterde, stuurde dezelfde dag een nieuwe brief en belde daarover.',
        ],
        r: ['De lijst klopte. De dochter was tevreden.'],
      },
      4: {
        a: [
          'Vroeg wat haar het meest bang had gemaakt en ging daar als eerste op in.',
          'Belde de huisarts erbij, zodat zij het maar één keer hoefde te vertellen.',
        ],
        r: [
          'Drie mensen hadden dezelfde lijst, nog voor het avondeten.',
          'De dochter gaf aan dat ze zich serieus genomen voelde.',
        ],
      },
    },
    reflection: 'Leest de lijst nu samen met de patiënt door.',
  },
  k7: {
    s: [
      'Patiënt sprak weinig Nederlands, zijn buurman vertaalde.',
      'Uitleg over een hartoperatie via een buurman die vertaalde.',
    ],
    t: ['Moest toestemming vragen voor de operatie.', 'Deed het gesprek op de polikliniek.'],
    notes: {
      2: {
        a: ['Gaf de hele uitleg aan de buurman en keek pas aan het eind naar de patiënt.'],
        r: ['Patiënt tekende. Later bleek dat hij het niet had begrepen.'],
      },
      3: {
        a: [
          'Vroeg de tolkentelefoon en begon opnieuw, in korte stukken.',
          'Liet hem na elk stuk vertellen wat hij had begrepen.',
          'Tekende het hart en wees aan wat er ging gebeuren.',
        ],
        r: ['Hij stelde drie goede vragen en tekende toen.', 'Toestemming kwam een dag later, met tolk.'],
      },
      4: {
        a: [
          'Zag dat de buurman dingen wegliet. Stopte vriendelijk en belde een tolk.',
          'Vroeg hem hoe slecht nieuws bij hem het best gebracht kon worden.',
        ],
        r: [
          'Hij vertelde pas met de tolk dat hij bang was voor de narcose.',
          'De poli regelt nu vooraf een tolk.',
        ],
      },
    },
    reflection: 'Zou geen naaste meer laten vertalen bij toestemming.',
  },
  k8: {
    s: [
      'Patiënt vroeg of zijn klachten kanker konden zijn.',
      'Vraag over kanker tijdens de visite, op een kamer met vier bedden.',
    ],
    t: ['Liep visite met een coassistent.', 'De uitslag was nog niet bekend.'],
    notes: {
      1: {
        a: [
          'Zei midden op de kamer dat de tumormarkers verhoogd waren.',
          'Antwoordde met getallen en liep door terwijl de patiënt nog praatte.',
          'Noemde de vraag achteraf “niet het moment”.',
        ],
        r: ['De patiënt vroeg de coassistent wat een marker was.'],
      },
      2: {
        a: [
          'Legde het onderzoek uit en vroeg niet waar de patiënt bang voor was.',
          'Zei dat het te vroeg was om iets te zeggen en praatte door over het bloed.',
          'Gebruikte het woord maligniteit en legde dat niet uit.',
        ],
        r: [
          'Patiënt zei niets meer. De coassistent ging later terug.',
          'De verpleging trof hem ’s avonds ongerust aan.',
        ],
      },
      3: {
        a: ['Zei eerlijk dat het nog onbekend was en kwam na de visite terug, met de deur dicht.'],
        r: ['Patiënt wist wanneer hij de uitslag kreeg.'],
      },
    },
    reflection: '',
  },
  k9: {
    s: [
      'Overdracht aan de huisarts: in de brief stond niet dat de behandeling was gestopt.',
      'Bijna misgegaan: huisarts wist niet dat de antistolling gestopt was.',
    ],
    t: ['Had de patiënt ontslagen, de brief was van een collega.', 'Las de brief na op vrijdagavond.'],
    notes: {
      3: {
        a: [
          'Belde de huisarts en liet haar het nieuwe beleid herhalen.',
          'Legde in gewone taal aan de patiënt uit wat er veranderd was, en schreef het op.',
        ],
        r: ['Beleid klopte weer voor het weekend.', 'De patiënt had een briefje in de portemonnee.'],
      },
      4: {
        a: [
          'Hoorde dat de huisarts onzeker was, vroeg waarover, en bleef tot dat duidelijk was.',
          'Vroeg de patiënt hoe zij het aan haar man zou vertellen, en vulde dat aan.',
          'Belde ook de apotheek, omdat de huisarts zei daar vaak last van te hebben.',
        ],
        r: [
          'Alle vier hadden hetzelfde beleid. Geen bloeding, geen stolsel.',
          'De huisarts stuurde een bedankje aan het team.',
        ],
      },
    },
    reflection: 'Zet wat gestopt is nu boven aan de brief.',
  },
  k10: {
    s: [
      'Gesprek met drie dochters die het onderling niet eens waren over doorbehandelen.',
      'Drie naasten, drie meningen, patiënt kon zelf niet meer kiezen.',
    ],
    t: ['Leidde het gesprek alleen.', 'Moest die middag een besluit voorbereiden.'],
    notes: {
      2: {
        a: [
          'Was zelf het meest aan het woord. De jongste dochter zei bijna niets.',
          'Gaf een helder verhaal, maar vroeg niet wat zij ervan begrepen.',
        ],
        r: [
          'Er kwam een besluit. Eén dochter belde de dag erna om uitleg.',
          'De jongste dochter verliet het gesprek eerder.',
        ],
      },
      3: {
        a: ['Gaf elk van de drie de beurt en vatte samen wat zij zeiden.'],
        r: ['Ze konden samen verder met één vraag.'],
      },
      4: {
        a: [
          'Er was meteen een klik. Begon met: “Vertel eens wie jullie moeder was.”',
          'Zag de spanning tussen de zussen en benoemde die rustig.',
          'Vroeg wat hun moeder zou zeggen als zij erbij zat.',
        ],
        r: ['Ze waren het na een uur eens.', 'De dochters bleven samen bij het bed.'],
      },
    },
    reflection: 'Zou een volgende keer een verpleegkundige erbij vragen.',
  },
}
