/**
 * Names by which an e-mail address betrays a person. Written by hand from what is common among Flemish people of
 * working age: not copied from a register, not complete, and not needed to be: what looks like a name without standing
 * here gets a warning instead.
 */
const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

/** First names, without accents. Left out: those that are also what a service is called (bo, stad, vera, ...). */
export const VOORNAMEN = lijst(`
voornaam
aaron abdel abdelkader abdellah adam adriaan agnes ahmed aisha alain albert alex alexander alexandra ali alice alicia
aline amber amelie amina amira amy an andre andrea andreas andy angela angelique anita anja ann anna anne anneke anneleen
annelies annelore annemarie annemie annette annick annie anniek anouk ans anthony antoine anton antoon ariane arlette
arne arno arnold arthur astrid aurelie axel axelle aya aynur ayse barbara bart bas bastiaan beatrijs benedicte benjamin
benny bernadette bernard bert bianca bieke birgit bjorn bob bram brecht brechtje brent brigitte britt bruno caroline
carine carla carlo carmen carolien cathy catherine cathy cecile cedric celine chantal charlotte chloe chris christa
christel christelle christiaan christian christiane christine christof christophe cindy claire claude claudia claudine
colette conny corinne cynthia daan daisy damien dany daniel daniella danielle danny daphne dario dave david debbie debora
deborah delphine denise dennis diana diane didier diederik dieter dimitri dina dirk dominique donna doreen dorien dorine
dries eddy edith eduard edward edwin eef eefje eline elien elise elisa elke ella ellen els elsje elsy elodie emiel emilie
emily emma emmy emine eric erica erik erika erna ernest erwin esther etienne eva eveline evelien evelyn evelyne evi evy
fabienne farah fatih fatiha fatima fatma febe felix femke ferdinand ferre fien filip fleur flor flore florence floris
francine francis francois frank franky frans franz fred freddy frederic frederik frederique freya frieda fritz geert
geertje geertrui georges gerard gerd gerda gerlinde germaine gert gerrit ghislain ghislaine gilbert gilberte gilles gina
gino gisele glenn godelieve goedele greet greta gretel griet guido guillaume guy gwen gwenda gwendolyn hadewych hamza
hanna hannah hanne hannelore hans harald harry hassan heidi helena helene hendrik henk henri herman hermine herwig hilda
hilde hugo hubert ibrahim ignace ilias ilona ilse imane ine ines inge ingrid ingeborg irene iris irma isabel isabelle
ivan ivo jaak jack jacky jacqueline jacques jamila jan jana janne jannes jarne jasmien jasmine jason jasper jef jelle
jennifer jenny jens jeroen jerome jessica jessie jessy jill jimmy jo joachim joan joanna jochen joelle joeri johan johanna
johannes johnny johny jolanda jolien jonas jonathan joost joren joris jos josee jose josef josefien josephine joyce jozef
judith jules julia julie julien juliette jurgen justine kaat karel karen karim karin karina karine karl karla karlien
karolien katelijn katelijne katarina kathleen kathy katia katja katleen kato katrien katrijn katty kelly ken kenneth kenny
kevin khadija kim kimberly kirsten kjell klaas koen koenraad kris kristel kristien kristin kristina kristine kristof kurt
lana lander lara lars laura laure laurence laurent laurien leen leentje leila lena leo leon leona leonard leontine lesley
liam lien lies liesbet liesbeth lieselot lieselotte liesje liesl lieve lieven lieze lili liliane lily lina linda linde
lindsay lindsey lisa lisbeth lise lisette live livia lize loes lola lode lodewijk lore loredana lorenz lorenzo lotte
louis louisa louise lowie luc luca lucas lucia lucie lucien lucienne lucrece ludo ludovic ludwig lukas lut lutgard lutgarde
lydia lynn maaike maarten machteld maggie magali magda malika manon manu manuel manuela marc marcel marcella marco
margaux margot margriet margo maria mariam marian marianne marie marieke marijke marijn marijs marika marike marilou
marilyn marina marjan marjolein marjolijn mark marleen marlies marloes marnix martha martijn martin martina martine marthe
mathias mathieu mathijs mathilde matthias matthieu matthijs maud maurice maurits maxim maxime mehdi mehmet melanie melissa
merel mia michael michel michele michelle michiel micheline mieke miet miguel mike mila milan mimi miranda miriam mirella
mireille mohamed mohammed mona monica monika monique morgane mounia mourad mustafa myriam myrthe nadia nadine nancy nand
naomi natalia natalie natasja natascha nathalie nathan nele nelly nico nicolas nicole niels niki nikita niko nina noah
noella noemi noor nora norbert noura odette olga olivia olivier omar oscar pascal pascale patricia patrick patrik patsy
paul paula paulette paulien pauline peggy peter petra philip philippe piet pieter pieterjan pierre priscilla rachel rachid
rafael raf raoul raphael rebecca regine reinhilde reinhilt reinout rein renaat renate rene renee renilde ria ricardo
richard rik rina rit rita robbe robert roberto robin robrecht roel roeland roeltje roger roland rolande romain romina ronald
ronny roos rosa rosanne rosemie rosette rosita rosy rozemarijn ruben rudi rudy rune rutger ruth ruud sabine sabrina sam
samantha samir samira sander sandra sandrien sandrine sandy sanne santina sara sarah sarina saskia sebastiaan sebastian
sebastien selma senne seppe serge shana sharon shirley sibylle siebe sien siel siegfried sigrid siham silke silvia
simon simonne simone sofia sofie soetkin sonia sonja sophie stef stefaan stefan stefanie stefania stephan stephane stephanie
stephen steve steven stijn sue suzanne suzy sven svetlana swa sybille sylvain sylvia sylvie tamara tania tanja tatiana
tatjana tess tessa thea theo therese thibaut thijs thierry thomas tibo tijl tilly tim timothy tina tine tineke tinne tom
toon tristan trees trui truus tuur ulrike ulrik urbain ursula valentine valerie vanessa veerle veronique vicky victor
victoria viktor vincent vinciane virginie viviane vivian walter wanda wannes ward warre wendy werner wesley wiebe wilfried
willem willy wilma wim winde wine wivina wout wouter xander xavier yana yann yannick yasmina yasmine yolanda yolande youri
youssef yusuf yves yvan yvette yvonne zeynep zita zoe
`);

/** Family names, written as in an address: without spaces and accents. */
export const ACHTERNAMEN = lijst(`
achternaam naam
aerts baert baeten baetens baeyens beckers beeckman bernaerts bervoets bogaert bogaerts boonen bosmans bossuyt braem
broeckx brouwers bruyninckx buyse callens cambier caluwaerts casteels ceulemans ceuppens christiaens claerhout claes claessens
claeys clement cleymans coene coenen cools coolen coppens cornelis creemers cuypers cuyvers daems danckaert dams debacker
debaene debruyne decat deceuninck declercq deckers decock deconinck decoster declerck dedecker degroote degroof dejonghe
dekeyser dekoninck delaere delbeke demeester demeulenaere demeyer demeyere demunck denys depauw depoorter deprez deraedt
deridder deroo deschepper descamps desmedt desmet desmyter devos devriendt devriese dewaele deweerdt dewilde dewinter dewit
dewitte dewulf dhondt dierckx dierick dobbelaere driesen dupont dubois engelen eeckhout everaert everaerts fransen franssens
geens geerts geeraerts geudens ghijsels gielen gijbels gijsbrechts gillis goethals goossens goris govaerts haesen hellemans
hendrickx hens herman hermans heylen heyvaert heymans hoste houben huybrechts huyghe huysmans jacobs jansen janssen janssens
jespers joris kerkhofs kindt laenen lambert lambrecht lambrechts lammens lauwers leemans lefevre lefebvre leroy lemmens lenaerts
leys libbrecht liekens lievens luyten luyckx maertens maes mariën marien martens meert meeus melis mertens meulemans meyers
michiels michielsen moens moons moors moreels nijs nuyts nuytten nys ooms op-de-beeck pauwels peeters pieters pollet poppe
proost put raes raeymaekers ramaekers reyniers reynders roelants roels roggeman roosen rutten sannen saelens schepens schepers
schoofs segers seghers serneels sercu severs slegers smeets smet smets smits snoeck somers soetaert stas stevens steyaert
steyaerts swinnen temmerman theunis theys thijs thys timmerman timmermans torfs tuyls vaes valcke vanacker vanassche
vandamme vandaele vandevelde vandenberghe vandenbosch vandenbossche vandenbroeck vandenbulcke vandendriessche vandeneynde
vanderlinden vandermeersch vandersmissen vanderstraeten vandevoorde vandewalle vandeweyer vandewiele vandewoestijne
vanderauwera vandereecken vanderheyden vanhecke vanhove vanhoof vanhoutte vankerckhove vanloo vanmeerbeeck vannieuwenhuyse
vanneste vanoverberghe vanrompuy vansteenkiste vantongerloo vanwalleghem verbeeck verbeke verbist verboven verbrugge
verbruggen vercammen vercauteren vercruysse verdonck vereecke vereecken verellen vergauwen verhaegen verhaeghe verhaert
verhasselt verhelst verheyden verheyen verhoeven verhulst verlinden vermeersch vermeiren vermeulen vermeire vermeylen
vermeir vermandere vermote verschueren verschaeve versluys verstappen verstraete verstraeten vervaet vervoort vets vlaeminck
vleugels vos vranckx vrancken wauters wellens wens willaert willems willemsen winters wouters wuyts wyckmans wynants
yilmaz ysebaert
`);

/** Words by which an address is that of a service, whatever else stands in it. */
export const FUNCTIONEEL = lijst(`
aanmelding aanspreekpunt aanvraag administratie adl advies afdeling ambulant antenne balie begeleiding bestuur bib
bibliotheek burgemeester burger burgerzaken buurt buurtzorg buurthuis campus caw centrum cgg college communicatie
coordinatie contact crisis dagcentrum dagverzorging dementie dienst dienstencentrum diensten directie dmw dop ecd elz
ergotherapie financien fonds gbo geld gemeente gezin gezinszorg gezondheid groep gzs handicap hulp huis infirmerie info
infopunt inloop inloophuis inschrijving intake jac jeugd jongeren juridisch kabinet kantoor kenniscentrum kinderen klachten
klantendienst klooster kortverblijf ldc leden levensloop lijn loket lokaal lokaaldienstencentrum ma maaltijden maatschappelijk
mail mantelzorg mantelzorgers mantelzorgpremie mmc netwerk nacht ocmw onthaal ondersteuning oppas palliatief palliatieve
post poetsdienst preventie premie premies privacy project psychologie punt receptie rechten rechtenverkenner regio
respijt samenleven samenleving secretariaat senioren seniorenraad seniorenloket sh sint st sociaal sociaalhuis sociale
socialedienst socialezaken solidariteit stad steunpunt team teams tegemoetkoming thuis thuisdiensten thuishulp
thuisverpleging thuiszorg toelage toelagen tz vereniging verblijf verpleging vervoer vragen vrijwilligers vzw wachtdienst
warme web webmaster welzijn werk wijk wijkcentrum woonzorg woonzorgcentrum wzc zaken zelfhulp ziekenhuis ziekenfonds zorg
zorgbudget zorgcoordinatie zorgfonds zorghuis zorgkas zorglijn zorgloket zorgpunt zorgraad
`);
