import PolicyLang
import Testing

@testable import Codegen

/// One exact sentence per pattern.
@Suite("Sentences in English")
struct DocumentSentenceTests {
  struct World {
    var maker = PolicyMaker()
    let email, phone, photo, location, anonymised, personal: ConceptID
    let processors, police, forter: ConceptID
    let account, marketing: ConceptID
    let contract, consentBasis: ConceptID
    let signup, support: ConceptID
    let consent, order: ConceptID
    let settings, mail, inbox: ConceptID
    let california, eu: ConceptID
    let bystander, child: ConceptID
    let device: ConceptID
    let ccpa: ConceptID

    init() {
      email = maker.name(.data, "email address", plural: "email addresses") { $0.format = .email }
      phone = maker.name(.data, "telephone number", plural: "telephone numbers") { $0.format = .phone }
      photo = maker.name(.data, "photo", plural: "photos") { $0.format = .image }
      location = maker.name(.data, "location of your phone")
      anonymised = maker.name(.data, "anonymised data") { $0.status = .notPersonal }
      personal = maker.name(.data, "personal information")
      processors = maker.name(.party, "payment processors")
      police = maker.name(.party, "law enforcement")
      forter = maker.name(.party, "Forter", standard: false)
      account = maker.name(.purpose, "managing accounts")
      marketing = maker.name(.purpose, "marketing")
      contract = maker.name(.basis, "performance of a contract")
      consentBasis = maker.name(.basis, "consent")
      signup = maker.name(.event, "the creation of an account", reads: "you create an account")
      support = maker.name(.event, "a request for support", reads: "you ask for support")
      consent = maker.name(.condition, "consent", reads: "you have consented")
      order = maker.name(.condition, "a binding order", reads: "a binding order compels it")
      settings = maker.name(.channel, "the account settings")
      mail = maker.name(.channel, "email")
      inbox = maker.name(.channel, "the privacy mailbox") { $0.address = "privacy@acme.example" }
      california = maker.name(.region, "California")
      eu = maker.name(.region, "the European Union")
      bystander = maker.name(.subject, "people who pass before the camera")
      child = maker.name(.subject, "children")
      device = maker.name(.place, "your own device")
      ccpa = maker.name(.law, "the California Consumer Privacy Act")
    }

    func list(_ role: Role, _ ids: ConceptID..., bound: Bound = .plain, bases: [ConceptID] = []) -> ListClause
    {
      ListClause(role, bound: bound, ItemList(ids.map { Item(.concept($0)) }), bases: bases)
    }
  }

  let w = World()

  @Test("A practice with source, event, purpose and basis")
  func practice() {
    let statement = rule(
      .collect, .of(w.email, w.phone), .does, w.list(.source, w.maker.user), w.list(.at, w.signup),
      w.list(.purpose, w.account, bases: [w.contract]))
    #expect(
      w.maker.say(statement)
        == "When you create an account, we collect your email address and telephone number from you for managing accounts (legal basis: performance of a contract)."
    )
  }

  @Test("The four modalities of a rule stay apart")
  func modalities() {
    let list = ItemList.of(w.personal)
    #expect(w.maker.say(rule(.sell, list)) == "We sell your personal information.")
    #expect(w.maker.say(rule(.sell, list, .may)) == "We may sell your personal information.")
    #expect(w.maker.say(rule(.sell, list, .never)) == "We never sell your personal information.")
    #expect(w.maker.say(rule(.sell, list, .cannot)) == "We cannot sell your personal information.")
  }

  @Test("What is denied is joined by or")
  func denial() {
    var statement = rule(.sell, .of(w.email, w.phone), .never, w.list(.recipient, w.processors, w.forter))
    statement.actions = [.sell, .rent]
    #expect(
      w.maker.say(statement)
        == "We never sell or rent your email address or telephone number to payment processors or Forter.")
  }

  @Test("Others act: agreement and whose purpose it is")
  func actors() {
    let one = rule(
      .use, .of(w.email), .may, w.list(.actor, w.forter),
      ListClause(.purpose, ItemList([Item(.concept(w.marketing), mark: .own)])))
    #expect(w.maker.say(one) == "Forter may use your email address for its own marketing.")
    let several = rule(.use, .of(w.email), .does, w.list(.actor, w.maker.company, w.processors))
    #expect(w.maker.say(several) == "Acme and payment processors use your email address.")
    #expect(
      w.maker.say(rule(.derive, .of(w.email), .does, w.list(.actor, w.forter)))
        == "Forter derives your email address.")
    #expect(
      w.maker.say(
        rule(.share, .of(w.photo), .does, w.list(.actor, w.maker.user), w.list(.recipient, w.police)))
        == "You share your photos with law enforcement.")
  }

  @Test("Whose data: yours, nobody's, other people's")
  func possession() {
    #expect(
      w.maker.say(rule(.use, .of(w.location, w.email, w.anonymised)))
        == "We use the location of your phone, your email address and anonymised data.")
    #expect(
      w.maker.say(rule(.capture, .of(w.photo), .does, w.list(.subject, w.bystander)))
        == "We capture photos about people who pass before the camera.")
  }

  @Test("Marks, vague words, silence and open lists")
  func members() {
    let list = ItemList(
      [
        Item(.concept(w.personal), mark: .some), Item(.concept(w.email), mark: .perhaps),
        Item(.vague("other details")),
      ])
    #expect(
      w.maker.say(rule(.collect, list, .does, ListClause(.purpose, ItemList([Item(.unstated)]))))
        == "We collect some of your personal information, possibly your email address and “other details” for a purpose that this policy does not state."
    )
    #expect(
      w.maker.say(rule(.collect, .of(w.personal, such: [w.email, w.phone])))
        == "We collect your personal information (such as your email address and telephone number).")
    var any = ItemList.of(w.email, w.phone)
    any.isAnyOf = true
    #expect(
      w.maker.say(rule(.collect, any)) == "We collect your email address, telephone number or both."
    )
  }

  @Test("Bounds on clauses")
  func bounds() {
    #expect(
      w.maker.say(rule(.store, .of(w.photo), .does, w.list(.place, w.device, bound: .only)))
        == "We store your photos only on your own device.")
    #expect(
      w.maker.say(rule(.use, .of(w.photo), .does, w.list(.purpose, w.account, bound: .mostly)))
        == "We use your photos mostly for managing accounts.")
    var needed = rule(.share, .of(w.photo), .does, w.list(.recipient, w.processors))
    needed.measures = [BoundMeasure(bound: .only, .needed(for: .of(w.account)))]
    #expect(
      w.maker.say(needed)
        == "We share your photos with payment processors only as needed for managing accounts.")
  }

  @Test("Conditions, exceptions and hedges")
  func conditions() {
    var statement = rule(.share, .of(w.photo), .never, w.list(.recipient, w.police))
    statement.conditions = [
      ConditionClause(.unless, .any([.atom(.holds(w.order)), .atom(.holds(w.consent))]))
    ]
    #expect(
      w.maker.say(statement)
        == "We never share your photos with law enforcement, unless a binding order compels it or you have consented."
    )
    statement.conditions = [ConditionClause(.when, bound: .only, .atom(.holds(w.order)))]
    statement.modality = .does
    #expect(
      w.maker.say(statement)
        == "We share your photos with law enforcement only if a binding order compels it.")
    statement.conditions = [
      ConditionClause(.when, .all([.atom(.region([w.california])), .not(.atom(.holds(w.consent)))]))
    ]
    #expect(
      w.maker.say(statement)
        == "We share your photos with law enforcement if you live in California, unless you have consented.")
    statement.conditions = []
    statement.exceptions = [.measure(.stated), .list(.recipient, .of(w.processors)), .items(.of(w.email))]
    statement.modality = .never
    #expect(
      w.maker.say(statement)
        == "We never share your photos with law enforcement, except as stated in this policy, with payment processors or your email address."
    )
    statement.exceptions = []
    statement.hedges = ["typically"]
    #expect(w.maker.say(statement) == "We never typically share your photos with law enforcement.")
    statement.hedges = ["from time to time"]
    #expect(w.maker.say(statement) == "We never share your photos with law enforcement from time to time.")
  }

  @Test("Conditions in words", arguments: 0..<14)
  func conditionWords(_ index: Int) {
    let cases: [(Condition, String)] = [
      (.atom(.age(from: nil, through: 15)), "If you are under 16:"),
      (.atom(.age(from: 18, through: nil)), "If you are 18 or over:"),
      (.atom(.age(from: 13, through: 15)), "If you are 13 to 15 years old:"),
      (.atom(.region([w.eu, w.california])), "If you live in the European Union or California:"),
      (.atom(.about([w.child])), "If the information is about children:"),
      (.not(.atom(.region([w.eu]))), "Unless you live in the European Union:"),
      (.atom(.vague("the law allows it")), "If the law allows it:"),
      (
        .any([.atom(.holds(w.consent)), .not(.atom(.region([w.eu])))]),
        "If you have consented or do not live in the European Union:"
      ),
      (
        .any([.atom(.holds(w.order)), .not(.atom(.holds(w.consent)))]),
        "If a binding order compels it or you have not consented:"
      ),
      (
        .any([.atom(.holds(w.consent)), .not(.atom(.holds(w.order)))]),
        "If you have consented or it is not the case that a binding order compels it:"
      ),
      (
        .all([.atom(.holds(w.consent)), .any([.atom(.region([w.eu])), .atom(.age(from: 18, through: nil))])]),
        "If you have consented, and you live in the European Union or are 18 or over:"
      ),
      (
        .not(.all([.atom(.holds(w.consent)), .atom(.region([w.eu]))])),
        "Unless you have consented and live in the European Union:"
      ),
      (.atom(.basedOn([w.consentBasis])), "If the processing is based on consent:"),
      (.atom(.needed(.of(w.account))), "If it is needed for managing accounts:"),
    ]
    let (condition, words) = cases[index]
    #expect(w.maker.english.lead(condition).plain == words)
  }

  @Test("Long lists stand below the sentence")
  func longLists() {
    let statement = rule(
      .collect, .of(w.email, w.phone, w.photo, w.location, w.personal, such: [w.anonymised]), .does,
      w.list(.source, w.maker.user), w.list(.at, w.signup))
    #expect(
      w.maker.say(statement)
        == "When you create an account, we collect the following from you: [your email address] [your telephone number] [your photos] [the location of your phone] [your personal information] This includes, for example, anonymised data."
    )
  }

  @Test("Retention", arguments: 0..<6)
  func retention(_ index: Int) {
    let cases: [(Period, String)] = [
      (
        Period([.init(bound: .upTo, .duration(3, .days, after: nil))], end: .delete),
        "We keep your photos for up to 3 days, and then delete them."
      ),
      (
        Period([.init(bound: .noLessThan, .duration(1, .years, after: .of(w.support)))]),
        "We keep your photos for at least 1 year after you ask for support."
      ),
      (
        Period([.init(.whileTrue(.atom(.holds(w.consent)))), .init(.until(.of(w.signup)))], end: .anonymise),
        "We keep your photos for as long as you have consented, and then until you create an account, and then anonymise them."
      ),
      (Period([.init(.withoutLimit)]), "We keep your photos without a time limit."),
      (Period([.init(.vague("a reasonable time"))]), "We keep your photos for “a reasonable time”."),
      (Period([.init(.unstated)]), "We keep your photos for a time that this policy does not state."),
    ]
    var statement = Statement(form: .retention, objects: .of(w.photo))
    statement.kept = cases[index].0
    #expect(w.maker.say(statement) == cases[index].1)
  }

  @Test("Rights")
  func rights() {
    var maker = w.maker
    let access = maker.name(.right, "see the data held about you")
    let correct = maker.name(.right, "have wrong data corrected")
    let proof = maker.name(.safeguard, "an identity check")
    var statement = Statement(form: .right, objects: .of(access, correct))
    statement.lists = [w.list(.channel, w.settings, w.mail), w.list(.proof, proof)]
    statement.deadline = Period([.init(.duration(30, .days, after: nil))])
    statement.conditions = [ConditionClause(.refused, .atom(.holds(w.order)))]
    #expect(
      maker.say(statement)
        == "You have the right to see the data held about you and to have wrong data corrected. You can use these rights through the account settings or by email. We answer within 30 days. This requires an identity check. A request is refused if a binding order compels it."
    )
  }

  @Test("Choices")
  func choices() {
    var maker = w.maker
    let choice = maker.name(.choice, "marketing messages")
    let service = maker.name(.purpose, "service messages")
    var statement = Statement(form: .choice, objects: .of(choice))
    statement.options = [ChoiceOption(.optOut, via: .of(w.settings, w.mail))]
    statement.lists = [w.list(.scope, w.marketing), ListClause(.residue, .of(service))]
    statement.defaultValue = .state(.on)
    #expect(
      maker.say(statement)
        == "You can opt out of marketing messages through the account settings or by email. This choice governs marketing. This does not affect service messages. It is on by default."
    )
  }

  @Test("Duties")
  func duties() {
    var notify = Statement(form: .duty, objects: .of(w.maker.user))
    notify.deed = .notify
    notify.lists = [w.list(.before, w.signup)]
    #expect(w.maker.say(notify) == "We will notify you before you create an account.")
    var verify = Statement(form: .duty, objects: .of(w.maker.user))
    verify.deed = .verify
    #expect(w.maker.say(verify) == "We will verify your identity.")
    var obtain = Statement(form: .duty, objects: .of(w.consentBasis))
    obtain.deed = .obtain
    #expect(w.maker.say(obtain) == "We will obtain your consent.")
    var answer = Statement(form: .duty, objects: .of(w.support))
    answer.deed = .answer
    answer.deadline = Period([.init(.duration(45, .days, after: nil))])
    #expect(w.maker.say(answer) == "We will answer a request for support within 45 days.")
  }

  @Test("Disclosures")
  func disclosures() {
    var maker = w.maker
    let security = maker.name(.matter, "complete security")
    let change = maker.name(.matter, "changes to this policy")
    let decision = maker.name(.matter, "automated decision-making")
    let periods = maker.name(.matter, "retention periods")
    let questions = maker.name(.matter, "questions")
    let sites = maker.name(.service, "our websites")
    let linked = maker.name(.party, "linked sites")
    let read = maker.name(.conduct, "read this policy")
    let tls = maker.name(.safeguard, "TLS 1.2")
    let transmission = maker.name(.stage, "transmission")
    let loss = maker.name(.risk, "loss")
    func form(_ form: Form, _ id: ConceptID, _ modality: Modality = .does, _ lists: ListClause...)
      -> Statement
    {
      var statement = Statement(form: form, modality: modality, objects: .of(id))
      statement.lists = lists
      return statement
    }
    #expect(maker.say(form(.disclaimer, security)) == "We do not guarantee complete security.")
    #expect(maker.say(form(.reservation, change)) == "We reserve the right to make changes to this policy.")
    #expect(maker.say(form(.none, decision)) == "There is no automated decision-making.")
    #expect(maker.say(form(.unstated, periods)) == "This policy says nothing about retention periods.")
    #expect(
      maker.say(form(.outside, linked, .does, w.list(.place, sites)))
        == "This policy does not cover linked sites on our websites.")
    #expect(maker.say(form(.conduct, read, .should)) == "You should read this policy.")
    #expect(maker.say(form(.conduct, read, .accepts)) == "You accept that you read this policy.")
    #expect(
      maker.say(form(.contact, w.inbox, .does, w.list(.scope, questions)))
        == "You can contact us through the privacy mailbox (privacy@acme.example) about questions.")
    #expect(
      maker.say(form(.controller, w.forter, .does, w.list(.scope, w.personal)))
        == "Forter is the controller of your personal information.")
    #expect(
      maker.say(form(.basis, w.contract, .does, w.list(.scope, w.email), w.list(.purpose, w.account)))
        == "Our legal basis for processing your email address for managing accounts is performance of a contract."
    )
    #expect(
      maker.say(form(.offer, sites, .never, w.list(.destination, w.eu)))
        == "We do not offer our websites to people in the European Union.")
    #expect(
      maker.say(
        form(
          .protection, w.photo, .does, w.list(.stage, transmission), w.list(.means, tls), w.list(.risk, loss))
      )
        == "We protect your photos during transmission using TLS 1.2 against loss.")
  }

  @Test("Definitions")
  func definitions() {
    var maker = w.maker
    let term = maker.name(.data, "Video Data", standard: false)
    var statement = Statement(form: .definition)
    statement.term = term
    statement.definition = .means(.of(w.photo, w.email))
    #expect(maker.say(statement) == "“Video Data” means photos and email addresses.")
    statement.definition = .suchAs(.of(w.photo))
    #expect(maker.say(statement) == "“Video Data” includes, among other things, photos.")
    statement.definition = .excludes(.of(w.photo, w.email))
    #expect(maker.say(statement) == "“Video Data” does not include photos or email addresses.")
    statement.definition = .described("what the cameras make.")
    #expect(maker.say(statement) == "“Video Data” means what the cameras make.")
    statement.definition = .unstated
    #expect(maker.say(statement) == "“Video Data” is used in this policy without a definition.")
  }

  @Test("Sentences that follow the main one")
  func following() {
    var statement = rule(.share, .of(w.photo), .may, w.list(.recipient, w.forter))
    statement.provision = .required
    statement.kept = Period([.init(.duration(30, .days, after: .of(w.support)))])
    statement.decides = "whether an account is used for fraud"
    statement.countsAs = [CountsAs(.sell, laws: [w.ccpa])]
    statement.consequence = "we cannot help you."
    #expect(
      w.maker.say(statement)
        == "We may share your photos with Forter. You are required to give this information. We keep them for 30 days after you ask for support. This leads to an automated decision: whether an account is used for fraud. This counts as selling under the California Consumer Privacy Act. The consequence: we cannot help you."
    )
  }

  @Test("A statement speaks of another one by what it says, and links to it")
  func mentions() {
    var maker = w.maker
    var demand = rule(.share, .of(w.photo), .does, w.list(.recipient, w.police))
    demand.anchor = "demands"
    maker.add(demand)
    var notify = Statement(form: .duty, objects: .of(maker.user))
    notify.deed = .notify
    notify.lists = [ListClause(.before, ItemList([Item(.statement(0))]))]
    #expect(maker.say(notify) == "We will notify you before sharing your photos with law enforcement.")
    let links = maker.english.passage(notify, Stance()).opening.inlines.filter { inline in
      if case .link(.anchor("demands"), _) = inline { return true }
      return false
    }
    #expect(links.count == 1)
  }

  @Test("Below a bind lead-in, they act")
  func binding() {
    var statement = rule(.use, .of(w.personal), .never)
    statement.exceptions = [.measure(.disclosed)]
    #expect(
      w.maker.say(statement, Stance(isBound: true))
        == "They never use your personal information, except as disclosed.")
    #expect(
      w.maker.english.lead(binding: .of(w.processors)).plain == "We bind payment processors by contract:")
  }

  @Test("Combining, obtaining, knowing")
  func particularWords() {
    var maker = w.maker
    let combined = rule(
      .combine, .of(w.anonymised), .may, w.list(.source, w.email, w.phone), w.list(.actor, w.forter))
    #expect(
      maker.say(combined)
        == "Forter may combine your email address and telephone number into anonymised data.")
    #expect(
      maker.say(rule(.use, .of(w.email), .does, w.list(.source, w.maker.user)))
        == "We use your email address obtained from you.")
    maker.policy.concepts.append(
      Concept(kind: .condition, name: "knowingly", label: "knowledge", reads: "we know it", isStandard: true))
    let knowing = Condition.atom(.holds(ConceptID(raw: UInt32(maker.policy.concepts.count - 1))))
    var never = rule(.collect, .of(w.personal), .never)
    never.conditions = [ConditionClause(.when, .all([.atom(.age(from: nil, through: 12)), knowing]))]
    #expect(maker.say(never) == "We never knowingly collect your personal information if you are under 13.")
    never.conditions = [ConditionClause(.when, bound: .only, .not(.atom(.region([w.eu]))))]
    never.modality = .does
    #expect(
      maker.say(never)
        == "We collect your personal information only if you do not live in the European Union.")
  }

  @Test("A topic stands before what is said about it")
  func topics() {
    var maker = w.maker
    let see = maker.name(.right, "see your data")
    let retaliation = maker.name(.right, "not be treated worse")
    let practices = maker.name(.matter, "the practices of third parties")
    var right = Statement(form: .right, objects: .of(see, retaliation))
    right.lists = [w.list(.scope, w.personal)]
    right.exceptions = [.items(.of(w.email))]
    #expect(
      maker.say(right)
        == "With regard to your personal information, except your email address, you have the right to see your data and not to be treated worse."
    )
    var disclaimer = Statement(form: .disclaimer, objects: .of(practices))
    disclaimer.lists = [w.list(.subject, w.child)]
    #expect(
      maker.say(disclaimer)
        == "With regard to children, we are not responsible for the practices of third parties.")
    var second = right
    right.objects = .of(see)
    second.objects = .of(retaliation)
    let passage = maker.english.passage(run: [right, second], Stance())
    #expect(
      passage.spoken
        == "With regard to your personal information, except your email address, you have the following rights: [to see your data] [not to be treated worse]"
    )
  }

  @Test("Several deny together, and everybody denies by name")
  func neither() {
    var maker = w.maker
    maker.policy.concepts.append(
      Concept(kind: .party, name: "anyone", label: "anyone", isStandard: true))
    let anyone = ConceptID(raw: UInt32(maker.policy.concepts.count - 1))
    #expect(
      maker.say(rule(.access, .of(w.photo), .cannot, w.list(.actor, maker.company, w.processors)))
        == "Neither Acme nor payment processors can access your photos.")
    #expect(
      maker.say(rule(.access, .of(w.photo), .never, w.list(.actor, w.processors, w.forter)))
        == "Neither payment processors nor Forter ever accesses your photos.")
    #expect(
      maker.say(rule(.access, .of(w.photo), .cannot, w.list(.actor, anyone)))
        == "Nobody but you can access your photos.")
  }

  @Test("Doubt about what follows, and about whether anything does")
  func doubt() {
    var maker = w.maker
    var sharing = rule(.share, .of(w.photo))
    sharing.countsAs = [CountsAs(.sell, laws: [w.ccpa], bound: .perhaps)]
    #expect(
      maker.say(sharing)
        == "We share your photos. This may count as selling under the California Consumer Privacy Act.")
    let see = maker.name(.right, "see your data")
    var right = Statement(form: .right, objects: .of(see))
    right.conditions = [ConditionClause(.refused, bound: .perhaps, .atom(.holds(w.order)))]
    right.lookBack = Period.Amount(12, .months)
    right.hedges = ["perhaps"]
    #expect(
      maker.say(right)
        == "You may have the right to see your data for the last 12 months. A request may be refused if a binding order compels it."
    )
    let safety = maker.name(.matter, "protection")
    var none = Statement(form: .none, objects: .of(safety))
    none.hedges = ["possibly"]
    #expect(maker.say(none) == "There may be no protection.")
  }

  @Test("Exceptions meet conditions, periods and purposes")
  func meetings() {
    var maker = w.maker
    var never = rule(.share, .of(w.photo), .never)
    never.exceptions = [.measure(.stated)]
    never.conditions = [ConditionClause(.unless, .atom(.holds(w.consent)))]
    #expect(
      maker.say(never)
        == "We never share your photos, except as stated in this policy or if you have consented.")
    var kept = Statement(form: .retention, objects: .of(w.photo))
    kept.kept = Period([.init(.duration(3, .days, after: nil))], end: .delete)
    kept.conditions = [ConditionClause(.when, .atom(.holds(w.consent)))]
    #expect(
      maker.say(kept) == "If you have consented, we keep your photos for 3 days, and then delete them.")
    var needed = rule(
      .share, .of(w.photo), .does, w.list(.recipient, w.processors), w.list(.purpose, w.account))
    needed.measures = [BoundMeasure(bound: .only, .needed(for: .of(w.account)))]
    #expect(
      maker.say(needed)
        == "We share your photos with payment processors for managing accounts and only as needed for that.")
    #expect(
      maker.say(
        rule(
          .transfer, .of(w.photo), .does, w.list(.recipient, w.processors), w.list(.destination, w.eu)))
        == "We transfer your photos to payment processors in the European Union.")
    let allows = maker.name(.condition, "the law", reads: "the law compels it")
    #expect(
      maker.english.lead(.any([.atom(.holds(w.order)), .atom(.holds(allows))])).plain
        == "If a binding order or the law compels it:")
    let young = Condition.all([.atom(.age(from: 13, through: 15)), .atom(.holds(w.consent))])
    #expect(
      maker.english.lead(.any([young, .atom(.region([w.eu]))])).plain
        == "If (a) you are 13 to 15 years old and have consented, or (b) you live in the European Union:")
  }

  @Test("Consenting is agreeing")
  func agreeing() {
    var maker = w.maker
    let consent = maker.name(.conduct, "consent to our practices")
    let statement = Statement(form: .conduct, modality: .accepts, objects: .of(consent))
    #expect(maker.say(statement) == "You agree to our practices.")
  }

  @Test("Whose choice it is about")
  func choicesAboutOthers() {
    var maker = w.maker
    let choice = maker.name(.choice, "Forter")
    var statement = Statement(form: .choice, objects: .of(choice))
    statement.options = [ChoiceOption(.optOut)]
    statement.lists = [w.list(.scope, w.email), w.list(.actor, w.forter)]
    #expect(
      maker.say(statement)
        == "You can opt out of Forter. This choice governs what Forter does with your email address.")
  }
}
