/**
 * Stems of common words in three tiers, most common first: the 1,100 most frequent of general argument (ArgKP-2021), of students'
 * answers (SAF) and of software documentation, taken together and evenly. Counts only, no text. A rarer word tells more.
 */
const tiers = [
  `provid option allow time other work learn creat set each gener type start new next support inform number rout send
result action includ same respons end control receiv keep import part chang up help requir between properti valu
messag everi state sourc path differ own select specif good field function call both event instead give long ensur
base check servic sinc through first open name follow right build enabl get reason place process resourc flag limit
form link order current prevent find show continu direct system possibl live reduc pass need abl perform avail two
commun addit oper true avoid anoth caus until step back increas access choos handl remov less best exist complet level
add dure content user develop run individu fix high know side connect forward decis save execut close request serv
depend otherw match necessari happen choic`,
  `accept lead improv effect condit stream secur full come onc defin incom benefit multipl better becom against flow
return rule decid certain hold product class normal occur rate us valid output low implement alwai usag consid contain
segment often behavior safe issu remain futur size share space method initi repres reach detect tool cost fast manag
appli down like purpos updat real ad file protect free introduc make fail point either entri termin due client singl
slow featur activ transport origin later structur unit directli parti data move custom test relat identifi read least
child answer togeth standard interact small group problem second posit last lose replac expect usual line sever take
capabl advanc produc determin report correct old grow see enter store offer load immedi forc paramet further tree miss
independ act unknown list main consum special treat separ stop equal amount affect re easy environ network error adapt
basic global locat span few leav larg enough maintain turn break try concept assist core whole noth ask instruct
default carri begin releas fals awai sure root qualiti ignor hand total approach local code track final edg non adopt
express experi revers self probabl head layer success respect privat entir life restrict demand question readi common
parent uniqu fulli potenti look statu power top unnecessari element attempt target isol safeti host consist similar
organ compon format simpl skill extra around measur far absolut detail wait fill stabl copi arriv bodi cover idea
record drop below altern appear abov duplic logic finish explor advantag ident term achiev maximum stai progress typic
associ ai refer reli design automat meet matter page proper exactli short confirm major post memori prefer model
backward collect present except popul yet three task guarante map rest exampl author`,
  `block behind regular third everyon solut sometim object involv switch neg tell trigger unlik router especi relev clear
els human effici govern mean multi reject assum exclud complex convent establish imag knowledg quickli minut period
util suppli visibl address balanc modern fall voic themselv channel attach speech throw outcom previou public count
document large wrong compar word project polici wast respond extend traffic tabl actual persist easi framework elimin
boundari gatewai strict discov person node essenti variou plu abil distribut experiment monitor strategi histori
applic date belong appropri search impact mark simpli area world peopl big worker titl packag spent string section
render accord role attribut decreas dedic care foundat bad guid observ arrai toward natur soon sign flexibl loss along
commit effort favor exact thrown write properli past promiz contract addition discard account suit symbol minimum sens
plan ip interest style expos shown desir job integr penalti devic transit solv hit subset situat think particip optim
practic approv reflect media correctli cross physic particularli view overal asset react reliabl awar prepar configur
charact beyond outdat understand expens prioriti die pick random stage disabl mandatori speed recov alon bring intern
timeout extract successfulli greater danger item older particular goal littl previous input version simplifi static
mode dynam frame believ gain piec id advert note sum evalu enforc chanc statist preserv mechan pre feel coupl assign
tag minim background argument influenc risk destin famili home regul unless vital expand uniform contribut encount
loop serial member bear adjust pleas basi subsequ propag critic train round ag export sequenc deni discrimin fresh
payload extens hard concern cast reserv interfac specifi clone warn transmit mutat variabl suffici lack consequ
instant mobil declar displai social program zero excess conflict increment deliv impos eventu fit ti accordingli
gather anymor anim fulfil phase push behav explain edit app scale four ms health neither highli instal promot void
scenario choose trade offici discoveri signal combin manipul spread almost hash plai nor suitabl window timestamp
descript earli budget signific actor violat everywher land growth face mostli remot protocol likelihood agre command
trip regard empti byte definit recogn retain principl seem suggest arm opposit instanc accomplish educ dai compat
recoveri go mention discuss port frequent chain helper intend subject year tri wish quick extrem enhanc significantli
onlin accumul opt focu great fundament todai dark deploi regardless harder cycl leave weight doubl indic union resum
peer listen length bridg pai light tradit disconnect cach zone server rememb session histor captur meant draft want
monei partner reset cut spend intellig grant endpoint legal arbitrari exce countri chunk malici hook stabil trust
destroi constant aris pressur buffer simpler append deal nativ failur card scan steer setup team attack whatev
alongsid abstract modifi focus suppos rais pattern equival consider fallback procedur relationship feedback catch
prohibit put suppress stale secret satisfi interpret unifi recent abus insight similarli bound research convers intent
vulner embed inspect divid market fact moment rang bind resort compulsori region refresh surviv minor queri guard
parallel temperatur compani creation site ideal invalid bui anyon row unwant investig rare entiti obtain aspect liter
gap omit pull text poll bundl counter strip split lifetim config half drive slot verifi struggl guidanc shape transpar
correspond front infrastructur regist walk demonstr worth characterist estim strong incur lower identif busi stand
price fine engin filter delet inject manual navig seri review difficult hierarchi surfac describ center vice ahead
freedom encourag accur screen color url yourself instrument truli lazi unstabl deep technolog poor medium prove candid
mental refus black cheap sender databas iter throughout accident inherit wide nest hub button encod oppos experienc
collaps transfer delai coordin auto metadata fetch construct closer press congest let heavi closur indefinit maxim
citi complic highlight harm context among join none defend comput suffer script opportun destruct skip surround
threshold succe qualifi print`,
];

const tierOf = new Map(
  tiers.flatMap((words, tier) => words.split(/\s+/u).map((word) => [word, tier] as const)),
);

/** How common a stem is: 0 very common … 2 common, 3 for all others. */
export function commonness(stem: string): 0 | 1 | 2 | 3 {
  return (tierOf.get(stem) ?? 3) as 0 | 1 | 2 | 3;
}
