import { stem } from "../../../text/stem";

/** What every candidate can ask every employer about, and words of everyday talk: naming them makes no question specific. */
const words = `able abroad accept across actual add advantage advice afraid afternoon again age agency agile ago agree ahead allow alone
along already amazing ambiguous angry annual answer anyone anyway anywhere apart appear applicant apply appreciate approach area arrive ask atmosphere
attend average aware away awesome back background bad balance ball bay become before begin behind believe below benefit beside besides better
between beyond big bit bonus boring boss both bottom bring brilliant bunch busy buy call candidate care career careful carry casual catch
certain challenge chance change check chief choice choose clear climb close closely coach coffee cold colleague come comfortable common
commute communicate company compare compensation concern condition confirm consider contact continue contract contribute conversation cool corporate
correct couple course cover coworker create culture curious current daily date day deal dear decade decide decision deep degree department
depend describe deserve detail develop differ different difficult dinner direct directly director discuss doubt down dream drive drop early
earn easy eight elaborate eleven else employ employee employer employment empty encourage end enjoy enough enter entire environment equal equipment
especially evaluate evening eventually everybody everyday everywhere exact exactly excellent excite excited exciting exist expect
expectation experience explain explore extra eye face facing fact fair fall family famous fan fantastic far fast favourite favorite fear
feedback feel feeling few field fifteen fifth figure fill final finally find fine finish firm first fit five fix flexible follow food forget form former
forward four fourth free friend friendly full fun future gain general generally gentleman give glad goal good grateful great ground group grow growth guess
guy guys half hand handle happen happy hard hardly hat hate headcount headquarters hear heart hello help hi high hire hiring hit hold
holiday home honest honestly honor honour hope hour hr huge hundred hurt idea ill imagine immediate important impress impressive improve
include incredible indeed individual information inside inspiring instead insurance intend interest interested interesting international interview interviewer introduce involve issue job
join joined journey just keep key kid kind know known lady large last late later laugh laptop lead leader leadership learn leave left less
letter level life light likely line listen little live local long longer look lose love low lucky lunch main major majority manage manager management
mark married matter maybe meaning meet meeting member memory mention mentor mentoring middle might mind minute miss mission mistake mix mixed moment money month
morning mother motivate move movement multiple name nature near necessary need nervous never new next nice night nine nobody normal normally note
notice number obvious obviously occur odd offer office often old onboard onboarding once ones only open opinion opportunity option order
ordinary organize original other otherwise outside overall overtime own owner package page pair parent parking part particular particularly party
pass past pay payment pension people per percent perfect perhaps period permission person personal personally perspective phone
picture piece place plan play please pleasure plenty point poor position positive possibility possible potential practice prefer
prepare present pressure previous price private probably probation problem process professional progress promise promote promotion
proper proud provide public pull purpose push quality question quick quickly quiet quite raise range rate rather reach read ready real
realize really reason receive recent recently recruit recruiter regard regret regular relate relation relationship relocate remain remember remote replace report
requirement responsibility responsible rest result return review reward rich right rise role room round routine run sad salary sale same satisfied
say schedule school second section secret seem select senior sense serious seriously serve set setup settle settled seven several shape share
short show side sign similar simple simply single sir sit situation six size skill slow small smart social solid solution solve somebody
someone something sometimes somewhere soon sorry sort sound space speak special specialist specific spend spirit staff stage stand start state stay step stick
still stop story straight strange strategy strength strong structure struggle stuff style succeed success successful such sudden suggest suit
supervisor suppose sure surprise surprised switch tail take talent talk tall target task taste teach team teammate teamwork tell ten tend tenure term
terrible thank thanks third thought thousand three tie timeline tiny tired title today together tomorrow tonight top topic total touch tough toward
tradition traditional train training transparent travel treat trial trip trouble true trust truth try tuition turn twelve twice two type typical typically unclear
under understand understood unfortunately unhappy unique unit unless until upside useful usual usually vacation value various vision visa visit voice
wage wait walk warm waste watch weak weakness wear weather week weekend welcome whenever whole wide wife wifi willing win wish woman won wonder
wonderful word work worked worker workload workplace world worry worse worst worth wrong year yearly yesterday young`;

const stems: ReadonlySet<string> = new Set(words.split(/\s+/u).map(stem));

/** Whether a stem is of everyday talk or of every workplace's. */
export function isEveryday(ofWord: string): boolean {
  return stems.has(ofWord);
}
