/**
 * English verbs that tell what someone says, writes or thinks, one a line: forms (base, third person, past, -ing, and the
 * participle where it is another word) | frames | strong, or weak where the word often means something else | an example.
 *
 * Frames: `quote` quoted words, also with the speaker behind the verb; `clause` a clause with or without "that"; `that` a
 * clause with "that" only; `whether` a question as a clause; `how` a clause of how or why; `hearer` who it is said to may
 * stand between verb and words; `to` an infinitive; `doing` an -ing form; `object` what it is about, as a noun phrase;
 * `of`, `about`, `for`, `against`, `on`, `with`, `at`, `in` what it is about, behind that word; `out`, `back`: the verb with
 * this particle; `thought` what someone thinks and may never have said. From our own lexicon (CC0), extended.
 */
export const CUE_VERBS = `
say says said saying | quote clause | strong | “We start tomorrow,” said the builder.
tell tells told telling | quote clause hearer about to | strong | The driver told police that it was too late.
write writes wrote writing written | quote clause about | strong | “I will be back,” the painter wrote.
tweet tweets tweeted tweeting | quote clause about | strong | “What a night,” the singer tweeted.
post posts posted posting | quote | weak | “Home at last,” the runner posted.
retweet retweets retweeted retweeting | object | weak | The lawmaker retweeted the claim.
email emails emailed emailing | quote hearer | weak | “Please do not call,” the agent emailed.
state states stated stating | quote clause object | strong | The report states that the bridge was unsafe.
add adds added adding | quote clause | weak | “And we will win,” she added.
explain explains explained explaining | quote clause how object | strong | “The valve was stuck,” explained the engineer.
claim claims claimed claiming | quote clause to object | strong | The seller claimed he had lost the receipt.
argue argues argued arguing | quote clause for against | strong | Lawyers argued the contract was void.
insist insists insisted insisting | quote clause on | strong | “I did nothing wrong,” the senator insisted.
reply replies replied replying | quote clause | strong | “Not a chance,” replied the owner.
answer answers answered answering | quote that | weak | “Because I was tired,” the boy answered.
respond responds responded responding | quote that | weak | The company responded that the file was lost.
ask asks asked asking | quote whether hearer for about to | strong | “Who pays for it?” asked a councillor.
question questions questioned questioning | quote whether object | strong | The judge questioned whether the map was real.
wonder wonders wondered wondering | quote whether | strong | Neighbors wonder who will pay.
demand demands demanded demanding | quote that object to | strong | The union demanded an apology.
urge urges urged urging | quote hearer to object that | strong | The governor urged residents to leave.
exhort exhorts exhorted exhorting | hearer to | strong | The bishop exhorted the crowd to stay calm.
warn warns warned warning | quote clause hearer of about against | strong | Forecasters warned of heavy rain.
caution cautions cautioned cautioning | quote clause hearer against | strong | “These are early numbers,” cautioned the scientist.
note notes noted noting | quote clause object | strong | “Costs have doubled,” the auditor noted.
remark remarks remarked remarking | quote clause on | strong | “Strange weather,” remarked the postman.
comment comments commented commenting | quote clause on | weak | Neither side commented on the plan.
observe observes observed observing | quote that | weak | “People forget quickly,” the historian observed.
stress stresses stressed stressing | quote clause object | strong | The doctor stressed the need for sleep.
emphasize emphasizes emphasized emphasizing | quote clause object | strong | She emphasized her support for the plan.
emphasise emphasises emphasised emphasising | quote clause object | strong | He emphasised that nobody was to blame.
underline underlines underlined underlining | quote clause object | strong | The envoy underlined the urgency of a deal.
underscore underscores underscored underscoring | quote clause object | weak | The report underscored the need for repairs.
reference references referenced referencing | object | strong | The statement referenced her work in the north.
mention mentions mentioned mentioning | quote clause object | strong | The host mentioned the delay twice.
declare declares declared declaring | quote clause object | strong | “The race is over,” declared the commentator.
proclaim proclaims proclaimed proclaiming | quote clause object | strong | The council proclaimed a day of rest.
announce announces announced announcing | quote clause object | strong | The airline announced three new routes.
unveil unveils unveiled unveiling | object | strong | The ministry unveiled a plan for new schools.
confirm confirms confirmed confirming | quote clause object | strong | A spokeswoman confirmed the arrest.
deny denies denied denying | quote clause object doing | strong | The firm denied any wrongdoing.
dispute disputes disputed disputing | clause object | strong | The owner disputes the account of the police.
rebut rebuts rebutted rebutting | quote object | strong | The ministry rebutted the claim.
refute refutes refuted refuting | object | strong | The lab refuted the accusation point by point.
reject rejects rejected rejecting | object | weak | The club rejected the criticism.
dismiss dismisses dismissed dismissing | object | weak | He dismissed the report as gossip.
admit admits admitted admitting | quote clause object to doing | strong | The mayor admitted a mistake.
concede concedes conceded conceding | quote clause object | strong | “We were beaten by a better side,” the captain conceded.
acknowledge acknowledges acknowledged acknowledging | quote clause object | strong | The bank acknowledged the error.
confess confesses confessed confessing | quote clause to | strong | The clerk confessed to the theft.
reveal reveals revealed revealing | quote clause object | weak | The singer revealed her illness on stage.
disclose discloses disclosed disclosing | clause object | strong | The agency disclosed the leak on Monday.
recall recalls recalled recalling | quote clause object | weak | “The river was frozen,” the old man recalled.
recount recounts recounted recounting | quote clause object | strong | Survivors recounted a night of fear.
testify testifies testified testifying | quote clause | strong | A neighbor testified that he had heard shouting.
clarify clarifies clarified clarifying | quote clause object | strong | “I meant the old law,” clarified the speaker.
assert asserts asserted asserting | quote clause object | strong | The author asserted that the title was his.
maintain maintains maintained maintaining | quote clause | weak | The accused maintained that he was at home.
contend contends contended contending | quote clause | strong | The plaintiff contends the map was altered.
allege alleges alleged alleging | quote clause object | strong | Prosecutors allege he took bribes.
charge charges charged charging | quote that | weak | “You never read it,” charged the senator.
accuse accuses accused accusing | object | strong | The opposition accused him of lying.
blame blames blamed blaming | object | strong | The council blamed the weather for the delay.
criticize criticizes criticized criticizing | quote object | strong | The board criticized the slow response.
criticise criticises criticised criticising | quote object | strong | Teachers criticised the new exam.
condemn condemns condemned condemning | quote object | strong | World leaders condemned the attack.
denounce denounces denounced denouncing | object | strong | The bishop denounced the violence.
slam slams slammed slamming | object | strong | Fans slammed the ticket prices.
blast blasts blasted blasting | quote object | strong | The senator blasted the bill as a giveaway.
attack attacks attacked attacking | object | weak | The senator attacked her rival over the vote.
mock mocks mocked mocking | quote object | strong | The host mocked his guest as a tourist.
ridicule ridicules ridiculed ridiculing | object | strong | Critics ridiculed the plan as a toy.
praise praises praised praising | quote object | strong | The coach praised his young keeper.
hail hails hailed hailing | object | strong | The president hailed the treaty as historic.
thank thanks thanked thanking | object | weak | The winner thanked her parents.
tout touts touted touting | object | strong | The firm touted its new engine.
defend defends defended defending | object | weak | The minister defended the new rule.
lament laments lamented lamenting | quote clause object | strong | The poet lamented the loss of his village.
bemoan bemoans bemoaned bemoaning | object | strong | Farmers bemoaned the dry spring.
decry decries decried decrying | object | strong | The union decried the cuts.
promise promises promised promising | quote clause to object hearer | strong | The party promised lower rents.
pledge pledges pledged pledging | quote clause to object | strong | Donors pledged two billion euros.
vow vows vowed vowing | quote clause to | strong | The rebels vowed to fight on.
swear swears swore swearing sworn | quote clause to | weak | The witness swore to tell the truth.
threaten threatens threatened threatening | clause to | weak | The union threatened to strike.
joke jokes joked joking | quote clause about | strong | “I only came for the cake,” joked the winner.
quip quips quipped quipping | quote clause | strong | “At least the food was good,” she quipped.
boast boasts boasted boasting | quote clause of about | strong | “Nobody knows more than me,” he boasted.
brag brags bragged bragging | quote clause about | strong | He bragged about the new boat.
complain complains complained complaining | quote clause about of | strong | Residents complained about the noise.
grumble grumbles grumbled grumbling | quote clause about | strong | “Late again,” grumbled a commuter.
whisper whispers whispered whispering | quote clause | strong | “They are here,” whispered the girl.
mutter mutters muttered muttering | quote | strong | “Nonsense,” muttered the judge.
murmur murmurs murmured murmuring | quote | strong | “Thank you,” the patient murmured.
shout shouts shouted shouting | quote | strong | “Get down!” shouted an officer.
yell yells yelled yelling | quote | strong | “Run!” yelled the guide.
cry cries cried crying | quote | weak | “Help me!” cried the swimmer.
chant chants chanted chanting | quote | strong | The crowd chanted “one more song.”
scream screams screamed screaming | quote | strong | “Fire!” screamed a guest.
exclaim exclaims exclaimed exclaiming | quote | strong | “What a goal!” exclaimed the presenter.
sigh sighs sighed sighing | quote | strong | “It is always the same,” sighed the nurse.
rant rants ranted ranting | quote about | strong | “This town is finished,” the host ranted.
rave raves raved raving | quote about | strong | “Best soup in the city,” raved the critic.
scoff scoffs scoffed scoffing | quote | strong | “Good luck with that,” scoffed his rival.
sneer sneers sneered sneering | quote | strong | “Amateurs,” sneered the champion.
snap snaps snapped snapping | quote | weak | “No more questions,” snapped the manager.
gush gushes gushed gushing | quote | strong | “I adore this cast,” gushed the director.
predict predicts predicted predicting | quote clause object | strong | Economists predicted a mild recession.
forecast forecasts forecast forecasting | clause object | weak | The institute forecast slower growth.
suggest suggests suggested suggesting | quote clause doing | strong | “Try the back door,” suggested the porter.
propose proposes proposed proposing | quote that to object doing | strong | The committee proposed a ban.
recommend recommends recommended recommending | quote that object doing | strong | The panel recommended a pause.
advise advises advised advising | quote hearer to that against | strong | Her lawyer advised her to stay silent.
hint hints hinted hinting | quote clause at | strong | The actor hinted at a sequel.
imply implies implied implying | clause | strong | The letter implied that he knew.
indicate indicates indicated indicating | clause | strong | Officials indicated talks would resume.
signal signals signaled signaling | clause object | weak | The bank signaled that rates would fall.
counter counters countered countering | quote clause | strong | “That is simply false,” countered the minister.
retort retorts retorted retorting | quote clause | strong | “Look who is talking,” she retorted.
interject interjects interjected interjecting | quote | strong | “Objection,” interjected the lawyer.
continue continues continued continuing | quote | weak | “But then,” he continued, “the lights went out.”
conclude concludes concluded concluding | quote clause | strong | “We failed,” the chairman concluded.
begin begins began beginning begun | quote | weak | “Dear friends,” she began.
reiterate reiterates reiterated reiterating | quote clause object | strong | The envoy reiterated her call for calm.
repeat repeats repeated repeating | quote clause | weak | “No deal,” the premier repeated.
echo echoes echoed echoing | quote object | weak | The deputy echoed the words of his chief.
quote quotes quoted quoting | object | weak | The paper quoted an unnamed diplomat.
cite cites cited citing | object | strong | She cited health reasons.
describe describes described describing | quote object | strong | Witnesses described a tall man in green.
characterize characterizes characterized characterizing | object | strong | The bank characterized the loss as small.
portray portrays portrayed portraying | object | strong | The film critic portrayed him as a loner.
liken likens likened likening | object | strong | The coach likened the match to a storm.
compare compares compared comparing | object | weak | He compared the tower to a tooth.
identify identifies identified identifying | object | weak | She identified the old pipe as the cause.
call calls called calling | object for on | strong | The judge called the act cowardly.
label labels labeled labeling | object | strong | The minister labeled the protest a disgrace.
dub dubs dubbed dubbing | object | strong | Critics dubbed the plan a fantasy.
brand brands branded branding | object | strong | The paper branded him a coward.
deem deems deemed deeming | object | strong | The judge deemed the witness credible.
rate rates rated rating | object | weak | The site rated the claim as false.
report reports reported reporting | quote clause object | weak | Local media reported several explosions.
inform informs informed informing | clause hearer of about | strong | The bank informed customers of the breach.
assure assures assured assuring | quote clause hearer of | strong | The landlord assured tenants that rents would not rise.
remind reminds reminded reminding | quote clause hearer of | strong | “We play at home,” the captain reminded his team.
plead pleads pleaded pleading | quote with for | strong | “Please let her go,” pleaded the father.
appeal appeals appealed appealing | for to | weak | Police appealed for witnesses.
beg begs begged begging | quote hearer to for | strong | “Do not shoot,” he begged.
speculate speculates speculated speculating | quote clause about | strong | Analysts speculated about a merger.
elaborate elaborates elaborated elaborating | quote on | weak | The director elaborated on the plan.
speak speaks spoke speaking spoken | of about against | weak | He spoke of “a long night for all of us”.
talk talks talked talking | about of | weak | She talked about her years at sea.
rule rules ruled ruling | that against | strong | The court ruled that the fine was fair.
find finds found finding | that | weak | The study found that sleep helps memory.
show shows showed showing shown | that | weak | The survey shows that rents are rising.
endorse endorses endorsed endorsing | object | strong | The union endorsed the young senator.
back backs backed backing | object | weak | The party backed her plan.
support supports supported supporting | object | weak | The mayor supports the tunnel.
oppose opposes opposed opposing | object | strong | The village opposes the new road.
attribute attributes attributed attributing | object | weak | The doctor attributed the fever to the heat.
tease teases teased teasing | quote | weak | “You look tired,” she teased.
reason reasons reasoned reasoning | quote that | weak | “It cannot rain forever,” he reasoned.
agree agrees agreed agreeing | quote clause with | weak | “She is right,” agreed the pilot.
point points pointed pointing | out to | weak | “The door was open,” the guard pointed out.
go goes went going gone | on | weak | “That,” she went on, “was the end.”
lash lashes lashed lashing | out | strong | The striker lashed out at the referee.
hit hits hit hitting | back | weak | “Check your facts,” the minister hit back.
blurt blurts blurted blurting | out quote | strong | “We are engaged!” he blurted out.
chime chimes chimed chiming | in | strong | “Me too,” chimed in her brother.
express expresses expressed expressing | object | strong | The guard expressed doubts about the lock.
voice voices voiced voicing | object | strong | Parents voiced concern over the bus line.
deride derides derided deriding | object | strong | The critic derided the film as a long yawn.
rebuke rebukes rebuked rebuking | object | strong | The judge rebuked the lawyer for the delay.
chide chides chided chiding | object | strong | The teacher chided the class for the noise.
assail assails assailed assailing | object | strong | The deputy assailed the budget as reckless.
lambaste lambastes lambasted lambasting | object | strong | The paper lambasted the board for the sale.
applaud applauds applauded applauding | object | strong | The union applauded the ruling.
commend commends commended commending | object | strong | The mayor commended the rescue team.
advocate advocates advocated advocating | object for | weak | The doctor advocated a ban on the drug.
deflect deflects deflected deflecting | object | weak | The coach deflected questions about his future.
welcome welcomes welcomed welcoming | object | weak | Farmers welcomed the new rule.
believe believes believed believing | clause in thought | strong | Detectives believe that he fled by sea.
think thinks thought thinking | quote clause thought | strong | The captain thought the ship was safe.
feel feels felt feeling | clause thought | weak | Many farmers feel they are ignored.
know knows knew knowing known | clause thought | weak | The guide knew the ice was thin.
assume assumes assumed assuming | clause thought | strong | Police assume that the lock was old.
suspect suspects suspected suspecting | clause thought | strong | Investigators suspect that it was arson.
hope hopes hoped hoping | clause to for thought | strong | Rescuers hope that the weather improves.
fear fears feared fearing | clause thought | strong | Shopkeepers fear the streets will be empty.
doubt doubts doubted doubting | clause thought | strong | The expert doubts that the coin is real.
expect expects expected expecting | clause to object thought | weak | The bank expects that rates will fall.
reckon reckons reckoned reckoning | clause thought | strong | The farmer reckons it will rain.
realize realizes realized realizing | clause thought | weak | Only later did he realize that it was locked.
remember remembers remembered remembering | clause thought | weak | The witness remembered that the hat was red.
worry worries worried worrying | quote clause about thought | strong | Grandparents worry about the children.
muse muses mused musing | quote clause | strong | “Perhaps we were too young,” the writer mused.
consider considers considered considering | object thought | weak | The city considers the fence a danger.
understand understands understood understanding | clause thought | weak | The envoy understood that it was late.
`;
