import type { Stories } from './story.ts'

/** Answers about taking the lead without being in charge. */
export const personalLeadership: Stories = {
  k1: {
    s: [
      'De middagoverdracht liep elke dag uit, niemand deed er iets aan.',
      'Overdracht van vijf uur duurde vaak een uur.',
    ],
    t: ['Was een van zes assistenten, geen voorzitter.', 'Deed voor een maand de overdracht.'],
    notes: {
      2: {
        a: ['Nam de taak aan en hield de tijd bij. Vroeg niet wat anderen ervan vonden.'],
        r: ['De overdracht werd korter, twee collega’s haakten af.'],
      },
      3: {
        a: [
          'Stelde een volgorde voor en zei dat eigen ongeduld soms in de weg zat.',
          'Nam de leiding in de tweede week en sprak af om na een maand te stoppen of door te gaan.',
          'Noemde zelf: goed in structuur, minder goed in wachten.',
        ],
        r: ['De overdracht duurt nu een half uur.', 'De groep besloot om door te gaan.'],
      },
      4: {
        a: [
          'Vroeg na twee weken aan elke collega één ding dat beter kon, en paste de volgorde aan.',
          'Hoorde dat de verpleging zich overgeslagen voelde en zette hen als eerste.',
        ],
        r: ['De verpleging komt nu elke dag.', 'Een collega heeft het stokje overgenomen.'],
      },
    },
    reflection: 'Wil leren om langer te luisteren.',
  },
  k2: {
    s: [
      'Nieuwe assistenten kregen op de SEH geen inwerkprogramma.',
      'De eerste week op de SEH was voor nieuwe collega’s steeds chaos.',
    ],
    t: ['Werkte er zelf een half jaar.', 'Kreeg van niemand de opdracht.'],
    notes: {
      3: {
        a: [
          'Schreef een inwerkmap en liep met twee nieuwe collega’s mee.',
          'Zei: “Ik ben goed in uitleggen, minder in bijhouden.” Vroeg iemand voor dat tweede.',
          'Nam verantwoordelijkheid voor de eerste dag en vroeg de supervisor om akkoord.',
        ],
        r: ['De map is er nog en wordt gebruikt.', 'De laatste drie collega’s zijn ermee ingewerkt.'],
      },
    },
    reflection: 'Zou de map eerder door een ander laten bijhouden.',
  },
  k3: {
    s: [
      'Collega’s vonden de kandidaat snel, en soms te snel.',
      'Feedback van een verpleegkundige: je loopt weg voor we klaar zijn.',
    ],
    t: ['Was net begonnen op de afdeling.', 'Had er zelf om gevraagd, maar schrok wel.'],
    notes: {
      3: {
        a: ['Nam de feedback aan en noemde een eigen zwakke kant: te snel weg.'],
        r: ['Blijft nu tot de verpleegkundige klaar is.'],
      },
      4: {
        a: [
          'Vroeg twee anderen of zij dit ook zagen, en begon met een vast moment per kamer.',
          'Vroeg na een maand opnieuw, en kreeg te horen dat het beter ging.',
          'Sprak af dat de verpleegkundige een hand opsteekt als het te snel gaat.',
        ],
        r: [
          'De visite duurt even lang, met minder telefoontjes erna.',
          'De verpleging noemde het als voorbeeld.',
        ],
      },
      5: {
        a: [
          'Vertelde de coassistenten over deze feedback en vroeg hen om er ook één te geven.',
          'Liet een jongere collega de visite leiden en gaf zelf pas na afloop terug.',
        ],
        r: ['Feedback aan het eind van de visite is nu gewoonte.'],
      },
    },
    reflection: 'Ontdekte dat snel zijn ook een manier is om niets te hoeven horen.',
  },
  k4: {
    s: [
      'Nam de leiding bij een reanimatie, omdat niemand dat deed.',
      'Reanimatie op zaal, vijf mensen en geen leider.',
    ],
    t: ['Kwam als derde binnen.', 'Had de cursus net gedaan.'],
    notes: {
      2: {
        a: [
          'Ging zelf drukken en riep wat er moest gebeuren.',
          'Merkte achteraf pas dat twee mensen hetzelfde deden.',
        ],
        r: ['Patiënt kwam terug. Niemand had de tijd bijgehouden.', 'Er is niet over nagepraat.'],
      },
      3: {
        a: [
          'Zei: “Ik neem de leiding tot het team er is” en gaf ieder een taak.',
          'Noemde zelf wat goed ging (rust) en wat niet (te veel vragen tegelijk).',
          'Droeg duidelijk over toen de ervaren collega kwam.',
        ],
        r: ['Patiënt ging naar de IC.', 'Nabespreking dezelfde middag, op eigen verzoek.'],
      },
    },
    reflection: 'Wil de volgende keer iemand de tijd laten bijhouden.',
  },
  k5: {
    s: [
      'Assistenten durfden ’s nachts niet te bellen, na een vervelend gesprek.',
      'Sfeer in de assistentengroep: niemand belde de achterwacht nog.',
    ],
    t: ['Was zelf een van de acht assistenten.', 'Had die week geen rol in het bestuur.'],
    notes: {
      3: {
        a: ['Bracht het ter sprake in de vergadering en nam de eerste beurt.'],
        r: ['De afspraak om te bellen is weer hardop gezegd.'],
      },
      4: {
        a: [
          'Vroeg eerst drie collega’s apart wat zij nodig hadden, en nodigde toen de opleider uit.',
          'Vertelde het eigen voorbeeld als eerste, ook wat daarin niet handig was.',
          'Vroeg na een maand of het anders ging en legde de antwoorden terug in de groep.',
        ],
        r: [
          'Er wordt weer gebeld. De achterwacht vroeg zelf om feedback.',
          'Twee keer is er op tijd hulp gekomen.',
        ],
      },
      5: {
        a: [
          'Liet de jongste assistent het gesprek leiden en hield zich zelf stil.',
          'Stelde voor dat ook staf een eigen twijfel vertelt. Dat gebeurt nu elke vrijdag.',
        ],
        r: ['De nieuwe groep weet niet beter dan dat bellen mag.'],
      },
    },
    reflection: 'Merkte dat zwijgen van anderen ook door de eigen stelligheid kwam.',
  },
  k6: {
    s: [
      'Kreeg feedback dat de toon in de overdracht hard was.',
      'Een supervisor zei iets over de manier van vragen stellen.',
    ],
    t: ['Zat in de derde maand.', 'Had er niet om gevraagd.'],
    notes: {
      1: {
        a: [
          'Vond dat de supervisor gevoelig was en deed er niets mee.',
          'Vroeg nooit meer om feedback, omdat het toch van de dag afhangt.',
        ],
        r: ['Er veranderde niets.'],
      },
      2: {
        a: [
          'Nam het aan, maar kon niet noemen wat er anders moest.',
          'Zei dat het druk was. Wat de toon met anderen deed, bleef open.',
          'Paste de toon aan bij de supervisor, niet bij de verpleging.',
        ],
        r: ['De opmerking kwam twee maanden later terug.', 'De overdracht werd korter, niet vriendelijker.'],
      },
      3: {
        a: [
          'Vroeg een week later aan twee collega’s of het anders was.',
          'Noemde zelf: duidelijk zijn lukt, vragen stellen minder.',
        ],
        r: ['De collega’s merkten verschil.', 'De supervisor zei er later iets positiefs over.'],
      },
    },
    reflection: 'Denkt dat het met ervaring vanzelf beter gaat.',
  },
  k7: {
    s: [
      'De teamdag over werkdruk dreigde niet door te gaan.',
      'Niemand wilde de teamdag trekken, na een zwaar jaar.',
    ],
    t: ['Was de nieuwste assistent.', 'Bood aan om het programma te maken.'],
    notes: {
      2: {
        a: ['Regelde zaal en lunch. Wat de dag moest opleveren, bleef bij de teamleider.'],
        r: ['De dag ging door. Er kwam geen vervolg.'],
      },
      3: {
        a: [
          'Maakte met de verpleging een programma en leidde zelf één onderdeel.',
          'Zei dat plannen goed gaat en dat het spreken voor de groep nog spannend is.',
          'Nam de verantwoordelijkheid op zich toen de teamleider uitviel.',
        ],
        r: ['Drie afspraken over werkdruk, twee lopen nog.', 'De dag ging door, met bijna iedereen.'],
      },
      4: {
        a: ['Vroeg vooraf aan acht mensen wat zij niet durfden te zeggen, en bouwde daar het programma op.'],
        r: ['De afspraken worden elke maand nagelopen.'],
      },
    },
    reflection: 'Zou meer taken uit handen geven.',
  },
  k8: {
    s: [
      'Werd gevraagd om het rooster te maken en vond dat lastig.',
      'Het rooster van de groep, waar veel over gemopperd werd.',
    ],
    t: ['Had het drie maanden gedaan.', 'Was aan de beurt, volgens het schema.'],
    notes: {
      1: {
        a: [
          'Zei dat de groep nooit tevreden is en dat het aan hen ligt.',
          'Veranderde niets na de klachten, omdat er toch wordt gemopperd.',
          'Gaf het rooster terug zonder te zeggen waarom.',
        ],
        r: ['Het rooster is door een ander opnieuw gemaakt.', 'Niemand heeft erover gesproken.'],
      },
      2: {
        a: [
          'Deed de taak netjes, maar vroeg niet wat er schortte.',
          'Nam de wensen op in een lijst. Wat ermee gebeurde, bleef onduidelijk.',
          'Zag niet dat de eigen weekenden steeds vrij bleven.',
        ],
        r: ['Het gemopper bleef.', 'Na drie maanden nam een collega het over.'],
      },
    },
    reflection: 'Vindt dat roosters maken geen taak van een arts is.',
  },
  k9: {
    s: [
      'Op de afdeling werd weinig aan bewegen gedaan, patiënten gingen achteruit.',
      'Zag patiënten in bed blijven en wilde daar iets aan doen.',
    ],
    t: ['Was daar zes maanden.', 'Had geen opdracht, wel een idee.'],
    notes: {
      3: {
        a: [
          'Begon zelf met een ronde en vroeg de fysiotherapeut mee.',
          'Zei eerlijk dat doorzetten goed gaat en plannen minder.',
        ],
        r: [
          'Na een maand liep de helft van de patiënten elke dag.',
          'Het lukt nog als de kandidaat er niet is.',
        ],
      },
      4: {
        a: [
          'Vroeg de verpleging wat hen tegenhield en haalde twee dingen weg.',
          'Liet zien hoe vaak het wel lukte, in plaats van wat er misging.',
          'Stopte met de eigen ronde toen de verpleging het zelf deed.',
        ],
        r: [
          'Bewegen staat nu op het bord naast de medicijnen.',
          'Minder valpartijen in drie maanden, volgens de teamleider.',
        ],
      },
      5: {
        a: ['Droeg het over aan een verpleegkundige en noemde haar in elk overleg als trekker.'],
        r: ['Het loopt nu zonder de kandidaat.'],
      },
    },
    reflection: 'Leerde dat loslaten ook leiden is.',
  },
  k10: {
    s: [
      'Leidde de assistentengroep in een periode van veel ziekte.',
      'Voorzitter van de assistenten, in een jaar met veel uitval.',
    ],
    t: ['Was door de groep gekozen.', 'Zat ook in het overleg met de staf.'],
    notes: {
      3: {
        a: [
          'Nam de klus en vroeg elke maand hoe het ging.',
          'Noemde de eigen valkuil: te veel zelf willen doen.',
        ],
        r: ['De groep bleef bij elkaar.', 'Alle diensten waren bezet.'],
      },
      4: {
        a: [
          'Deed aan topsport en kan dus tegen druk. Liet anderen om de beurt voorzitten.',
          'Kwam bij de staf terug met cijfers én met wat de groep moeilijk vond.',
          'Zei eerlijk tegen de groep wat er niet gelukt was.',
        ],
        r: ['Er kwamen twee extra assistenten.', 'De groep voelde zich gehoord, bleek uit de evaluatie.'],
      },
      5: {
        a: [
          'Maakte zichzelf overbodig: drie anderen konden het na een half jaar.',
          'Vertelde op de introductiedag over eigen fouten als voorzitter.',
        ],
        r: ['De opvolger is een assistent die eerst niets durfde te zeggen.'],
      },
    },
    reflection: 'Wil leren om eerder nee te zeggen.',
  },
}
