/**
 * English verbs that report what someone said or wrote, one a line: lemma | forms | (no particles) | an example. From
 * our own lexicon of reporting verbs (CC0).
 */
export const ENGLISH_CUES = `
say | say says said saying | | “We start tomorrow,” said the builder.
tell | tell tells told telling | | "It was too late," the driver told police.
write | write writes wrote written | | “I will be back,” the painter wrote.
swear | swears swore | | The witness swore to tell the truth.
speak | speaks spoke | | He spoke of “a long night for all of us”.
tweet | tweets tweeted | | “What a night,” the singer tweeted.
deny | denies denied | | The firm denied any wrongdoing.
reply | replies replied replying | | "Not a chance," replied the owner.
cry | cries cried | | "Help me!" cried the swimmer.
testify | testifies testified | | A neighbour testified that he had heard shouting.
clarify | clarifies clarified | | "I meant the old law," clarified the speaker.
quip | quips quipped | | "At least the food was good," she quipped.
admit | admits admitted admitting | | The mayor admitted a mistake.
beg | begs begged | | "Do not shoot," he begged.
plead | pleads pleaded pled | | "Please let her go," pleaded the father.
slam | slams slammed | | Fans slammed the ticket prices.
rebut | rebuts rebutted | | The ministry rebutted the claim.
vow | vows vowed | | The rebels vowed to fight on.
shout | shouts shouted | | "Get down!" shouted an officer.
yell | yells yelled | | "Run!" yelled the guide.
recall | recalls recalled recalling | | “It was very cold,” she recalled.
post | posted | | “Home at last,” the runner posted.
state | states stated stating | | The report states that the bridge was unsafe.
explain | explains explained explaining | | "The valve was stuck," explained the engineer.
claim | claims claimed claiming | | The seller claimed he had lost the receipt.
argue | argues argued arguing | | Lawyers argued the contract was void.
insist | insists insisted insisting | | "I did nothing wrong," the senator insisted.
add | adds added adding | | "And we will win," she added.
answer | answers answered answering | | "Because I was tired," the boy answered.
respond | responds responded responding | | The company responded with a short denial.
ask | asks asked asking | | "Who pays for it?" asked a councillor.
demand | demands demanded demanding | | The union demanded an apology.
urge | urges urged urging | | The governor urged residents to leave.
warn | warns warned warning | | Forecasters warned of heavy rain.
note | notes noted noting | | "Costs have doubled," the auditor noted.
remark | remarks remarked remarking | | "Strange weather," remarked the postman.
comment | comments commented commenting | | Neither side commented on the plan.
observe | observes observed observing | | "People forget quickly," the historian observed.
stress | stresses stressed stressing | | The doctor stressed the need for sleep.
emphasize | emphasizes emphasized emphasizing | | She emphasized her support for the plan.
emphasise | emphasises emphasised emphasising | | He emphasised that nobody was to blame.
underline | underlines underlined underlining | | The envoy underlined the urgency of a deal.
declare | declares declared declaring | | "The race is over," declared the commentator.
announce | announces announced announcing | | The airline announced three new routes.
confirm | confirms confirmed confirming | | A spokeswoman confirmed the arrest.
concede | concedes conceded conceding | | "We were beaten by a better side," the captain conceded.
acknowledge | acknowledges acknowledged acknowledging | | The bank acknowledged the error.
confess | confesses confessed confessing | | The clerk confessed to the theft.
reveal | reveals revealed revealing | | The singer revealed her illness on stage.
recount | recounts recounted recounting | | Survivors recounted a night of fear.
assert | asserts asserted asserting | | The author asserted his right to the title.
maintain | maintains maintained maintaining | | The accused maintained his innocence.
contend | contends contended contending | | The plaintiff contends the map was altered.
allege | alleges alleged alleging | | Prosecutors allege he took bribes.
criticize | criticizes criticized criticizing | | The board criticized the slow response.
condemn | condemns condemned condemning | | World leaders condemned the attack.
denounce | denounces denounced denouncing | | The bishop denounced the violence.
praise | praises praised praising | | The coach praised his young keeper.
promise | promises promised promising | | The party promised lower rents.
pledge | pledges pledged pledging | | Donors pledged two billion euros.
threaten | threatens threatened threatening | | The union threatened to strike.
joke | jokes joked joking | | "I only came for the cake," joked the winner.
boast | boasts boasted boasting | | "Nobody knows more than me," he boasted.
complain | complains complained complaining | | Residents complained about the noise.
whisper | whispers whispered whispering | | "They are here," whispered the girl.
mutter | mutters muttered muttering | | "Nonsense," muttered the judge.
scream | screams screamed screaming | | "Fire!" screamed a guest.
exclaim | exclaims exclaimed exclaiming | | "What a goal!" exclaimed the presenter.
lament | laments lamented lamenting | | The poet lamented the loss of his village.
sigh | sighs sighed sighing | | "It is always the same," sighed the nurse.
predict | predicts predicted predicting | | Economists predicted a mild recession.
suggest | suggests suggested suggesting | | "Try the back door," suggested the porter.
caution | cautions cautioned cautioning | | "These are early numbers," cautioned the scientist.
counter | counters countered countering | | "That is simply false," countered the minister.
retort | retorts retorted retorting | | "Look who is talking," she retorted.
interject | interjects interjected interjecting | | "Objection," interjected the defence.
continue | continues continued continuing | | "But then," he continued, "the lights went out."
conclude | concludes concluded concluding | | "We failed," the chairman concluded.
reiterate | reiterates reiterated reiterating | | The envoy reiterated her call for calm.
repeat | repeats repeated repeating | | "No deal," the premier repeated.
assure | assures assured assuring | | The landlord assured tenants that rents would not rise.
remind | reminds reminded reminding | | "We play at home," the captain reminded his team.
propose | proposes proposed proposing | | The committee proposed a ban.
recommend | recommends recommended recommending | | The panel recommended a pause.
`;
