import Codegen
import PolicyLang
import Testing

/// Compiles generated Swift with every warning as an error, runs it, and holds its decisions against
/// expectations worked out by hand from docs/decisions/0005-generated-swift.md.
@Suite struct SwiftBackendDecisionTests {
  @Test func decisionsAreThoseWorkedOutByHand() throws {
    let result = compile(Self.policy)
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let generated = Backend.swift.emit(result.policy)
    guard let swiftc = SwiftCompiler() else { return SwiftCompiler.sayAbsent() }
    let run = try swiftc.run(["Generated.swift": generated, "Main.swift": Array(Self.main.utf8)])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasSuffix("0 of \(Self.expectations) failed\n"), "\(run.output)")
  }

  static let policy = """
    edition 1
    policy acme "Acme Privacy Policy" { company acme "Acme" }
    parties {
      forter "Forter" is fraud_prevention_provider
      twofold "Twofold" is third_party acts as service_provider, independent
    }
    features { thumbnails "thumbnails" default off }
    plans { cloud "Cloud Plan" { cloud_plus "Cloud Plus" } }
    collect email from user for account under contract
    collect phone from user for account under consent for security under legitimate_interest
    collect contact such as name from product
    may collect thumbnail_image from product for notifications when thumbnails enabled and in eu
    share purchase_history with service_provider for payment when consent
    share email with forter for own marketing
    use account_settings only for service
    use email for marketing
    use email for analytics when vague "where appropriate"
    use perhaps call_recording for analytics
    use some location for analytics
    view video_footage by staff for customer_support when explicit_consent
    access audio_recording by staff only for customer_support
    store video_footage only on user_device unless subscribed to cloud
    store video_footage on company_cloud when subscribed to cloud
    nosell: never sell personal
    noshare: never share personal except as stated unless required_by_law
    never transfer personal except email
    cannot directly access video_footage by service_provider
    never collect personal when age under 13
    never derive inferences about bystander
    norent: never rent purchase_history
    rent purchase_history with ad_partner for advertising when consent limits norent
    never combine personal with third_party except with service_provider
    never host media for vague "unnamed ends"
    choice messages "marketing messages" over marketing opt out via unsubscribe_link
    never use user_content from user at support_request except as stated
    never use audio_recording before account_creation
    use phone for security when consent or required_by_law and not (thumbnails enabled)
    where in california { never capture audio_recording unless consent }
    """

  /// Kept in one program, since each compilation takes seconds.
  static let main = """
    typealias P = AcmePolicy
    @main struct Main {
      static func main() {
        var failed = 0
        var count = 0
        func check(
          _ request: P.Request, _ situation: P.Situation = P.Situation(), _ verdict: P.Verdict,
          by statement: P.Statement? = nil, _ reasons: P.Reasons = [], line: Int = #line
        ) {
          count += 1
          let decision = P.decide(request, in: situation)
          if decision.verdict != verdict || decision.statement != statement || decision.reasons != reasons {
            failed += 1
            print("line \\(line): \\(decision)")
          }
        }
        let known = P.Situation(region: .elsewhere, age: 40, subject: .anyoneElse, basis: .anotherBasis)
        // A practice permits its own act, data, purpose and source.
        check(P.Request(.collect, .email, for: .account, counterpart: .user), known, .permitted, by: .collectEmail)
        check(P.Request(.use, .email, for: .account, counterpart: .user), known, .notDeclared)
        check(P.Request(.collect, .email, for: .marketing, counterpart: .user), known, .notDeclared)
        check(P.Request(.collect, .email, counterpart: .user), known, .notDeclared)
        check(P.Request(.collect, .email, for: .account, counterpart: .product), known, .notDeclared)
        check(P.Request(.collect, .email, for: .account, counterpart: .user, by: .forter), known, .notDeclared)
        // Consent as a basis is a condition of its own purpose only.
        let phone = P.Request(.collect, .phone, for: .account, counterpart: .user)
        check(phone, known, .notDeclared)
        check(phone, known.with(.consent), .permitted, by: .collectPhone)
        check(phone, known.with(.explicitConsent), .permitted, by: .collectPhone)
        check(phone, known.leavingOpen(.consent), .depends, by: .collectPhone, .openFact)
        check(P.Request(.collect, .phone, for: .security, counterpart: .user), known, .permitted, by: .collectPhone)
        // An umbrella covers downwards; its examples too.
        check(P.Request(.collect, .email, counterpart: .product), known, .permitted, by: .collectContact)
        check(P.Request(.collect, .name, counterpart: .product), known, .permitted, by: .collectContact)
        check(P.Request(.collect, .accountSettings, counterpart: .product), known, .notDeclared)
        // A promise on age: unknown, too young, old enough.
        let email = P.Request(.collect, .email, for: .account, counterpart: .user)
        check(email, P.Situation(), .depends, by: .neverCollectPersonal, .openFact)
        check(email, P.Situation(age: 12), .forbidden, by: .neverCollectPersonal, .contradicted)
        check(email, P.Situation(age: 13), .permitted, by: .collectEmail)
        // Features and regions, each with its kinds.
        let thumbnail = P.Request(.collect, .thumbnailImage, for: .notifications, counterpart: .product)
        let european = P.Situation(region: .eu, age: 40).with(.enabledThumbnails)
        check(thumbnail, european, .permitted, by: .collectThumbnailImage)
        check(thumbnail, P.Situation(region: .eu, age: 40), .notDeclared)
        check(thumbnail, P.Situation(region: .california, age: 40).with(.enabledThumbnails), .notDeclared)
        check(
          thumbnail, P.Situation(age: 40).with(.enabledThumbnails), .depends, by: .collectThumbnailImage, .openFact)
        // `except as stated` leaves alone what a practice permits; the rest is forbidden or reserved.
        let share = P.Request(.share, .purchaseHistory, for: .payment, counterpart: .serviceProvider)
        check(share, known.with(.consent), .permitted, by: .sharePurchaseHistory)
        check(share, known, .forbidden, by: .noshare)
        check(share, known.with(.requiredByLaw), .reserved, by: .noshare)
        check(P.Request(.entrust, .email), known, .forbidden, by: .noshare)
        // Two roles: whether the party is a service provider stays open.
        var twofold = share
        twofold.counterpart = .twofold
        check(twofold, known.with(.consent), .depends, by: .noshare, .doubtfulMember)
        // A promise covers the kinds of its act, and nothing permits them.
        check(P.Request(.sell, .email), known, .forbidden, by: .nosell)
        check(P.Request(.sell, .email), known.with(.requiredByLaw), .forbidden, by: .nosell)
        // A recipient's own purpose is not the company's.
        check(
          P.Request(.share, .email, for: .marketing, isOwnPurpose: true, counterpart: .forter), known,
          .permitted, by: .shareEmail)
        check(P.Request(.share, .email, for: .marketing, counterpart: .forter), known, .forbidden, by: .noshare)
        // `only` forbids what lies outside its own clause.
        check(P.Request(.use, .accountSettings, for: .service), known, .permitted, by: .useAccountSettings)
        check(P.Request(.use, .accountSettings, for: .marketing), known, .forbidden, by: .useAccountSettings)
        check(P.Request(.derive, .accountSettings, for: .marketing), known, .forbidden, by: .useAccountSettings)
        check(P.Request(.collect, .accountSettings, for: .marketing), known, .notDeclared)
        check(P.Request(.view, .audioRecording, for: .marketing, by: .staff), known, .forbidden, by: .accessAudioRecording)
        check(P.Request(.view, .audioRecording, for: .customerSupport, by: .staff), known, .notDeclared)
        // Opting out acts as a promise.
        let marketing = P.Request(.use, .email, for: .marketing)
        check(marketing, known, .permitted, by: .useEmail)
        check(marketing, known.with(.optedOutOfMessages), .forbidden, by: .choiceMessages, .contradicted)
        check(marketing, known.leavingOpen(.optedOutOfMessages), .depends, by: .choiceMessages, .openFact)
        // What is vague or doubtful decides nothing.
        check(P.Request(.use, .email, for: .analytics), known, .depends, by: .useEmailForAnalytics, .vagueCondition)
        check(P.Request(.use, .callRecording, for: .analytics), known, .depends, by: .useCallRecording, .doubtfulMember)
        // `some` means the point alone.
        check(P.Request(.use, .location, for: .analytics), known, .permitted, by: .useLocation)
        // Places, with an `only` that a plan lifts.
        let onDevice = P.Request(.store, .videoFootage, location: .userDevice)
        let inCloud = P.Request(.store, .videoFootage, location: .companyCloud)
        check(onDevice, known, .permitted, by: .storeVideoFootage)
        check(inCloud, known, .forbidden, by: .storeVideoFootage)
        check(inCloud, known.with(.subscribedToCloud), .permitted, by: .storeVideoFootageOnCompanyCloud)
        // An exception by data reserves it.
        check(P.Request(.transfer, .phone), known, .forbidden, by: .neverTransferPersonal)
        check(P.Request(.transfer, .email), known, .reserved, by: .neverTransferPersonal)
        // A grade that nobody defines.
        check(
          P.Request(.access, .videoFootage, by: .serviceProvider), known, .depends, by: .cannotAccessVideoFootage,
          .graded)
        // A promise about some subjects.
        check(P.Request(.derive, .inferences), P.Situation(subject: .bystander), .forbidden, by: .neverDeriveInferences)
        check(P.Request(.derive, .inferences), known, .notDeclared)
        // An intended carve-out wins where it permits, and only there.
        let rent = P.Request(.rent, .purchaseHistory, for: .advertising, counterpart: .adPartner)
        check(rent, known.with(.consent), .permitted, by: .rentPurchaseHistory)
        check(rent, known, .forbidden, by: .noshare)
        // An exception by recipient.
        check(P.Request(.combine, .email, counterpart: .thirdParty), known, .forbidden, by: .neverCombinePersonal)
        check(P.Request(.combine, .email, counterpart: .user), known, .notDeclared)
        // Something too vague to classify covers everything perhaps.
        check(P.Request(.host, .videoFootage, for: .marketing), known, .depends, by: .neverHostMedia, .doubtfulMember)
        // The condition of a group.
        let capture = P.Request(.capture, .audioRecording)
        check(capture, P.Situation(region: .california), .forbidden, by: .neverCaptureAudioRecording)
        check(capture, P.Situation(region: .california).with(.consent), .reserved, by: .neverCaptureAudioRecording)
        check(capture, P.Situation(region: .eu), .notDeclared)
        check(capture, P.Situation(), .depends, by: .neverCaptureAudioRecording, .openFact)

        // Words of a condition, each with its own weight.
        let calling = P.Request(.use, .phone, for: .security)
        check(calling, known.with(.consent, .enabledThumbnails), .permitted, by: .usePhone)
        check(calling, known.with(.requiredByLaw), .permitted, by: .usePhone)
        check(calling, known.with(.requiredByLaw, .enabledThumbnails), .notDeclared)
        check(calling, known.leavingOpen(.requiredByLaw, .enabledThumbnails).with(.consent), .permitted, by: .usePhone)
        check(calling, known.leavingOpen(.requiredByLaw), .depends, by: .usePhone, .openFact)

        // A promise about a moment binds at that moment; before and after stay open.
        let content = P.Request(.use, .userContent, for: .service)
        check(content, known, .notDeclared)
        check(content, known.with(.atSupportRequest, .fromUser), .forbidden, by: .neverUseUserContent)
        check(
          P.Request(.use, .audioRecording, for: .service), known, .depends, by: .neverUseAudioRecording, .qualified)

        // Explanations and tables.
        let why = P.explain(phone, in: known)
        if why.unmet != [.collectPhone] || !why.facts.contains(.consent) { failed += 1; print("unmet", why) }
        let miss = P.explain(P.Request(.collect, .email, for: .marketing, counterpart: .user), in: known)
        if !miss.nearMisses.contains(where: { $0.statement == .collectEmail && $0.coordinate == .purpose }) {
          failed += 1
          print("miss", miss)
        }
        if P.switches.count != 1 || P.recipients.count != 3 { failed += 1; print("tables") }
        if !P.Data.email.isWithin(.contact) || !P.Data.email.isWithin(.personal) || P.Data.contact.isWithin(.email) {
          failed += 1
          print("within")
        }
        print("\\(failed) of \\(count) failed")
      }
    }
    """

  static let expectations = 67
}
