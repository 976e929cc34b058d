/**
 * The Dutch words that passphrases are proposed from: 2048 of them (2 to the 11th, so five words hold 55 bits). Chosen by
 * hand for this list: 4 to 8 letters a to z, known to a spelling list, none that hurts, and no two that differ by one
 * letter put in, left out or changed, so that a slip of the finger never gives another word.
 */
export const passphraseWords: readonly string[] = `
aanbod aanbouw aandacht aandeel aangifte aanhef aankomst aanleg aanloop aanpak aanraden aanrecht aantal
aanvraag aanwinst aardbei aardbol aardgas aardrijk abrikoos accu acht achtbaan achteraf achterom acteur
actie adder adelaar adem adres advies advocaat afdak afdeling afdruk afloop afmeting afrit afscheid afslag
afspraak afstand afstel afval afwas afwezig agenda agent akker akkoord aktetas alarm album alfabet algebra
algemeen alinea allerlei alpaca ambacht amber ambitie ananas andijvie anekdote anemoon antenne antiek
antwoord apart apotheek appel applaus april aquarel arena armband aroma artikel artisjok arts asfalt
aspect asperge atelier atlas atletiek atoom augurk augustus aula auto avond avontuur azalea azijn baan
baars badjas badkamer badpak bagage bagger bakfiets bakken bakkerin bakplaat baksteen balans balie balkon
ballade ballet balsem bamboe bami banaan bank barbecue batterij baviaan bazaar bazuin bedding bedienen
bedrag bedrijf beeld beer begin begonia begraven begrip behalve behang beheer behendig beige beleefd
beleid belofte beloning benieuwd benzine bereik berg berghut berging bergpas bergtop bericht beschuit
besef beslag besluit bessen bestand bestek bestuur betalen beton beurs bevrijd beweging bewijs bewolkt
bewoner bezem bezoek biefstuk bieslook biet bijlage biljart binnen bioloog biscuit blaadje blad bladeren
bladgoud blauw blender blij bliksem bloedend bloem bloemist bloempot bloesem blok blokhut blouse blozend
bocht bodem boei boeket boekje boekwerk boksen bolwerk bonbon bondig boog boogbrug boomhut boomstam
boontje bord bordspel borrel borstel bosbes boslucht bosrand boter boterham botsing bouillon bouwen
bouwland bouwplan bovenaan bowlen braaf braambes braden branding breed breken brengen bretels breuk bridge
briefje bries bril broccoli broche brochure broeikas broek broertje brommer brons brood brouwer brouwsel
brug brugklas bruin bruinvis buffet buidel buigen buiging buitelen buitenom buizerd bumper bungalow burcht
bureau burger bushalte buurman buurt cacao cactus cake camera campagne camper canon caravan carillon
carnaval cassette cavia cello cement centrum chalet charme cheeta chemicus chirurg chocola chroom cijfer
cilinder circus cirkel citaat citadel citroen clown coach cocon cognac collage collega comfort commode
compleet compost computer congres controle couscous cowboy crackers cricket cruise cultuur curling cursus
cyclus daarom dadel dadelijk dagboek dageraad dahlia dakgoot dakkapel dakpan dakraam damast dambord dammen
dankbaar dansen dansles dapper darm darten datum dauw december decimaal decoder decor deeg deelname
degelijk deining dekbed deksel deling denim denken derde dertien dertig detail deugd deur deurknop deurmat
diadeem dialoog diamant diameter dichtbij dichter dienblad dienst diepgang diepte diepzee dieren diesel
digitaal dijk dijkweg dikte dille diner dinsdag dirigent discus distel docent document doek doelman
doelpunt dokter dolblij dolfijn domino donker dooier doolhof doorgang doorkijk doorn doos dorp dorst
dossier douane douche draadje draagtas draaien draak dragen drama drankje drempel dressoir drie driehoek
drieling drieluik drinken drogist dromen droog droogrek druif drukker drukte drukwerk drumstel druppel
dubbel duet duikboot duiken duim duimstok duinpan duister duizend durf duurzaam duwen dweilen dynamo echo
economie edel eekhoorn eend eenheid eenvoud eerlijk eerste eetkamer eetlust eetzaal eeuw effect eierdop
eigenaar eikel eiland eindpunt eiwit ekster elastiek elegant elektron element elftal elleboog emmer
energie ensemble envelop erfgoed erkennen ernst ervaren ervaring erwt esdoorn essentie etage etalage
etappe eten etiket etmaal euro evenaar examen excursie expert extra ezelsoor fabel fabriek facet factuur
fagot fakkel fanclub fanfare fantasie fauna fauteuil fazant februari feest feestdag feit festival fiets
fietsbel fietspad fietstas figuur filiaal film filosoof filter finale fitness fjord flamingo flanel fles
flitser flora fluit fluweel fontein forel formaat formule fornuis fossiel foto foyer fraai fragment
framboos fresco friet fris frontaal fuchsia functie fuut galerij gang gangpad garage garagist garantie
garde garnaal gast gastheer gazelle gazon gebaar gebak gebergte gebied gebit gebouw gebruik gedachte
gedicht geduld geel gegeven geheim geheugen gehoor geiser geiten gekleurd geleider geliefd geluid geluk
gember gemeente gemengd gemoed genoeg geoloog geraamte geranium gerecht geschenk gesprek getal getij
getuige geven gewelf gewoon gezellig gezond gieten gigant gilde giraffe giro gitaar gitarist glans
glasraam gletsjer glijbaan glimlach glimworm glinster globaal gloed glorie goedig goedkoop golf golfslag
goochel gooien gordel gordijn gorilla gouache goud graad grafiek granaat graniet gras graszode gratis
gravure grens greppel griffel griffier grijper grijs groei groente groepje grond groot grotten grutto
gulden gunst gymles gymzaal haagbeuk haakje haard haast hagedis hagel hakbijl halfrond halsband halte
hamer hamster hand handbal handboek handel handkar handpalm handtas handvat hangen hanglamp hangmat haring
harken harmonie harp hartslag haven havik hazelaar hefboom hefbrug heide heks heldere helling helm hemd
hemel hemelbed hengel herberg herder herfst herkomst hersens herstel hert hertog heup heuvel hiel hinkelen
hobby hobo hockey hoed hoekhuis hoekpunt hofdame hofje hommel honderd honing honkbal hoofd hoogte hoogtij
hooiberg hooivork hoop hoosbui horen horizon horloge hotel houding hout houtblok houtduif houtzaag huifkar
huisarts huisdier huisraad huiswerk hulp hulplijn hulst humor huppel hutspot hyacint hybride hyena ideaal
idee idool iedereen ijsbaan ijsbeer ijsberg ijsblok ijsje ijskast ijskoud ijspegel ijsthee ijsvloer
ijsvogel ijver ijzel illusie imitatie imker import impuls inboedel indeling index indigo individu indruk
ingang inham inhoud inkomst inkoop inkt inktvis innemend inruil insect inslag inspraak instap intiem
intrede intrek inventie inwoner inzet inzicht jaar jaargang jade jager jaloezie jampot januari japon jasje
jasmijn jojo journaal jubileum juichen juli jungle jurist jurk juweel juwelier kaarsvet kaartje kaasboer
kabinet kabouter kachel kader kajak kajuit kalender kalf kalkoen kameel kameleon kamp kampvuur kanarie
kandij kano kantine kantlijn kapitein kapsel kapstok karaf karakter karate karavaan kardoen karig karmijn
karper karton karwei kasboek kassa kassabon kassier kastanje kasteel katapult katrol kauwen kauwgom
kazerne keerpunt kegelen keizer keizerin kelner kennis kerkuil kermis kern kerrie kerst kervel ketchup
ketel ketting keuken keukenla keuze kever kies kievit kiezel kijken kikker kilo kiosk kistje kiwi klaar
klant klaproos klarinet klaver kleding kleed klei kleur klimaat klimmen klimop klimrek klimwand kliniek
klink klokhuis klomp kloof klopper kluif knaap knal knalgeel knapzak kneden knie knijper knikken knippen
knoflook knoop knots knuffel knutsel koala kobalt koekoek koelbox koelkast koeltas koelte koepel koerier
koers koffer koffie koken kokos kolibrie komedie komeet komiek kompas koningin konvooi koolmees koolrabi
koor koorzang koper kopie koplamp korfbal korte kortom kosmos kostbaar kosten kostuum koude kous kozijn
kraal kracht krans krat kreeft kreek krekel krentje krijtje kring kristal kroket krokodil krokus krom
kroon kruid kruimel kruipen kruising krukje krulhaar kubus kudde kuil kuiper kussen kust kustlijn kwark
kwartel kwarts kwast kwekerij kwelder kwik kwispel laadpaal laag laagland laarzen labyrint lachen ladekast
lagune lama lampion landgoed landhuis landweg lantaarn lariks lasagne lasso laurier lavendel lawine ledig
leem leerling legende leguaan leisteen lekker lelie lengte lepel lepelaar leraar leren lesboek leuning
levendig lezing libel lichaam lied liefde lift liggen ligstoel liguster lijn lijst limiet limoen limonade
linde liniaal linzen liter logboek logeren logo lokaal lood lopen lotus lucht luchtbed luifel luiheid luik
luipaard lunch maagd maaien maaltijd maandag maat macaroni machine madelief magazijn magisch magneet
magnolia makelaar maken makreel manchet mandje manege mango mangrove manier mantel marathon marge marine
markt marmer marmot mars masker massief materie matras matroos maximaal maximum medaille medium meerkat
meerkoet meerpaal mees meester meetlat meetlint meidoorn melk melkbus melkfles melodie meneer menigte menu
merel metaal meter metgezel methode metro mevrouw middag middel mijl mijlpaal mijmeren mikado miljoen
minimum minister minuut mirakel missie mist mixer mobiel modder model modern moeite moer moestuin mokka
molen molenaar moment mond mondharp monteur monument mooi moraal morgen mossel mosterd motor motorkap
motregen motto mouw muesli muildier muiltje muis multomap munt muntthee museum muur muziek muzikaal
muzikant mysterie naaidoos naaimand naald naamdag naamloos naamval nabij nadeel nadruk nagalm najaar
namaak namiddag narcis nasi natie natuur nectar neef neerslag negen negentig nest netto netwerk neus
neutraal nevel nicht nier nieuw nikkel niveau noemen nomade noodrem noord noot normaal notaris notitie
nougat novelle november nuance nuchter nummer nuttig nylon oase ober object oceaan ochtend oefening
oerwoud oester offerte ogenblik oktober olie oliebol olielamp olifant olijf omelet omgeving omhoog omroep
omtrek omweg onderaan onderzet ontbijt ontmoet ontwerp onweer oogappel ooglid oogst ooievaar oorbel
oordeel oorworm oorzaak opaal opdracht openbaar openen opening opera operette opgewekt opname oprit
opruimen opstel opticien optiek optocht orakel oranje orchidee orde ordner organist orgel orkaan orkest
otter oven overal overhemd overkant overleg page pakhuis pakje pakketje paksoi paleis palet paling palm
panda paneel panorama panter panty papaja papegaai papier paprika papyrus parade paradijs paraplu parel
park parket partij partner pasfoto passage passie pastei patat patent patroon pauze pedaal peddel pekel
pelikaan penning penseel pension peper perceel periode perron pers persoon perzik petunia pianist piano
picknick piek pijler pilaar piloot pincet pinpas pioen pionier piramide pitje pizza plaat plafond plakband
plakken plan planeet plantage planten plastic plateau platform platina plein pleister plevier ploeg plons
pluche pluim plukje plus poedel poetsen pointe polder polka pollepel pols pomp pompoen pony poort populair
populier portaal portret positie post postbode potlood prachtig prairie praktijk praline praten prei prent
prettig prikbord prikkel principe prins prinses prisma privaat probleem procent proces product proef
profiel project promotie proost publiek pudding punaise puntig puntmuts puree putter puzzel pyjama quiche
quilt quiz raadhuis raadsel raadslid raam raamwerk racket radar radijs radio rapport raspen raster ravijn
reactie reactor realist recept rechter rechtop rechtuit record redder reeks refrein regel regenjas regie
register reiger reis reisdoel reisgids reiziger rekenen rekening relatie rennen reptiel reserve respect
retour richel richting rijp rijpaard rijtuig rimpel ringweg risico risotto ritme rits ritueel rivier
robijn robot robuust rodelen roeiboot roeien roem roerei roest rolstoel roltrap roman romance rondreis
rooster rotonde rotstuin roze rubber rubriek rucola rugby rugzak ruilen ruimte ruit rumoerig rups rustig
rustpunt saffier saffraan salade saldo salon samba samen sandaal sardine satijn saus savanne saxofoon
schaap schaats schade schaduw schakel schat schelp schema schemer schenken scherm schets schijf schild
schillen schip schipper schitter schoen schoffel schok schommel school schors schotel schouder schrift
schroef schroot schuim schuur scooter seconde sector secuur seizoen selderij selectie serenade serie
seringen servet sfeer shampoo sieraad sierlijk signaal sirene siroop situatie sjaal sjalot sjerp slaapzak
slag slagroom slalom safari slapen slee sleuf sleutel slikken slim slinger slipper sloop slot sluier sluis
sluiten smaak smaragd smeden smid snaar snavel sneeuw snel snelheid snelweg snert snijden snoeien snoek
snor snorkel soep soldaat soldeer solide sonate sopraan souvenir spaarpot spanning spar spatbord spatel
specerij specht speels spek speld spelen speling sperwer spetter spiegel spier spijker spinazie spiraal
spits spitten spoed spons spook spoorweg sport sporthal spraak spreeuw spreuk sprint sproeien sprong
sprookje spruit squash staan staart stabiel stadhuis stadion stamboom stamppot stang stap stapel statief
statig steeg steelpan steiger stekje stekker stelling stem stempel stengel steppe stern stevig steward
stift stijl stilte stoel stofdoek stoffer stomerij storm stoven straal strand streek strelen stretch
strijken strik stro strofe stroming strook stropdas student studie stuur stuwmeer succes suiker suite
surfen symbool symfonie systeem taak tablet tachtig takel talent talrijk tandarts tandem tanker tante
tapijt tarbot tarief tarwe taxi taxus techniek tegoed teken tekst telefoon telraam tempo tent tentdoek
tentstok term terras terrein textiel theater thee theepot thema theorie tien tiental tijdperk tijger tijm
tillen timmer tintelen titel toast toegang toekomst toendra toerisme toernooi toestand toestel toeter
toets toezicht tolk tomaat toneel tonijn toon toonbank toorts topaas tortel tosti totaal tovenaar toverfee
traag tractor traject tram trappen trede treffer trein trekken trend triangel tribune trilling triplex
trofee trombone trommel trompet tros trouw truc tuba tuinhek tuinkers tuinman tulband tunnel turbine
tureluur turkoois turnen twaalf tweede tweeling twijfel twintig type typisch uitbouw uitgang uitgever
uitkijk uitleg uitslag uitstel uitzicht uniek uniform vaart vaas vakantie vakman vakwerk valk valkuil
vallei vanavond vandaag vanille variant veearts veerboot veerpont veertien veertig veilig veld veldfles
veldsla venkel venster ventiel veranda verdrag vergiet verhaal verkeer verkopen verleden vermaak vermogen
vernis verslag verstand vertrek vervoer verzoek veulen vezel viaduct victorie video vierde vierkant vijfde
vijftig villa vinger violet viooltje visite vissen vitamine vitrine vlaai vlakgom vlakte vlam vlecht vlek
vleugel vlieg vlijt vlinder vloer vloot voedsel voelen voet voetbal voetpad voetstap vogel volgorde volume
voordeur voorjaar voorkant voorraad voorstel vooruit vork vreemd vreugde vriend vriendin vriezen vrij
vrijdag vrijheid vroeg vrolijk vruchten vuist vulkaan vulpen vuurkorf vuurwerk waaier waakzaam waarde
waardig waarheid wachten wachtrij wafel wagen walnoot walrus wals walvis wandelen want warmte wasbak
washand waslijn wassen wastafel water waterbak waterski waterval waterweg weefsel welkom welvaart wens
wereld werf werkbank werkdag werkplek wetboek wieg wierook wijzer wildpark wimper windstil winkel winter
wisent wiskunde witlof woensdag woestijn wolkje wombat wonder woonboot woonwijk worm wortels wrak xylofoon
yoga yoghurt zaailing zaal zakdoek zakgeld zakmes zandbak zanger zaterdag zebra zebrapad zeegras zeehond
zeelucht zeeman zeepaard zeggen zeil zeilboot zeker zesde zestig zetten zevende zeventig zigzag zijde
zijdeur zilver zingen zinvol zomaar zomer zondag zonnebad zonnig zorg zorgzaam zuid zuivel zuster zuurstof
zwaai zwaarte zwaluw zwembad zwemmen zwerfkei zwerm zwijgen zwijn
`
  .trim()
  .split(/\s+/)
