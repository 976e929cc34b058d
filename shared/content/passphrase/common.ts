/** Words that people put a year, a number or a mark behind. */
const bases = `
wachtwoord welkom welkom01 geheim ziekenhuis geneeskunde opleiding selectie commissie zegel dokter arts assistent
specialist geriatrie chirurgie cardiologie interne polikliniek spoedeisende opleider secretaris hrmadviseur
nederland holland amsterdam rotterdam utrecht denhaag eindhoven groningen maastricht nijmegen leiden feyenoord ajax
psv koffie vakantie zomer herfst winter lente voorjaar januari februari maandag dinsdag vrijdag december
password passw0rd welcome letmein administrator admin hospital medicine resident doctor sunshine football princess
dragon monkey iloveyou ikhouvanjou ikhouvanjullie superman batman secret changeme testtest qwerty qwertyuiop azerty
`

/** What they put behind them. */
const endings = `
! !! 1 12 123 123! 1234 12345 123456 1234567 12345678 123456789 01 007 2019 2020 2021 2022 2023 2024 2025 2026 2027
2028 2029 2030 2024! 2025! 2026! 2027! 2028!
`

/** Runs over the keyboard and over the figures. */
const runs = `
123456789012 1234567890123 12345678901234 123456789012345 012345678901 0123456789012 111111111111 222222222222
000000000000 123123123123 121212121212 112233445566 987654321098 098765432109 abcdefghijkl abcdefghijklm
abcdefghijklmnop abcdefghijklmnopqrstuvwxyz abc123abc123 abcd1234abcd aaaaaaaaaaaa asdfghjkl123 asdfghjklasd
asdfasdfasdf qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyuiopas qwertyuiopasdf qwertyuiopasdfghjkl qwertyqwerty
qwerty123456 qwerty1234567 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r5t6y 1q2w3e4r5t6y7u zaq12wsxcde3 zxcvbnm12345
zxcvbnmzxcvbnm azertyuiop12 azertyuiop123 azertyuiopqs poiuytrewq12 mnbvcxzlkjhg q1w2e3r4t5y6 !@#$%^&*()_+ wachtwoordwachtwoord
passwordpassword welkomwelkom geheimgeheim testtesttest
`

/** Sayings and lines that many people know, one a line; also refused without their spaces. */
const sayings = `
correct horse battery staple
wachtwoord vergeten
dit is mijn wachtwoord
mijn wachtwoord is geheim
ik weet het niet meer
ik ben het vergeten
geen idee wat dit is
dit is een wachtwoord
het grote geheim
welkom in nederland
welkom bij de club
goedemorgen allemaal
hallo allemaal
hallo wereld hallo
hello world hello
hello hello hello
doe maar gewoon
doe maar gewoon dan doe je al gek genoeg
wie dit leest is gek
wie a zegt moet b zeggen
de appel valt niet ver van de boom
als de kat van huis is dansen de muizen op tafel
oost west thuis best
eind goed al goed
de morgenstond heeft goud in de mond
beter een goede buur dan een verre vriend
beter laat dan nooit
wie het kleine niet eert is het grote niet weerd
de kruik gaat zo lang te water tot zij breekt
stille wateren hebben diepe gronden
blaffende honden bijten niet
hoge bomen vangen veel wind
vele handen maken licht werk
rome is niet in een dag gebouwd
zo vader zo zoon
zo gezegd zo gedaan
geen nieuws goed nieuws
na regen komt zonneschijn
de pot verwijt de ketel
jong geleerd oud gedaan
de tijd heelt alle wonden
haastige spoed is zelden goed
schoenmaker blijf bij je leest
wie niet waagt die niet wint
wie zoekt die vindt
een goed begin is het halve werk
eerlijk duurt het langst
in de beperking toont zich de meester
kleren maken de man
liefde is blind
oefening baart kunst
spreken is zilver zwijgen is goud
van uitstel komt afstel
wie een kuil graaft voor een ander
voorkomen is beter dan genezen
zachte heelmeesters maken stinkende wonden
meten is weten
op eigen benen staan
tussen neus en lippen
appels met peren vergelijken
een ezel stoot zich niet twee keer aan dezelfde steen
vader jacob vader jacob
slaap kindje slaap
in de maneschijn
zie ginds komt de stoomboot
sinterklaas kapoentje
zie de maan schijnt door de bomen
lang zal ze leven
lang zal hij leven
hieperdepiep hoera
er is er een jarig hoera
altijd is kortjakje ziek
berend botje ging uit varen
twee emmertjes water halen
hoedje van papier
een twee drie vier
een twee drie vier vijf zes zeven
een twee drie vier hoedje van papier
wilhelmus van nassouwe
hup holland hup
viva hollandia
rood wit blauw
oranje boven oranje boven
geef mij maar amsterdam
tulpen uit amsterdam
aan de amsterdamse grachten
hand in hand kameraden
brabantse nachten zijn lang
het is een nacht
bloed zweet en tranen
mag ik dan bij jou
ik hou van jou
ik hou van jou voor altijd
ik hou van mijn werk
ik wil naar huis
ik heb vakantie
weekend weekend
koffie met melk
koffie met suiker
koffie met melk en suiker
boter kaas en eieren
brood met kaas
pindakaas met hagelslag
jip en janneke
nijntje nijntje
kwik kwek en kwak
suske en wiske
bert en ernie
buurman en buurman
harry potter harry
lord of the rings
game of thrones
star wars star wars
may the force be with you
to be or not to be
let it be let it be
all you need is love
we are the champions
happy birthday to you
never gonna give you up
i love you so much
i love my family
i love my job
i love chocolate
my password is secret
this is my password
this is a password
the quick brown fox
the quick brown fox jumps over the lazy dog
open sesame open
sesam open u sesam
trust no one
let me in please
please let me in
live laugh love
carpe diem carpe diem
memento mori memento
veni vidi vici
lorem ipsum dolor
lorem ipsum dolor sit amet
primum non nocere
eerst geen kwaad doen
eed van hippocrates
zieke patient
goede dokter goede dokter
arts in opleiding
arts niet in opleiding
arts in opleiding tot specialist
medisch specialist
medisch leiderschap
klinische geriatrie
interne geneeskunde
vul hier uw wachtwoord in
typ een wachtwoord
niet invullen
geen wachtwoord
zonder wachtwoord
`

const listed = (text: string): string[] => text.trim().split(/\s+/)
const lines = (text: string): string[] => text.trim().split('\n')

const long = (phrase: string): boolean => [...phrase].length >= 12

/**
 * Passphrases of 12 characters or more that many people would think of first, in lower case and NFKC. Shorter ones need
 * no list: they are refused for their length.
 */
export const commonPassphrases: ReadonlySet<string> = new Set(
  [
    ...listed(bases).flatMap((base) => [base, ...listed(endings).map((end) => `${base}${end}`)]),
    ...listed(runs),
    ...lines(sayings).flatMap((saying) => [
      saying,
      saying.replaceAll(' ', ''),
      saying.replaceAll(' ', '-'),
      `${saying}!`,
      `${saying}.`,
    ]),
  ].filter(long),
)
