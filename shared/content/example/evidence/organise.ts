import type { Stories } from './story.ts'

/** Answers about a shift in which everything came at once. */
export const organise: Stories = {
  k1: {
    s: [
      'Avonddienst: twee opnames, een onrustige patiënt en een val op de afdeling.',
      'Dienst op de geriatrie, vier dingen binnen een half uur.',
    ],
    t: ['Alleen op de afdeling, achterwacht op de SEH.', 'Had drie verpleegkundigen en geen coassistent.'],
    notes: {
      2: {
        a: ['Schreef alles op een lijst en werkte die van boven naar beneden af.'],
        r: ['De tweede opname wachtte twee uur.'],
      },
      3: {
        a: ['Koos eerst de onrustige patiënt, want dat kon misgaan, en zei dat tegen het team.'],
        r: ['Patiënt rustig, de opname een uur later.'],
      },
      4: {
        a: [
          'Verdeelde met de verpleging: wie kan wachten, wie niet? Belde de achterwacht met één vraag.',
          'Veranderde om tien uur de volgorde en schreef die op het bord.',
          'Vroeg de SEH om de tweede opname een half uur te houden.',
        ],
        r: [
          'Alles gezien voor middernacht. De naasten waren gebeld.',
          'Geen sedatie nodig, één opname een uur later.',
        ],
      },
    },
    reflection: 'Belt de achterwacht nu eerder.',
  },
  k2: {
    s: [
      'SEH op oudejaarsavond, wachtkamer vol en één arts ziek.',
      'Drukke nacht op de SEH met een arts te weinig.',
    ],
    t: ['Was de oudste anios van dienst.', 'Coördineerde de SEH tot de vervanger kwam.'],
    notes: {
      3: {
        a: [
          'Koos wie eerst gezien werd op kleurcode en legde dat in de wachtkamer uit.',
          'Zei tegen het team waarom de benauwde patiënt voorging.',
        ],
        r: ['Wachttijd twee uur, geen incidenten.', 'De wachtkamer bleef rustig.'],
      },
      4: {
        a: [
          'Riep elk uur het team kort bij elkaar en verdeelde opnieuw.',
          'Vroeg de huisartsenpost om de kleine wonden over te nemen.',
          'Gaf de ervaren verpleegkundige de regie over de wachtkamer.',
        ],
        r: ['Om drie uur was iedereen gezien.', 'De vervanger kon zo instappen, alles stond op het bord.'],
      },
    },
    reflection: 'Zou de pauzes ook op het bord zetten.',
  },
  k3: {
    s: [
      'Maandagochtend: acht ontslagen, zes opnames en het systeem lag plat.',
      'Storing in het dossier op de drukste ochtend van de week.',
    ],
    t: ['Was zaalarts van twintig bedden.', 'Moest de visite zonder computer doen.'],
    notes: {
      3: {
        a: [
          'Besloot eerst de patiënten met antibiotica te zien en zei waarom.',
          'Liep visite op papier en begon bij wie ziek was.',
          'Koos drie ontslagen die zonder computer konden.',
        ],
        r: ['Geen medicatie gemist. Twee ontslagen werden dinsdag.', 'De visite was om één uur klaar.'],
      },
      4: {
        a: [
          'Maakte met de teamleider twee groepen, die elk uur lijsten uitwisselden.',
          'Schoof het onderwijs op en zette de coassistenten in om te bellen.',
          'Zag dat de ontslagen vastliepen op recepten en regelde een loper naar de apotheek.',
        ],
        r: [
          'Zes van de acht ontslagen gelukt, opnames op tijd.',
          'Alle brieven stonden er een dag later in.',
        ],
      },
    },
    reflection: 'Heeft nu een papieren lijst in de la liggen.',
  },
  k4: {
    s: [
      'Poli en afdeling tegelijk, door een fout in het rooster.',
      'Stond dubbel ingeroosterd: spreekuur en zaal.',
    ],
    t: ['Had tien afspraken en twaalf patiënten op zaal.', 'De supervisor was op congres.'],
    notes: {
      2: {
        a: [
          'Probeerde alles te doen en liep steeds heen en weer.',
          'Zei tegen niemand dat het dubbel stond, tot het misliep.',
        ],
        r: ['Spreekuur liep anderhalf uur uit.', 'Twee patiënten gingen boos naar huis.'],
      },
      3: {
        a: [
          'Koos de zaal eerst, omdat daar iemand achteruitging. Liet de poli bellen.',
          'Vroeg een collega om vier afspraken over te nemen.',
          'Zei tegen de polikliniek wat wel en niet kon wachten.',
        ],
        r: ['Zes afspraken gezien, vier verzet.', 'De zieke patiënt was op tijd op de bewaakte afdeling.'],
      },
    },
    reflection: 'Kijkt nu op donderdag het rooster na.',
  },
  k5: {
    s: [
      'Griepgolf: afdeling vol, drie verpleegkundigen uitgevallen.',
      'Weekenddienst in de griepgolf met te weinig mensen.',
    ],
    t: [
      'Was dienstdoende voor twee afdelingen.',
      'Had de leiding over de verdeling van bedden in het weekend.',
    ],
    notes: {
      4: {
        a: [
          'Begon met een rondje: wie heeft de zwaarste patiënten? Schoof daarna mensen.',
          'Stelde om twee uur bij toen er weer een opname kwam, en gaf taken aan de coassistent.',
          'Belde zelf de tweede achterwacht en vroeg om één uur hulp, niet om een dag.',
        ],
        r: ['Niemand kreeg te laat medicatie.', 'De dienst sloot af met een rustige overdracht.'],
      },
      5: {
        a: [
          'Zag het vrijdag al aankomen en regelde toen twee ontslagbedden in het verpleeghuis.',
          'Maakte met de teamleider een schema voor drukke weekenden, dat nu vast is.',
          'Liet na afloop iedereen één ding noemen dat anders moest, en paste het schema aan.',
        ],
        r: [
          'Het schema is in twee andere weekenden gebruikt.',
          'Er hoefde geen patiënt naar een ander ziekenhuis.',
        ],
      },
    },
    reflection: 'Vraagt op vrijdag nu altijd: wat kan er dit weekend misgaan?',
  },
  k6: {
    s: [
      'Middag op zaal: drie ontslagen, twee gesprekken en een spoedconsult.',
      'Drukke middag waarop alles om drie uur moest.',
    ],
    t: ['Was zaalarts, de collega had vrij.', 'Deed de middag alleen.'],
    notes: {
      1: {
        a: [
          'Wachtte tot de verpleging kwam zeggen wat er moest gebeuren.',
          'Begon met de brieven, omdat de computer toch aanstond.',
        ],
        r: ['Het spoedconsult bleef tot vijf uur liggen.'],
      },
      2: {
        a: [
          'Maakte een lijst en deed wat het snelst ging eerst.',
          'Beloofde iedereen om drie uur te komen en haalde dat niet.',
        ],
        r: ['Eén gesprek ging niet door.', 'De naasten stonden te wachten.'],
      },
      3: {
        a: [
          'Deed het spoedconsult eerst en zei tegen de naasten hoe laat het wel kon.',
          'Koos op wie het meest ziek was en vroeg de verpleging of dat klopte.',
          'Verzette één gesprek en belde daar zelf over.',
        ],
        r: ['Consult op tijd, gesprekken een uur later.', 'Alle ontslagen lukten voor zes uur.'],
      },
    },
    reflection: 'Belooft geen vaste tijd meer als het druk is.',
  },
  k7: {
    s: [
      'Nachtdienst met twee spoedgevallen op verschillende verdiepingen.',
      'Twee oproepen tegelijk, zesde en eerste verdieping.',
    ],
    t: ['Was de enige arts in huis voor interne.', 'Had een sein en geen tweede paar handen.'],
    notes: {
      2: {
        a: ['Ging naar de eerste die belde en hoorde de tweede pas later.'],
        r: ['De tweede patiënt was door de IC al opgevangen.'],
      },
      3: {
        a: [
          'Vroeg beide keren: ademt hij, is hij aanspreekbaar? Ging naar de ernstigste.',
          'Stuurde het spoedteam naar de ander en zei waarom.',
          'Liet de verpleegkundige een infuus klaarzetten terwijl de lift kwam.',
        ],
        r: ['Beide patiënten stabiel binnen het uur.', 'Overdracht om zeven uur was compleet.'],
      },
    },
    reflection: 'Vraagt nu aan het begin van de nacht wie er zorgelijk is.',
  },
  k8: {
    s: ['Ochtend met visite, overleg en een ongeplande opname.', 'De visite liep uit door een opname.'],
    t: ['Was zaalarts, met een supervisor op afstand.', 'Moest om elf uur in het overleg zijn.'],
    notes: {
      1: {
        a: [
          'Liet de opname liggen tot iemand ernaar vroeg.',
          'Ging naar het overleg omdat dat in de agenda stond. Zei tegen niemand waar de opname lag.',
          'Begon de visite bij kamer één, zoals altijd.',
        ],
        r: ['De opname lag drie uur zonder beleid.'],
      },
      2: {
        a: [
          'Schreef alles op, maar koos niet. Deed van alles een beetje.',
          'Wist achteraf niet meer wat het zwaarst woog.',
          'Vroeg pas om hulp toen de teamleider dat voorstelde.',
        ],
        r: ['Overleg gemist, visite om drie uur klaar.', 'De verpleging had het al opgelost.'],
      },
    },
    reflection: 'Vond vooral dat er te weinig mensen waren.',
  },
  k9: {
    s: [
      'Twee collega’s ziek op de eerste dag van een nieuw rooster.',
      'Nieuw rooster, twee zieken, spreekuur en afdeling.',
    ],
    t: ['Maakte zelf het rooster van de assistenten.', 'Was die week het aanspreekpunt.'],
    notes: {
      3: {
        a: ['Koos de SEH en de afdeling eerst en verzette het spreekuur. Zei waarom.'],
        r: ['Alle diensten gevuld, spreekuur een week later.'],
      },
      4: {
        a: [
          'Belde iedereen kort, vroeg wat kon, en ruilde drie diensten in een uur.',
          'Verdeelde het spreekuur over twee collega’s en een verpleegkundig specialist.',
          'Stelde ’s middags bij toen bleek dat de ruil te zwaar was voor één persoon.',
        ],
        r: ['Geen enkele afspraak afgezegd.', 'De twee zieken hoefden niets te regelen.'],
      },
      5: {
        a: [
          'Had vooraf een reservelijst gemaakt en die met iedereen besproken. Die werkte meteen.',
          'Maakte van de ruilregels één pagina, die de groep nu zelf bijhoudt.',
        ],
        r: ['De groep ruilt nu zonder tussenkomst.'],
      },
    },
    reflection: 'Zet de reservelijst nu vooraf in elk rooster.',
  },
  k10: {
    s: [
      'Brandalarm tijdens de avonddienst, afdeling moest half leeg.',
      'Ontruiming van zes kamers door rook, ’s avonds laat.',
    ],
    t: ['Was de enige arts op de verdieping.', 'Werkte met de bedrijfshulpverlening.'],
    notes: {
      2: {
        a: [
          'Deed veel zelf. De verpleging hoorde pas laat wat het plan was.',
          'Begon met de kamer die het dichtst bij was, niet met de zwaarste patiënt.',
        ],
        r: [
          'Alle patiënten veilig. Eén zuurstoffles stond op de verkeerde kamer.',
          'Het team wist niet wie waar lag.',
        ],
      },
      3: {
        a: ['Koos eerst de patiënten aan de zuurstof en zei dat hardop.'],
        r: ['In twintig minuten waren zes kamers leeg.'],
      },
      4: {
        a: ['Gaf drie mensen elk twee kamers en stelde bij toen de lift uitviel.'],
        r: ['Niemand gewond, dossiers klopten.'],
      },
      5: {
        a: [
          'Had de week ervoor de ontruimingslijst bijgewerkt, omdat die niet klopte.',
          'Liet na afloop de lijst aanpassen en oefende hem met de nachtdienst.',
        ],
        r: ['De nieuwe lijst hangt nu op elke afdeling.', 'Bij de oefening erna ging het twee keer zo snel.'],
      },
    },
    reflection: 'Zou sneller iemand aanwijzen die alles opschrijft.',
  },
}
