/** Help for each screen: what it is for, what to do now, who sees this. Three to six short sentences. */
export const help = {
  title: (screen: string) => `Uitleg: ${screen}`,
  why: 'Waarvoor',
  now: 'Wat doe je nu',
  seen: 'Wie ziet dit',
  keys: 'Toetsen op dit scherm',
  /** Where letters are read. */
  letters: {
    candidates: {
      why: 'Hier komen de kandidaten in de procedure. Ieder krijgt een code, waaronder de brief wordt gelezen.',
      now: 'Lees een lijst in of typ de kandidaten. Haal uit brief en cv wat zegt wie iemand is, en zet ze onder de code in jullie eigen systeem.',
      seen: 'In deze ronde ziet alleen de secretaris namen. Wie leest, ziet alleen codes, in een volgorde die niets zegt.',
    },
    interviews: {
      why: 'Dit is jouw lijst met brieven. Ieder lid vult zelf een formulier in, zonder dat van anderen te zien.',
      now: 'Open een code en lees brief en cv. Herken je iemand? Kies dan dat je deze brief niet beoordeelt. Je kunt stoppen en later verdergaan.',
      seen: 'Alleen jij ziet je formulieren. Ook de secretaris ziet niet wat je schrijft of scoort.',
    },
    card: {
      why: 'Hier schrijf je op wat er in brief en cv staat, en geef je daarna een score.',
      now: 'Zoek wat over dit criterium gaat en schrijf op waar het staat. Kies dan de score waarvan het voorbeeldgedrag het beste past. Je leest brief voor brief, of één criterium over alle brieven.',
      seen: 'Alleen jij, tot alle leden hebben verzegeld en de zegels open zijn. Wat je typt, wordt versleuteld bewaard.',
    },
  },
  screens: {
    welcome: {
      why: 'Hier begin je. Je ziet de procedures die op deze computer staan en hoe ver ze zijn.',
      now: 'Kies een procedure om verder te gaan, of maak een nieuwe. In het voorbeeld kun je rondkijken zonder dat er iets mis kan gaan.',
      seen: 'Iedereen die deze computer gebruikt, ziet titels en hoe ver een procedure is. Namen en scores zijn zonder wachtzin niet te zien.',
    },
    create: {
      why: 'Hier maak je een nieuwe selectieprocedure. Jij wordt de secretaris van de commissie.',
      now: 'Kies een leidraad, geef de procedure een naam en kies je wachtzin. Schrijf de wachtzin op en bewaar hem goed: niemand kan hem voor je opnieuw instellen.',
      seen: 'De titel staat straks op het welkomstscherm. Je naam zien alleen leden van de commissie.',
    },
    templates: {
      why: 'Een leidraad is een ontwerp om opnieuw te gebruiken, ook door andere opleidingen: criteria, vragen, rondes en regels. Er staat niets in over personen.',
      now: 'Lees een leidraad van een andere opleiding in, of begin er een procedure mee. Een eigen leidraad maak je bij Ontwerp.',
      seen: 'Leidraden blijven op deze computer tot je ze weggooit. Wie het bestand krijgt, leest alles wat erin staat, ook de vragen.',
    },
    unlock: {
      why: 'Op een gedeelde laptop werkt steeds één lid. Met je wachtzin laat je zien dat jij het bent.',
      now: 'Kies wie je bent, typ je wachtzin en druk op Enter. Ben je nog niet aangemeld, vraag de secretaris dan om dat met je te doen.',
      seen: 'Zolang er vergrendeld is, zijn alleen de plaatsen in de commissie te zien. Namen van kandidaten, scores en notities blijven versleuteld.',
    },
    overview: {
      why: 'Dit is de hele procedure op één bladzijde: twaalf stappen, van ontwerp tot leerpunten.',
      now: 'Kijk rechts wie er aan zet is. Ga met de pijltjes naar een stap en open hem met Enter.',
      seen: 'Alle leden zien dit overzicht. Wie klaar is, is te zien; wat iemand schreef of scoorde nooit, tot de zegels open zijn.',
    },
    design: {
      why: 'Hier leg je vast waarop jullie kiezen: criteria, weging, voorbeeldgedrag en vragen. Zo krijgt elke kandidaat dezelfde kans.',
      now: 'Vul de criteria in en lees de controles rechts. Niets houdt je tegen; wijk je af, dan leg je uit waarom.',
      seen: 'De hele commissie ziet het ontwerp. Na de publicatie ziet iedereen het, ook je uitleg. De vragen blijven geheim tot na het laatste interview.',
    },
    amendment: {
      why: 'Hier verander je een ontwerp dat al gepubliceerd is. Dat kan alleen met een datum en een reden, zodat iedereen het ziet.',
      now: 'Verander wat nodig is en kijk rechts wat er anders wordt. Schrijf de reden op en publiceer. Na de sluitingsdag beslist nog iemand mee, met een eigen wachtzin.',
      seen: 'Tot je publiceert ziet alleen de commissie het. Daarna staan de wijziging, de reden en de nieuwe ontwerpcode in de beschrijving.',
    },
    committee: {
      why: 'Hier stel je de commissie samen. Verschillende blikken maken het oordeel eerlijker.',
      now: 'Voeg de leden toe met hun rol en groep, en lees de controles. Wijk je af, leg dan uit waarom.',
      seen: 'Leden zien elkaars namen. In de procedurebeschrijving staan rollen en jullie uitleg, en namen alleen van wie dat wil.',
    },
    publication: {
      why: 'Publiceren zet het ontwerp vast. Kandidaten lezen vooraf hoe jullie kiezen.',
      now: 'Lees de beschrijving na en publiceer. Vink aan welk lid met naam genoemd wil worden. Zet daarna het bestand op jullie website; Zegel heeft zelf geen internet.',
      seen: 'Iedereen kan de beschrijving lezen. De ontwerpcode bewijst dat er later niets stil veranderd is.',
    },
    candidates: {
      why: 'Hier komen de kandidaten in de procedure en krijgen ze een code en een tijd.',
      now: 'Lees een lijst in of typ de kandidaten. Kijk rijen met een fout eerst na. Plan daarna de gesprekken.',
      seen: 'In de rest van Zegel staat alleen de code. Namen zien alleen leden van de commissie, op de schermen waar dat nodig is.',
    },
    freeze: {
      why: 'Hier melden de leden zich aan en leg je commissie, kandidaten en vragen vast. Daarna kan niemand de regels nog ongemerkt veranderen.',
      now: 'Laat elk lid een eigen wachtzin kiezen. Zet dan alles vast en lees de commissiecode hardop voor.',
      seen: 'De commissiecode mag iedereen horen. Wachtzinnen ziet niemand, ook de secretaris niet.',
    },
    interviews: {
      why: 'Dit is jouw lijst met gesprekken. Ieder lid vult zelf een formulier in, zonder dat van anderen te zien.',
      now: 'Vertel eerst of je kandidaten kent. Open dan de kandidaat die binnenkomt. Je kunt stoppen en later verdergaan waar je was.',
      seen: 'Alleen jij ziet je formulieren. Ook de secretaris ziet niet wat je schrijft of scoort.',
    },
    card: {
      why: 'Hier schrijf je op wat de kandidaat vertelt en geef je daarna een score. Eerst wat je zag, dan het cijfer.',
      now: 'Stel de vraag zoals hij er staat. Schrijf de onderbouwing in één tekst: Alt met S, T, A, R of E zegt waar de volgende woorden over gaan. Kies dan de score waarvan het voorbeeldgedrag het beste past. Alt met 1 tot 3 zegt waarom er geen onderbouwing is, of anders hoe zeker je bent.',
      seen: 'Alleen jij, tot alle leden hebben verzegeld en de zegels open zijn. Wat je typt, wordt versleuteld bewaard.',
    },
    ties: {
      why: 'Wie een kandidaat kent, oordeelt anders. Daarom vertelt elk lid vooraf hoe het de kandidaat kent.',
      now: 'Kies bij elke kandidaat wat past. Bij een nauwe relatie kun je kiezen niet mee te beoordelen.',
      seen: 'Je relaties gaan mee onder je zegel. Dat je een kandidaat niet beoordeelt, ziet de commissie; waarom niet.',
    },
    primer: {
      why: 'Een oordeel gaat makkelijk scheef, ook bij wie eerlijk wil zijn. Zes manieren om op te letten, in twee minuten.',
      now: 'Lees, of sla over. Je vindt het terug met Ctrl K.',
      seen: 'Dat jij dit las of oversloeg, ziet niemand.',
    },
    practice: {
      why: 'Wie dezelfde score geeft voor hetzelfde antwoord, meet met dezelfde maat. Dat oefen je hier, op verzonnen antwoorden.',
      now: 'Scoor alle antwoorden alleen. Daarna zie je de ijkscore met de reden, en als iedereen klaar is waar jullie verschillen.',
      seen: 'Je scores ziet niemand, tot je zelf kiest om ze te tonen; ook dan staat je naam er niet bij. Dat je hebt geoefend, telt mee bij de commissie.',
    },
    review: {
      why: 'Voor je verzegelt, leg je de kandidaten per criterium naast elkaar. Zo zie je of je voor iedereen dezelfde maat gebruikte.',
      now: 'Loop de criteria langs en pas een score aan als je dat eerlijker vindt. Vul aan wat nog mist.',
      seen: 'Alleen jij.',
    },
    sitting: {
      why: 'Een aios in de commissie doet iets wat in het portfolio hoort. En wie minder gezag heeft, kan druk voelen.',
      now: 'Druk je bewijs van deelname af. Antwoord op de vraag of er druk was; dat kan ook later nog, en opnieuw.',
      seen: 'Je antwoord is alleen te lezen voor HRM en de vertrouwenspersoon. Niemand anders kan zien of je iets meldde.',
    },
    sealing: {
      why: 'Verzegelen levert al je formulieren in één keer in. Daarna kan niemand ze lezen tot de opening; alleen jij kunt je eigen formulieren nog nalezen.',
      now: 'Houd de knop ingedrukt, of druk twee keer op Ctrl+Enter. Schrijf je bewijscode op als je die wilt bewaren.',
      seen: 'Iedereen ziet wie heeft ingediend. Niemand ziet wanneer, in welke volgorde of met welke scores.',
    },
    opening: {
      why: 'Als iedereen heeft ingediend, opent de commissie samen alle zegels tegelijk. Niemand kan dat alleen.',
      now: 'Volg de stappen van boven naar beneden. Wie nodig is voor een stap, typt zelf de eigen wachtzin.',
      seen: 'Na de opening zien alle leden alle scores en onderbouwingen.',
    },
    deliberation: {
      why: 'Hier leggen jullie de oordelen naast elkaar. Verschil is niet fout: het laat zien waar een gesprek nodig is.',
      now: 'Bespreek eerst de kandidaten met het grootste verschil. Laat de aios beginnen en de voorzitter als laatste spreken.',
      seen: 'Alle leden. Op het scherm voor de zaal heten beoordelaars A, B en C.',
    },
    attention: {
      why: 'Vaste formules kijken of scores iets anders laten zien dan de kandidaat: strengheid, een halo, de volgorde van de dag. Het zijn vragen, geen oordelen.',
      now: 'Lees eerst je eigen feedback. Bespreek daarna elk aandachtspunt en leg vast wat jullie ermee deden.',
      seen: 'Je eigen feedback zie jij als eerste, en alleen jij. Op het bord heten beoordelaars A, B en C. Je opmerking leest niemand, tot jij die deelt.',
    },
    decision: {
      why: 'Hier leggen jullie vast wie een plaats krijgt, wie reserve staat en wie wordt afgewezen, elk met een motivering.',
      now: 'Schrijf bij elke kandidaat de motivering. Wijk je af van de volgorde, geef dan de reden. Secretaris en voorzitter zetten het besluit samen vast. Ziet later iedereen ervan af, dan kan de secretaris hier een vervolgbesluit beginnen.',
      seen: 'Alle leden zien het besluit. Een kandidaat krijgt alleen de eigen motivering.',
    },
    closing: {
      why: 'Hier rond je af: het auditrapport, de procedurebeschrijving en de dag tot wanneer persoonsgegevens bewaard blijven.',
      now: 'Bewaar het auditrapport en het archief. Sluit daarna de procedure af; dan begint de bewaartermijn.',
      seen: 'Het auditrapport bevat geen namen en mag naar HRM. Het archief is alleen voor de commissie te lezen.',
    },
    log: {
      why: 'In het logboek staat wat er wanneer gebeurde. Elke regel sluit aan op de vorige, zodat niemand er stil iets uit kan halen.',
      now: 'Je hoeft niets te doen. Druk het logboek af als je het wilt bewaren of voorlezen.',
      seen: 'Alle leden. Wie wanneer verzegelde, blijft verborgen tot de zegels open zijn. Er staan geen scores of notities in.',
    },
    lessons: {
      why: 'Hier leer je van deze ronde en van eerdere, ook van andere opleidingsplaatsen.',
      now: 'Schrijf na de ronde sterke en zwakke punten op, kort en zonder namen. Vraag kandidaten hoe het was. Bij een nieuw ontwerp: lees wat eerder geleerd is en schrijf op wat je daardoor verandert.',
      seen: 'Alle leden. Antwoorden van kandidaten staan er pas vanaf vier. Wat je uitwisselt en wat na het wissen blijft, gaat over de procedure en nooit over een persoon.',
    },
    papers: {
      why: 'Hier maak je wat naar een kandidaat gaat, of wat over een kandidaat gevraagd wordt.',
      now: 'Kies de kandidaat. Lees het voorstel voor de brief na, schrijf het om en druk het af. Vraagt iemand om inzage of dient iemand een klacht in, maak dan dat stuk en lees het na.',
      seen: 'Alleen de secretaris. In elk stuk staan leden als letters en is wie genoemd wordt zwart gemaakt. Wat je bewaart of afdrukt, komt op de lijst om later op te ruimen.',
    },
    privacy: {
      why: 'Hier zie je hoe lang gegevens van kandidaten blijven, en wis je ze.',
      now: 'Kijk wat eraan komt. Is het tijd, kies dan wie je wist en laat een tweede lid meetekenen. Loopt er een klacht, stel het wissen van die kandidaat dan uit. Vink af wat je zelf hebt opgeruimd.',
      seen: 'Leden zien tot wanneer gegevens blijven. Alleen de secretaris stelt uit, vinkt af en wist. Op het welkomstscherm staat alleen de dag.',
    },
    settings: {
      why: 'Hier kies je taal, uiterlijk en toetsen voor deze computer.',
      now: 'Pas aan wat je wilt; het werkt meteen. Vraagt de helpdesk om gegevens, kopieer dan de tekst onderaan.',
      seen: 'De keuzes gelden voor iedereen op deze computer. In de gegevens voor de helpdesk staat geen naam.',
    },
    files: {
      why: 'Met leden op een eigen laptop gaan bestanden heen en weer. Hier zie je wat er kwam, wat wacht en wat ontbreekt.',
      now: 'Lees rechts wat de volgende stap is. Kies een uitwisselmap, of geef en open bestanden met een stick of mail. Je kunt bestanden ook in het venster slepen.',
      seen: 'Wie hoever is, ziet de secretaris bij naam, zonder tijden. Wat verzegeld is, kan niemand lezen.',
    },
    happened: {
      why: 'Niet alles gaat zoals gepland. Hier staat wat er kan gebeuren, wat het kost en wie moet tekenen.',
      now: 'Kies wat er is en lees wat het kost. Een uitzondering geldt pas als twee mensen getekend hebben, van wie er één niet de secretaris is.',
      seen: 'Alle leden zien welke uitzonderingen er waren. De toelichting blijft in het archief; in het auditrapport staat een code.',
    },
    late: {
      why: 'Soms komt een lid te laat om te verzegelen. Wat dat lid zag, hoeft niet verloren te gaan.',
      now: 'Kies een kandidaat, vul het formulier in en lever het in. Daarna verandert het niet meer.',
      seen: 'De secretaris opent het na de opening. De commissie leest het bij de kandidaat, gemerkt als laat; het telt nergens mee.',
    },
    signing: {
      why: 'Minstens twee mensen tekenen voor een besluit, een terugtrekking, wissen en elke uitzondering.',
      now: 'Lees wat je tekent. Klopt het, teken dan; zonder uitwisselmap zet Zegel het meteen op een stick voor de secretaris. Klopt het niet, teken dan niet en zeg waarom.',
      seen: 'De anderen die moeten tekenen, zien wie al getekend heeft. Het geldt pas als de secretaris alle handtekeningen heeft.',
    },
    safety: {
      why: 'Een laptop kan kwijtraken of stukgaan. Met een kopie op een andere plek gaat de procedure dan verder.',
      now: 'Kies een stick, een netwerkschijf of een gedeelde map. Daarna houdt Zegel de kopie vanzelf bij; hier zie je van wanneer ze is.',
      seen: 'Wie het bestand heeft, ziet de titel, de instelling en hoe ver jullie zijn. Namen, scores en notities zijn versleuteld.',
    },
    restore: {
      why: 'De laptop met de procedure is weg. Met de kopie gaat ze op deze computer verder.',
      now: 'Kies de kopie, kijk van wanneer ze is, kies wie je bent en typ je wachtzin. Kan de secretaris niet verder? Kies dan bij “Er is iets gebeurd” wie het overneemt.',
      seen: 'Alleen wie hier ontgrendelt. De anderen merken het pas als ze bestanden van deze computer krijgen.',
    },
    recovery: {
      why: 'Niemand kan je wachtzin opnieuw instellen. Met een herstelkaart kun je zelf een nieuwe kiezen.',
      now: 'Maak de kaart, druk haar af of schrijf haar over, en bewaar haar niet bij de laptop.',
      seen: 'Alleen jij, en maar één keer. De woorden worden nergens bewaard.',
    },
    invited: {
      why: 'Met een uitnodiging doe je mee op je eigen laptop. Er wordt een sleutel gemaakt die alleen jouw wachtzin opent.',
      now: 'Vul je naam in, kies een wachtzin en schrijf hem op. Meld je daarna aan.',
      seen: 'Je wachtzin ziet niemand. De secretaris krijgt alleen je aanmelding, met het openbare deel van je sleutels.',
    },
    projector: {
      why: 'Dit tweede venster is voor het scherm in de zaal. Het laat alleen zien wat iedereen mag zien.',
      now: 'Sleep het naar het grote scherm. Wat erop staat, kies je in het andere venster.',
      seen: 'Iedereen in de zaal. Notities, namen van kandidaten en eigen formulieren komen hier nooit op.',
    },
  },
}
