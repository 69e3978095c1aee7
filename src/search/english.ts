// What no rule can tell of English words. Written as `foldWord` leaves them: lower case, no apostrophes.
// A first answer has of these only what its texts need; see `lists-for.ts`.
import type { WordLists } from './folding.ts'

/** The words of English that are folded by name. Words with a meaning here ("work", "people") are no stop words. */
export const english: WordLists = {
  stop: `a about above after again against all almost also although always am among an and another any are arent as
at away be became because been before being below between both but by came can cannot cant co come comes could couldnt
did didnt do does doesnt doing done dont down during each either else etc even ever every few for from further get gets
getting go goes going got had hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself
his how however i id if ill im in into is isnt it itd itll its itself ive just let lets like made make makes making many
may me might more most much must mustnt my myself neither no nor not now of off often on once one only onto or other
others our ours ourselves out over own per perhaps put quite rather really said same say says see shall she shes should
shouldnt since so some still such than that thats the their theirs them themselves then there theres these they theyd
theyll theyre theyve this those though through thus to too toward towards under until up upon us use used using very via
was wasnt way we wed well went were werent weve what whats when where whether which while whilst who whom whos whose why
will with within without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve`,
  asking: `people person anyone someone everyone somebody anybody everybody thing things something anything want wants wanted
    need needs know find tell told story stories post posts article blog about example examples kind good best happen happens
    happened happening`,
  irregular: `children:child people:person men:man women:woman feet:foot life:live wives:wife told:tell taught:teach
    taken:take took:take given:give gave:give wrote:write written:write spoke:speak spoken:speak chose:choose
    chosen:choose heard:hear ran:run built:build began:begin begun:begin grew:grow grown:grow knew:know known:know
    brought:bring bought:buy kept:keep held:hold met:meet led:lead paid:pay felt:feel lost:lose sent:send
    spent:spend thought:think understood:understand learnt:learn carefully:careful`,
  whole: `important evening morning business witness harness police question mission number mother brother flower shower letter
    matter corner counter master winter united news patiense servise universe species apartment department early supply
    apply july wedding passive massive native motive missive rights center former summer dinner better poster careful`,
  spelling: `gray:grey mom:mum skeptic:sceptic skillful:skilful skillfully:skilfully tire:tyre esthetic:aesthetic`,
}
