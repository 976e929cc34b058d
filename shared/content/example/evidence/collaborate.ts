import type { Stories } from './story.ts'

/** Answers about a disagreement with a colleague. */
export const collaborate: Stories = {
  k1: {
    s: [
      'Heupbreuk, patiënt verward. De orthopeed wilde ontslag op vrijdag.',
      'Vrijdagmiddag: orthopedie wilde een verwarde patiënt na operatie naar huis.',
    ],
    t: [
      'Was als anios in medebehandeling gevraagd.',
      'Moest advies geven over het ontslag, besliste niet zelf.',
    ],
    notes: {
      3: {
        a: [
          'Belde de orthopeed en vroeg waarom het ontslag niet kon wachten.',
          'Vroeg eerst naar de reden voor vrijdag en noemde toen de eigen zorg.',
          'Legde uit dat de patiënt nog verward was en kwam terug op de afspraak.',
        ],
        r: [
          'Ontslag werd maandag. De afspraak stond in het dossier.',
          'Patiënt bleef het weekend. De orthopeed ging akkoord.',
        ],
      },
      4: {
        a: [
          'Zei: “Volgens mij zien we iets anders. Waar let jij op?” en schreef beide punten op.',
          'Zocht de orthopeed op en vroeg ook de verpleegkundige om erbij te komen.',
        ],
        r: [
          'Samen een ontslagplan met drie voorwaarden.',
          'Sindsdien belt de orthopeed eerder voor overleg.',
        ],
      },
    },
    reflection: 'Zou nu al op donderdag bellen.',
  },
  k2: {
    s: [
      'Nacht op de SEH. Chirurgie en interne vonden allebei dat de ander moest opnemen.',
      'Buikpijn, 84 jaar, drie uur ’s nachts. Twee specialismen wilden niet opnemen.',
    ],
    t: [
      'Deed de eerste opvang en moest een bed regelen.',
      'Was aanspreekpunt op de SEH, zonder eigen bedden.',
    ],
    notes: {
      3: {
        a: [
          'Belde beide dienstdoenden en vroeg wat ze nodig hadden om te kunnen opnemen.',
          'Vroeg allebei welke informatie ontbrak en zocht die op.',
          'Belde terug zoals beloofd, ook toen het antwoord nee was.',
        ],
        r: [
          'Na drie kwartier opname bij chirurgie. De patiënt wist waarom hij wachtte.',
          'Er kwam een bed, met de afspraak om ’s ochtends samen te kijken.',
        ],
      },
      4: {
        a: ['Zei hardop dat ze het oneens waren en liet ieder de grootste zorg noemen.'],
        r: ['Beide teams zagen de patiënt om acht uur samen.'],
      },
    },
    reflection: 'Had de patiënt eerder willen vertellen dat er overleg was.',
  },
  k3: {
    s: [
      'De fysiotherapeut vond dat een patiënt te lang op bed bleef.',
      'Verschil van mening met de fysiotherapeut over opstaan na een longontsteking.',
    ],
    t: ['Was zaalarts en had bedrust afgesproken.', 'Had zelf het beleid gemaakt waar het om ging.'],
    notes: {
      3: {
        a: [
          'Vroeg de fysiotherapeut wat zij zag en paste de bedrust aan.',
          'Luisterde, noemde de eigen zorg over de zuurstof en sprak een proef af.',
          'Liep mee bij het eerste opstaan, zoals afgesproken.',
        ],
        r: ['Patiënt zat dezelfde dag in de stoel.', 'Na twee dagen liep de patiënt met een rollator.'],
      },
      4: {
        a: [
          'Vroeg door: “Wat maakt jou zo zeker?” Zocht samen een grens voor de zuurstof.',
          'Bracht het verschil in bij het overleg, zodat ook de verpleging kon meepraten.',
        ],
        r: ['Het team kreeg één plan met een duidelijke stopregel.', 'De stopregel wordt nu vaker gebruikt.'],
      },
      5: {
        a: [
          'Liet de fysiotherapeut het plan aan het team uitleggen en vulde alleen aan.',
          'Gaf hardop toe dat de bedrust te streng was en vroeg wie dat eerder had gezien.',
        ],
        r: ['De fysiotherapeut komt nu uit zichzelf naar de visite.'],
      },
    },
    reflection: 'Vraagt nu bij elke bedrust: tot wanneer?',
  },
  k4: {
    s: [
      'De apotheker wilde twee middelen stoppen, de supervisor niet.',
      'Medicatieoverleg: apotheker en supervisor waren het oneens over een slaapmiddel.',
    ],
    t: ['Zat ertussen als zaalarts.', 'Moest het recept schrijven en wist niet wie gelijk had.'],
    notes: {
      2: {
        a: [
          'Schreef op wat de supervisor zei en liet de apotheker verder rusten.',
          'Gaf de vraag van de apotheker door, maar vroeg niet naar de reden.',
        ],
        r: ['Het middel bleef staan. De apotheker belde een week later opnieuw.'],
      },
      3: {
        a: [
          'Vroeg de apotheker om de reden en legde die aan de supervisor voor.',
          'Belde de apotheker terug met het besluit, zoals afgesproken.',
        ],
        r: ['Eén middel gestopt, met controle na drie dagen.'],
      },
      4: {
        a: [
          'Zette apotheker en supervisor bij elkaar en stelde de vraag die bleef liggen.',
          'Zei: “Jullie zijn het oneens en ik moet het uitvoeren. Kunnen we dit nu bespreken?”',
          'Vroeg ook de verpleegkundige hoe de nachten echt waren.',
        ],
        r: [
          'Samen afgebouwd in twee weken. Patiënt sliep goed.',
          'Het kwartier met de apotheker op dinsdag is gebleven.',
        ],
      },
    },
    reflection: 'Durft nu eerder te zeggen: ik zit ertussen.',
  },
  k5: {
    s: [
      'Onrustige patiënt in de nacht. Collega wilde een fixatieband, de verpleging niet.',
      'Nachtdienst: oneens met een collega over vastmaken van een onrustige patiënt.',
    ],
    t: [
      'Had zelf de dienst, de collega kwam van een andere afdeling.',
      'Moest samen met de collega besluiten.',
    ],
    notes: {
      4: {
        a: [
          'Zei: “Ik wil dit niet, en ik wil weten waarom jij het wel wilt.”',
          'Vroeg de verpleegkundige als eerste wat zij die nacht had gezien.',
          'Noemde het verschil hardop en stelde een proef van een uur voor.',
        ],
        r: [
          'Vaste persoon aan bed, klein licht aan. Geen band nodig.',
          'De collega was het achteraf eens met de proef.',
        ],
      },
      5: {
        a: [
          'Liet de verpleegkundige het plan maken en verdedigde het bij de supervisor.',
          'Kreeg de collega zover om samen een les te geven over onrust.',
        ],
        r: ['De afdeling heeft nu een stappenplan voor onrust in de nacht.'],
      },
    },
    reflection: 'Leerde dat een proef vaak helpt als twee mensen vastzitten.',
  },
  k6: {
    s: [
      'De verpleegkundige vond de pijnstilling te laag bij een patiënt na een val.',
      'Verschil met de verpleging over morfine bij een kwetsbare patiënt.',
    ],
    t: ['Was zaalarts in de eerste maand.', 'Moest het medicatiebeleid bepalen.'],
    notes: {
      1: {
        a: [
          'Zei dat de verpleging “altijd meteen om morfine vraagt”.',
          'Klaagde bij een collega over de verpleegkundige, niet bij haar.',
        ],
        r: ['De verpleegkundige belde daarna zelf de supervisor.'],
      },
      2: {
        a: [
          'Hield het eigen beleid aan en legde dat kort uit.',
          'Verhoogde de dosis pas toen de verpleegkundige voor de derde keer belde.',
          'Vroeg niet wat de verpleegkundige aan het bed had gezien.',
        ],
        r: [
          'Patiënt had die avond nog veel pijn.',
          'Het beleid veranderde pas na de visite van de supervisor.',
        ],
      },
      3: {
        a: ['Kwam na de visite terug en vroeg wat de verpleegkundige had gezien.'],
        r: ['Dosis aangepast, pijnscore lager.'],
      },
    },
    reflection: 'Wil volgende keer eerst meekijken bij het wassen.',
  },
  k7: {
    s: [
      'De specialist ouderengeneeskunde wilde een patiënt zo nog niet overnemen.',
      'Overplaatsing naar het verpleeghuis liep vast op een infuus.',
    ],
    t: ['Regelde het ontslag vanuit de afdeling.', 'Moest de overplaatsing rondkrijgen, het bed was nodig.'],
    notes: {
      3: {
        a: [
          'Belde zelf en vroeg wat het verpleeghuis wel kon.',
          'Paste de behandeling aan aan wat daar mogelijk was.',
          'Stuurde de brief die was beloofd nog dezelfde middag.',
        ],
        r: [
          'Patiënt ging twee dagen later over, met tabletten.',
          'De overplaatsing lukte, niemand belde ’s nachts terug.',
        ],
      },
      4: {
        a: [
          'Vroeg: “Waar ben je bang voor als hij vannacht komt?” en nam dat in het plan op.',
          'Vroeg de collega van het verpleeghuis bij het overleg, via beeldbellen.',
          'Noemde ook de druk op de bedden, zodat dat geen verborgen reden bleef.',
        ],
        r: [
          'Samen een plan voor de eerste 48 uur. Geen heropname.',
          'Het verpleeghuis belt nu vóór de ontslagdag.',
        ],
      },
    },
    reflection: 'Zou zelf een dag in het verpleeghuis willen meelopen.',
  },
  k8: {
    s: [
      'Consult cardiologie: de collega vond de aanvraag onnodig.',
      'Woordenwisseling met een assistent cardiologie over een echo.',
    ],
    t: ['Wilde een echo voor een patiënt met hartfalen.', 'Vroeg als zaalarts het consult aan.'],
    notes: {
      1: {
        a: [
          'Noemde de collega “lui” en vroeg de echo buiten hem om aan.',
          'Hing op en vertelde het team dat cardiologie weer niet meewerkte.',
          'Gaf alleen de ander de schuld, ook toen we doorvroegen.',
        ],
        r: ['De echo kwam een dag later. Het is nooit uitgepraat.', 'De twee mijden elkaar sindsdien.'],
      },
      2: {
        a: [
          'Herhaalde het verzoek, maar vroeg niet waarom de collega nee zei.',
          'Liet de supervisor bellen en bleef er zelf buiten.',
          'Zei sorry voor de toon. Over de inhoud ging het niet meer.',
        ],
        r: ['Echo gemaakt na een telefoontje van de supervisor.', 'Het volgende consult ging weer stroef.'],
      },
    },
    reflection: '',
  },
  k9: {
    s: [
      'Overleg over een operatie bij een kwetsbare patiënt. De chirurg wilde snel opereren.',
      'Darmtumor, 88 jaar. Chirurgie en geriatrie dachten verschillend over opereren.',
    ],
    t: [
      'Deed het geriatrisch onderzoek en bracht het verslag in.',
      'Was de enige uit het eigen team bij het overleg.',
    ],
    notes: {
      4: {
        a: [
          'Vroeg wat er volgens ieder mis kon gaan, eerst aan de verpleegkundig specialist.',
          'Zei: “Ik mis wat mevrouw zelf wil” en stelde voor haar erbij te vragen.',
          'Bleef het verschil noemen, ook toen de voorzitter verder wilde.',
        ],
        r: [
          'Operatie twee weken later, na training vooraf. Goed hersteld.',
          'Mevrouw koos zelf, met de chirurg erbij.',
        ],
      },
      5: {
        a: [
          'Stelde een gezamenlijk spreekuur voor en kreeg de chirurg zover om te beginnen.',
          'Liet de coassistent het verslag vertellen en steunde waar nodig.',
        ],
        r: ['Het gezamenlijke spreekuur is er nu elke week.'],
      },
    },
    reflection: 'Zou de huisarts er de volgende keer bij bellen.',
  },
  k10: {
    s: [
      'Oneens met een neuroloog over doorbehandelen na een groot herseninfarct.',
      'De neuroloog wilde verder behandelen, de kandidaat vond dat niet passen.',
    ],
    t: ['Was zaalarts en kende de patiënt het best.', 'Voerde de gesprekken met de naasten.'],
    notes: {
      2: {
        a: [
          'Vertelde vooral over de neuroloog. Wat de verpleging vond, wist de kandidaat niet meer.',
          'Het plan lag al klaar vóór het overleg. Anderen mochten alleen reageren.',
          'Vroeg door bij de neuroloog, niet bij de verpleegkundige die het oneens was.',
        ],
        r: [
          'Er kwam een besluit. Eén verpleegkundige voelde zich niet gehoord.',
          'Op de verdeeldheid is niet teruggekomen.',
        ],
      },
      3: {
        a: ['Vroeg wat de neuroloog nodig had en kwam de afspraken na.'],
        r: ['Er kwam binnen een dag een gezamenlijk besluit.'],
      },
      5: {
        a: [
          'Bracht neuroloog, naasten en verpleging dezelfde dag aan één tafel.',
          'Liet de neuroloog het nieuwe plan vertellen, zodat het van iedereen werd.',
        ],
        r: ['Rustig sterfbed, iedereen stond achter het besluit.', 'De neuroloog wil dit nu vaker zo doen.'],
      },
    },
    reflection: 'Zou een volgende keer de verpleging eerst laten spreken.',
  },
}
