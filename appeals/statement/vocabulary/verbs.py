"""Verbs of English in their base form, as lists of what is to be done open with them; many are nouns as well."""

from ..lexicon import wordset

# Besides those that open a demand wherever it stands.
VERBS = wordset(
    """abate abbreviate abort absorb accommodate accompany accomplish account accredit achieve acquaint acquire
    activate add adjourn administer admonish advance advertise advise advocate affirm afford aid aim alert alleviate
    alter amass amplify analyse anchor announce anticipate appeal appraise appreciate approach appropriate approve
    arrange articulate ascertain ask assemble assert assign assume assure attain attract augment authenticate
    automate avert await axe bear become benefit bind bolster boost borrow break bridge broaden broker budget bury
    buy calculate call calm campaign cap capture care cast catch categorise categorize cater caution cede celebrate
    centralise centralize centre certify challenge champion channel charge chart check cherish circulate cite claim
    clamp classify coach codify collaborate commemorate commence commission communicate compel compile compose
    compute concede concentrate condition confer confine confront conserve consolidate constitute constrain contain
    contest contract control convert convey convict convince coordinate copy counsel count counteract cover craft
    credit criticise criticize cultivate cure curtail cut dare debate decentralise decentralize decide decommission
    decouple decrease decree deduct deepen default define deflect delegate deliberate delimit delink demarcate
    demilitarise demilitarize democratise democratize demolish demonstrate depict deprive describe destroy detach
    detail detain detect deter determine devise devolve diagnose differentiate digitise digitize diminish direct
    disallow disassociate disavow disburse discard discharge disclaim discontinue discourage discover discuss
    disengage dismiss disown dispense display dispose disqualify disrupt dissuade distance distinguish divert divide
    donate downgrade draw drive earn edit elaborate elevate eliminate embargo embark embed embody embrace emphasise
    emphasize employ emulate enact encompass endeavour endow energise enhance enlarge enlist enquire enrich enrol
    enroll ensure entrench entrust equalise equalize erect escalate escort espouse evict evolve exchange execute
    exert exhibit exit expedite expel experiment exploit explore export expose express face factor favour feature
    feed fence file fill filter fine fire fit flag forbid force forge forgive formalise formalize formulate foster
    found frame fulfil furnish further gain generate give govern grow guard guide halve handle harmonise harmonize
    harness heal heed help highlight host house ignite illuminate illustrate immunise impart impeach impound improve
    incentivise incentivize incline incur index indict induce influence inject innovate inquire insert insist
    inspire institute institutionalise institutionalize instruct insulate insure intensify interpret interrogate
    invalidate inventory invoke isolate judge justify kick know label lay lead learn legislate lend lessen level
    leverage liberalise license link liquidate lobby localise localize locate lock lodge look loosen maintain make
    manage mandate map mark market match maximise maximize mediate mend mentor minimise minimize mitigate mobilise
    mobilize moderate motivate mount move multiply name narrow neutralise notify nurture object oblige obtain
    operate opt optimise optimize organise organize orient outline own pair partner patch pave penalise penalize
    perform persuade pilot pioneer plan plead plug police popularise position practice practise praise preempt
    prepare prescribe present press pressure presume price print privatise prize probe proceed process proclaim
    procure produce profile program programme project prolong propagate propose proscribe provide provision pull
    purchase purge purify push qualify quantify query question quit quote rally rate rationalise rationalize reach
    read readmit realise realize rearrange reauthorise recapture reclaim reclassify recognise recommend reconcile
    reconfigure reconnect reconstruct reconvene record recover rectify recycle redeem redefine redeploy redesignate
    redevelop redouble redress refashion refine reflect refocus reforest reformulate refrain refurbish regain
    regenerate reimagine reinforce reinterpret reinvest reinvigorate reiterate rekindle relate relaunch relax relay
    relieve relinquish rely remedy remind remit remodel remunerate render renegotiate renew renounce renovate rent
    reopen reorganise reorganize reorient repaint repay replenish replicate reposition reprimand republish repurpose
    request rescue research reserve reshape reside resign resist resource respect restate restrain result rethink
    retire retool retrain retrofit reuse revamp reveal revert revisit revoke reward rewild rework ringfence rise
    roll root rotate route rule run sack sanitise satisfy save scale schedule scrutinise seal search seek segregate
    seize sell sensitise sentence sequence serve settle shape shelter shield shorten showcase shrink shut sideline
    signal situate slash slow smooth solicit solve source spearhead specify speed sponsor spread stabilise stabilize
    staff stage standardise state station steer stem step stick stimulate stipulate store strike strip strive
    structure study subject submit subscribe substantiate substitute succeed sue suggest summon supplement suppress
    surrender survey sustain swap switch synchronise tailor take target task tax test testify tie title toughen
    trace track trade transition transmit transport trial trigger trim triple trust try tune uncover undergo
    underpin understand undertake undo unfold unify unite universalise universalize unlock unmask unpack unveil
    upgrade upskill urge use utilise utilize vaccinate validate value verify vest view waive walk ward warn warrant
    watch weaken wean weigh welcome win wind withhold witness zero"""
)
