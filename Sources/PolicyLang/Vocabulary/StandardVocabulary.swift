// Written by scripts/embed-vocabulary from std/*.policy. Change those files and run the script.
// swift-format-ignore-file

/// The names that every policy can use without declaring them, as source text of the language itself.
/// The texts are static strings, so that holding them costs nothing at start-up.
public enum StandardVocabulary {
  /// One file of the standard vocabulary.
  public struct File: Sendable {
    /// The path that diagnostics show, for example `std/data.policy`.
    public let path: String
    /// What the file holds, byte for byte.
    public let text: StaticString

    /// The text as UTF-8. The bytes live as long as the program.
    public var bytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
  }

  /// The files in the order in which they are to be read. A name may stand before its declaration.
  public static let files: [File] = [
    File(path: "std/bases.policy", text: bases),
    File(path: "std/conditions.policy", text: conditions),
    File(path: "std/conducts.policy", text: conducts),
    File(path: "std/data.policy", text: data),
    File(path: "std/events.policy", text: events),
    File(path: "std/laws.policy", text: laws),
    File(path: "std/parties.policy", text: parties),
    File(path: "std/places.policy", text: places),
    File(path: "std/purposes.policy", text: purposes),
    File(path: "std/regions.policy", text: regions),
    File(path: "std/rights.policy", text: rights),
    File(path: "std/safeguards.policy", text: safeguards),
    File(path: "std/subjects.policy", text: subjects),
  ]

  private static let bases: StaticString = #"""
// Legal bases of processing (Articles 6 and 9 of the General Data Protection Regulation).

bases {
  consent "consent"
    maps dpv "dpv:Consent", "eu-gdpr:A6-1-a" maps fideslang "LegalBasisForProcessingEnum:Consent" {
    consent.explicit "explicit consent"
      maps dpv "dpv:ExplicitlyExpressedConsent", "eu-gdpr:A9-2-a"
      maps fideslang "SpecialCategoryLegalBasisEnum:Explicit consent"
  }

  contract "the performance of a contract"
    maps dpv "dpv:ContractPerformance", "eu-gdpr:A6-1-b"
    maps fideslang "LegalBasisForProcessingEnum:Contract"
  legal_obligation "a legal obligation"
    maps dpv "dpv:LegalObligation", "eu-gdpr:A6-1-c"
    maps fideslang "LegalBasisForProcessingEnum:Legal obligations"
  vital_interest "vital interests"
    maps dpv "dpv:VitalInterest", "eu-gdpr:A6-1-d"
    maps fideslang "LegalBasisForProcessingEnum:Vital interests"
  public_interest "the public interest"
    maps dpv "dpv:PublicInterest", "eu-gdpr:A6-1-e"
    maps fideslang "LegalBasisForProcessingEnum:Public interest"
  legitimate_interest "a legitimate interest"
    maps dpv "dpv:LegitimateInterest", "eu-gdpr:A6-1-f"
    maps fideslang "LegalBasisForProcessingEnum:Legitimate interests"
  special.legal_claims "legal claims"
    described "Article 9(2)(f): special categories of data, for claims in law." maps dpv "eu-gdpr:A9-2-f"
    maps fideslang "SpecialCategoryLegalBasisEnum:Legal claims or judicial acts"
  special.made_public "publication by the person" is legitimate_interest
    described "Article 9(2)(e): special categories of data that the person has made public."
    maps dpv "eu-gdpr:A9-2-e" maps fideslang "SpecialCategoryLegalBasisEnum:Made public by the data subject"
}

"""#

  private static let conditions: StaticString = #"""
// Conditions: states that hold or do not. The label is a noun; `reads` stands after "when" and "unless". A
// condition below another entails it: whoever has consented explicitly has consented.

conditions {
  consent "consent" reads "you have consented" {
    explicit_consent "explicit consent" reads "you have consented explicitly"
    parental_consent "a parent's consent" reads "a parent or guardian has consented"
    opt_in_consent "consent by opting in" reads "you have opted in"
  }

  implied_consent "acceptance by use" reads "you use the services"
    described "Using the services is taken as agreement. This is not what consent means."

  permitted_by_law "permission by law" reads "the law permits it" {
    required_by_law "a requirement of law" reads "the law requires it" {
      binding_order "a binding order" is required_by_authority reads "a binding order compels it" {
        court_order "a court order" reads "a court orders it"
        warrant "a warrant" reads "a warrant compels it"
        subpoena "a subpoena" reads "a subpoena compels it"
      }
    }
  }

  authority_demand "a demand from an authority" reads "an authority has demanded it" {
    required_by_authority "a requirement of an authority" reads "an authority requires it"
  }

  law_requires_consent "a law that asks for consent" reads "the law requires consent"
  law_requires_notice "a law that asks for notice" reads "the law requires notice"
  notice_prohibited "a ban on telling" reads "the law forbids telling you"
  law_grants "a grant by local law" reads "the law of the place in which you live grants it"
  automated_decision_permitted "permission for automated decisions"
    reads "the law permits automated decisions"
  antispam_permits "permission under the law on unsolicited mail"
    reads "the law on unsolicited mail permits it"
  retention_required "a duty to retain" reads "the law requires the data to be kept"
  obliged "an obligation" reads "we are obliged to"
    described "Bound by something, without saying whether by law or by contract."
  believed_appropriate "a belief that it is appropriate" reads "we believe that it is appropriate"
  good_faith_belief "a belief in good faith" reads "we believe in good faith that it is necessary"
  knowingly "knowledge" reads "we know it"
  need_to_know "a need to know" reads "there is a need to know"
  operational_need "an operational need" reads "operation needs it"
  account_open "an open account" reads "your account is open"
  account_closed "a closed account" reads "your account is closed"
  asked_for_by_person "your request" reads "you ask for it"
  chosen_by_person "your choice" reads "you choose to"
  voluntary "a voluntary act" reads "you do so of your own accord"
  shared_by_person "sharing by you" reads "you share it"
  given_before "data given before" reads "you have given the data before"
  instructed_by_person "your settings" reads "your settings call for it"
  location_sharing_on "location sharing" reads "you share the location of your phone"
  device_configured "a configured device" reads "your device is configured for the services"
  device_bound "a linked device" reads "your device is linked to your account"
  recording_on "recording" reads "recording is switched on"
  streaming_on "streaming" reads "streaming is switched on"
  notifications_on "notifications" reads "notifications are switched on"
  feature_on "an optional feature" reads "you have switched the feature on"
  default_setting "default settings" reads "you have left the settings as they were"
  stored_locally "local storage" reads "the data is stored locally"
  in_cloud "storage in the cloud" reads "the data is stored in the cloud"
  private_setting "private data" reads "you have kept it private"
  linked "a link" reads "you have linked the product or service"
  link_followed "a followed link" reads "you follow a link"
  addon_installed "an installed add-on" reads "you have installed the add-on"
  support_eligible "eligibility for support" reads "you are eligible for support"
  legitimate_interests_apply "a legitimate interest" reads "there is a legitimate interest"
  technically_feasible "technical feasibility" reads "it is technically feasible"
  data_inaccurate "inaccurate data" reads "the data is inaccurate or incomplete"
  accuracy_contested "contested accuracy" reads "you contest the accuracy of the data"
  request_unfounded "an unfounded request" reads "a request is unfounded or excessive"
  legal_claims "legal claims" reads "legal claims call for it"
  legal_compliance "compliance with law" reads "compliance with the law calls for it"
  identity_unverified "unverified identity" reads "your identity cannot be verified"
  unsatisfied "dissatisfaction" reads "you are not satisfied"

  business_transfer "a transfer of the business"
    reads "the business is merged, sold, restructured or wound up" {
    merger "a merger" reads "the business is merged"
    asset_sale "a sale of assets" reads "assets of the business are sold"
    restructuring "a restructuring" reads "the business is restructured"
    bankruptcy "a bankruptcy" reads "the business is bankrupt or wound up"
  }

  acting_for_provider "processing for the provider"
    reads "a third party processes the data on behalf of the one that shares it"
  emergency "an emergency" reads "life or safety is in danger"
  confidentiality_bound "a duty of confidence" reads "there is a duty of confidence"
}

"""#

  private static let conducts: StaticString = #"""
// Conducts: what people are asked to do; labels read after "you must" and "you should". Matters: what
// notices, disclaimers, contacts and silences are about; labels are nouns.

conducts {
  read_policy "read this policy"
  review_policy "look at this policy again for changes"
  accept_policy "agree to this policy"
  accept_practices "agree to the practices of this policy"
  accept_transfer "agree to the transfer of your data"
  accept_risk "bear the risk yourself"
  read_third_party_policy "read the policies of third parties"
  weigh_third_party_policy "weigh the policies of third parties before you link their products"
  keep_password_secret "keep your password secret"
  choose_strong_password "choose a strong password"
  restrict_device_access "restrict access to your own devices"
  use_secure_browser "use a secure browser"
  close_browser "close your browser when you have finished"
  protect_account "protect your account"
  keep_data_accurate "keep your data accurate"
  use_lawfully "see to it that your use is lawful"
  obey_local_law "obey local law"
  post_sign "put up a sign for those who are recorded"
  get_permission "get the permission of people whose data you give or record"
  respect_others "respect the privacy of people whom you record"
  be_adult "be of age"
  have_parent_permission "have the permission of a parent or guardian"
  supervise_children "watch over what children do"
  use_at_one_location "use the plan at a single location"
  give_no_data "give us no data"
  give_no_sensitive_data "give us no sensitive data"
  decline_to_give "decline to give data"
  stop_using "stop using the services"
  change_settings "change your settings"
  manage_cookies "manage your cookies"
  learn_more "read more"
  contact_company "contact us"
  provide_proof "prove who you are"
  skip "skip what is optional"
  remove_app "remove the app"
}

matters {
  practices "our practices" {
    automated_decision "automated decision-making"
      maps dpv "dpv:AutomatedDecisionMaking" maps fideslang "System.uses_profiling"
    sale "the sale of data"
    sharing "the sharing of data"
    transfer "transfers to other countries"
      maps dpv "dpv:CrossBorderTransfer" maps fideslang "System.does_international_transfers"
    tracking "tracking"
    cookies_use "the use of cookies"
    interest_based_ads "interest-based adverts"
    data_protection "the protection of data"
    footage_access "access to footage"
    practice_change "changes to our practices"
    policy_change "changes to this policy"
    service_change "changes to the services"
    request_fees "fees for requests"
    consequences "the consequences"
    reasons "the reasons"
  }

  security_limits "the limits of security" {
    complete_security "complete security"
    transmission_security "the security of transmission over the internet"
    storage_security "the security of storage"
    unauthorised_acts "what others do without permission"
  }

  third_party_practices "the practices of third parties" {
    third_party_content "the content of third-party sites"
    third_party_privacy "the privacy practices of third parties"
  }

  control_of_recordings "what is recorded, and how recordings are used"
  foreign_law "the law of other countries"
  foreign_access "access by authorities of other countries"
  foreign_protection "a lower level of protection in other countries"
  fitness_of_use "the lawfulness of your use"

  correspondence "correspondence" {
    questions "questions"  concerns "concerns"  comments "comments"  complaints "complaints"
    requests "requests"  privacy_matters "privacy matters"  support_matters "support matters"
    policy_questions "questions about this policy"
  }

  policy_details "details of this policy" {
    legal_basis "legal bases"
    retention_period "retention periods"
      maps dpv "dpv:StorageDuration" maps fideslang "PrivacyDeclaration.retention_period"
      maps ccpa "1798.100(a)(3)"
    effective_date "the effective date"
    update_date "the date of the last update"
    data_controller "who the controller is"
    response_deadline "deadlines for answers"
    storage_location "places of storage" maps dpv "dpv:StorageLocation"
    transfer_safeguards "safeguards for transfers"
    purposes_of_collection "purposes of collection"
    recipients "recipients"
    sources "sources of data"
    child_data "data of children"
    bystander_rights "rights of people who pass before the camera"
    rights_of_persons "rights"
    right_channels "ways to use rights"
    complaint_authority "complaints to an authority"
    contact_details "contact details"
    regional_terms "terms for particular regions"
    deletion_terms "what is deleted, and when"
    breach_notification "notice of breaches of security"
    do_not_track_response "the response to do-not-track signals"
    opt_out_signal_response "the response to opt-out signals"
    data_protection_contact "a data protection officer"
  }
}

"""#

  private static let data: StaticString = #"""
// Data: what is held about people. Behind a name stand the categories of the public vocabularies.

data {
  personal "personal information"
    described "Any information about an identified or identifiable person. It is a status, not a parent:"
      "every kind of data with the status personal belongs to it, wherever it stands in this tree."
    status personal format record maps dpv "dpv:PersonalData" maps nearly fideslang "user"

  contact "contact details"
    described "What one needs to reach a person, and the name that goes with it." status personal
    maps dpv "pd:Contact" maps fideslang "user.contact"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherUserContactInfo"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL" maps nearly ccpa "1798.140(v)(1)(A)" {
    name "name" is identity plural "names" format text
      maps dpv "pd:Name" maps fideslang "user.name" maps apple "NSPrivacyCollectedDataTypeName"
      maps google "PSL_DATA_TYPES_PERSONAL/PSL_NAME" maps ccpa "1798.140(v)(1)(A)" {
      name.first "first name" plural "first names" format text
        maps nearly dpv "pd:Name" maps fideslang "user.name.first"
        maps apple "NSPrivacyCollectedDataTypeName" maps google "PSL_DATA_TYPES_PERSONAL/PSL_NAME"
        maps ccpa "1798.140(v)(1)(A)"
      name.last "last name" plural "last names" format text
        maps nearly dpv "pd:Name" maps fideslang "user.name.last"
        maps apple "NSPrivacyCollectedDataTypeName" maps google "PSL_DATA_TYPES_PERSONAL/PSL_NAME"
        maps ccpa "1798.140(v)(1)(A)"
    }
    email "email address" plural "email addresses" format email
      maps dpv "pd:EmailAddress" maps fideslang "user.contact.email"
      maps apple "NSPrivacyCollectedDataTypeEmailAddress" maps google "PSL_DATA_TYPES_PERSONAL/PSL_EMAIL"
      maps ccpa "1798.140(v)(1)(A)"
    phone "telephone number" plural "telephone numbers" format phone
      maps dpv "pd:TelephoneNumber" maps fideslang "user.contact.phone_number"
      maps apple "NSPrivacyCollectedDataTypePhoneNumber" maps google "PSL_DATA_TYPES_PERSONAL/PSL_PHONE"
      maps ccpa "1798.140(v)(1)(A)"
    postal_address "postal address" plural "postal addresses" format text
      maps dpv "pd:PhysicalAddress" maps fideslang "user.contact.address"
      maps apple "NSPrivacyCollectedDataTypePhysicalAddress"
      maps google "PSL_DATA_TYPES_PERSONAL/PSL_ADDRESS" maps ccpa "1798.140(v)(1)(A)" {
      postal_address.city "city" plural "cities" format text
        maps dpv "pd:City" maps fideslang "user.contact.address.city"
        maps nearly apple "NSPrivacyCollectedDataTypePhysicalAddress"
        maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_ADDRESS"
      postal_address.postal_code "postcode" plural "postcodes" format text
        maps dpv "pd:PostalCode" maps fideslang "user.contact.address.postal_code"
        maps nearly apple "NSPrivacyCollectedDataTypePhysicalAddress"
        maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_ADDRESS"
      postal_address.country "country of residence" plural "countries of residence" format country
        maps dpv "pd:Country" maps fideslang "user.contact.address.country"
      mailing_address "mailing address" plural "mailing addresses" format text
      billing_address "billing address" plural "billing addresses" format text
      shipping_address "shipping address" plural "shipping addresses" format text
    }
    contact_other "other contact details" format text
      maps dpv "pd:Contact" maps fideslang "user.contact"
      maps apple "NSPrivacyCollectedDataTypeOtherUserContactInfo"
      maps google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL" maps ccpa "1798.140(v)(1)(A)"
  }

  identity "identity details"
    described "Who a person is: facts that tell one person from another." status personal
    maps nearly fideslang "user" maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL" maps nearly ccpa "1798.140(v)(1)(A)" {
    identity_proof "proof of identity"
      described "What a person shows so that a request can be tied to that person." format record
      maps nearly dpv "pd:OfficialID" maps nearly fideslang "user.government_id"
    social "social media information"
      maps dpv "pd:SocialMedia" maps fideslang "user.social" {
      social_profile "social media profile" plural "social media profiles" format record
      social_login "social login details"
        described "What another service hands over when a person signs in with it." format record
    }
    demographics "demographic information"
      maps dpv "pd:Demographic" maps fideslang "user.demographic"
      maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
      maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL" maps nearly ccpa "1798.140(v)(1)(C)" {
      age "age" plural "ages" format integer
        maps dpv "pd:Age" maps nearly fideslang "user.demographic" maps ccpa "1798.140(v)(1)(C)" {
        age.range "age range" plural "age ranges" format text
          maps dpv "pd:AgeRange" maps fideslang "user.demographic.age_range" maps ccpa "1798.140(v)(1)(C)"
        age.birth_date "date of birth" plural "dates of birth" format date
          maps dpv "pd:BirthDate" maps fideslang "user.demographic.date_of_birth"
          maps ccpa "1798.140(v)(1)(C)"
      }
      gender "gender" plural "genders" format text
        maps dpv "pd:Gender" maps fideslang "user.demographic.gender" maps ccpa "1798.140(v)(1)(C)"
      language "language" plural "languages" format language
        maps dpv "pd:Language" maps fideslang "user.demographic.language"
      marital_status "marital status" format text
        maps dpv "pd:MaritalStatus" maps fideslang "user.demographic.marital_status"
        maps ccpa "1798.140(v)(1)(C)"
    }
    government_id "official identification number" plural "official identification numbers" sensitive
      format identifier
      maps dpv "pd:OfficialID" maps fideslang "user.government_id" maps ccpa "1798.140(ae)(1)(A)" {
      government_id.passport "passport number" plural "passport numbers" format identifier
        maps dpv "pd:Passport" maps fideslang "user.government_id.passport_number"
        maps ccpa "1798.140(ae)(1)(A)"
      government_id.drivers_license "driving licence number" plural "driving licence numbers"
        format identifier
        maps nearly dpv "pd:VehicleLicense" maps fideslang "user.government_id.drivers_license_number"
        maps ccpa "1798.140(ae)(1)(A)"
      government_id.national_id "national identification number" plural "national identification numbers"
        format identifier
        maps nearly dpv "pd:OfficialID" maps fideslang "user.government_id.national_identification_number"
        maps ccpa "1798.140(ae)(1)(A)"
    }
    vehicle_registration "vehicle registration number" plural "vehicle registration numbers"
      format identifier
      maps dpv "pd:VehicalLicenseRegistration" maps fideslang "user.government_id.vehicle_registration"
    employment "employment information" format record
      maps dpv "pd:EmploymentHistory" maps fideslang "user.job_title", "user.workplace"
      maps ccpa "1798.140(v)(1)(I)" {
      company_details "company details"
        described "The organisation for which a person works or buys." format record
        maps nearly fideslang "user.workplace"
    }
    education "education information" format record
      maps dpv "pd:Education" maps ccpa "1798.140(v)(1)(J)"
  }

  sensitive_data "sensitive information"
    described "Information that a law singles out for special care." status personal sensitive
    maps dpv "dpv:SensitivePersonalData" maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
    maps ccpa "1798.140(v)(1)(L)" {
    special_category "special category data"
      described "The kinds of data in Article 9(1) of the General Data Protection Regulation."
      maps dpv "dpv:SpecialCategoryPersonalData"
      maps fideslang "PrivacyDeclaration.processes_special_category_data"
      maps apple "NSPrivacyCollectedDataTypeSensitiveInfo" maps ccpa "1798.140(v)(1)(L)" {
      health "health information" format record
        maps dpv "pd:Health" maps fideslang "user.health_and_medical"
        maps apple "NSPrivacyCollectedDataTypeHealth"
        maps google "PSL_DATA_TYPES_HEALTH_AND_FITNESS/PSL_HEALTH" maps ccpa "1798.140(ae)(2)(B)" {
        fitness "fitness information" format record
          maps nearly fideslang "user.biometric.health" maps apple "NSPrivacyCollectedDataTypeFitness"
          maps google "PSL_DATA_TYPES_HEALTH_AND_FITNESS/PSL_FITNESS"
      }
      genetic "genetic data" format record
        maps dpv "pd:Genetic" maps fideslang "user.health_and_medical.genetic"
        maps nearly apple "NSPrivacyCollectedDataTypeSensitiveInfo" maps ccpa "1798.140(ae)(1)(F)"
      biometric "biometric information"
        described "Measurements of the body or the voice that can tell one person from another."
        format record maps dpv "pd:Biometric" maps fideslang "user.biometric"
        maps nearly apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps ccpa "1798.140(v)(1)(E)", "1798.140(ae)(2)(A)" {
        biometric.face "facial features"
          described "The geometry of a face, as computed from a picture, whether or not a name is known."
          format record maps dpv "pd:FacialPrint" maps nearly fideslang "user.biometric"
          maps nearly apple "NSPrivacyCollectedDataTypeSensitiveInfo"
          maps ccpa "1798.140(v)(1)(E)", "1798.140(ae)(2)(A)"
        biometric.fingerprint "fingerprint" plural "fingerprints" format record
          maps dpv "pd:Fingerprint" maps fideslang "user.biometric.fingerprint"
          maps nearly apple "NSPrivacyCollectedDataTypeSensitiveInfo"
          maps ccpa "1798.140(v)(1)(E)", "1798.140(ae)(2)(A)"
        biometric.retina "retina scan" plural "retina scans" format record
          maps dpv "pd:Retina" maps fideslang "user.biometric.retinal"
          maps nearly apple "NSPrivacyCollectedDataTypeSensitiveInfo"
          maps ccpa "1798.140(v)(1)(E)", "1798.140(ae)(2)(A)"
        biometric.voice "voiceprint" plural "voiceprints" format record
      }
      race_ethnicity "racial or ethnic origin" format text
        maps dpv "pd:Ethnicity" maps fideslang "user.demographic.race_ethnicity"
        maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps google "PSL_DATA_TYPES_PERSONAL/PSL_RACE_ETHNICITY"
        maps ccpa "1798.140(v)(1)(C)", "1798.140(ae)(1)(D)"
      political_opinion "political opinions" format text
        maps dpv "pd:PoliticalOpinion" maps fideslang "user.demographic.political_opinion"
        maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps google "PSL_DATA_TYPES_PERSONAL/PSL_POLITICAL_RELIGIOUS"
      religious_belief "religious or philosophical beliefs" format text
        maps dpv "pd:ReligiousBelief" maps fideslang "user.demographic.religious_belief"
        maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps google "PSL_DATA_TYPES_PERSONAL/PSL_POLITICAL_RELIGIOUS"
        maps ccpa "1798.140(v)(1)(C)", "1798.140(ae)(1)(D)"
      trade_union "trade union membership" format text
        maps dpv "pd:TradeUnionMembership" maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps ccpa "1798.140(ae)(1)(D)"
      sexual_orientation "sex life and sexual orientation" format text
        maps dpv "pd:SexualPreference" maps fideslang "user.demographic.sexual_orientation"
        maps apple "NSPrivacyCollectedDataTypeSensitiveInfo"
        maps google "PSL_DATA_TYPES_PERSONAL/PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY"
        maps ccpa "1798.140(v)(1)(C)", "1798.140(ae)(2)(C)"
    }
    citizenship_immigration "citizenship and immigration status" format text
      maps dpv "pd:Citizenship" maps fideslang "user.government_id.immigration"
      maps ccpa "1798.140(ae)(1)(D)"
    criminal "criminal record" plural "criminal records" format record
      maps dpv "pd:CriminalConviction" maps fideslang "user.criminal_history"
  }

  account_data "account information"
    described "What an account holds or consists of." status personal maps nearly dpv "pd:UID"
    maps fideslang "user.account" maps nearly apple "NSPrivacyCollectedDataTypeUserID"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_USER_ACCOUNT" maps nearly ccpa "1798.140(v)(1)(A)" {
    account_id "account identifier" plural "account identifiers" format identifier
      maps dpv "pd:UID" maps fideslang "user.unique_id" maps apple "NSPrivacyCollectedDataTypeUserID"
      maps google "PSL_DATA_TYPES_PERSONAL/PSL_USER_ACCOUNT" maps ccpa "1798.140(v)(1)(A)" {
      account_id.pseudonymous "pseudonymous identifier" plural "pseudonymous identifiers" format identifier
        maps dpv "dpv:PseudonymisedData" maps fideslang "user.unique_id.pseudonymous"
        maps apple "NSPrivacyCollectedDataTypeUserID" maps google "PSL_DATA_TYPES_PERSONAL/PSL_USER_ACCOUNT"
        maps ccpa "1798.140(v)(1)(A)"
    }
    username "username" plural "usernames" format text
      maps dpv "pd:Username" maps fideslang "user.account.username"
      maps apple "NSPrivacyCollectedDataTypeUserID" maps google "PSL_DATA_TYPES_PERSONAL/PSL_USER_ACCOUNT"
      maps ccpa "1798.140(v)(1)(A)"
    password "password" plural "passwords" sensitive format text
      maps dpv "pd:Password" maps fideslang "user.authorization.password" maps ccpa "1798.140(ae)(1)(B)"
      maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    profile "account profile" plural "account profiles" format record
    account_country "account country or region" format country
      maps nearly dpv "pd:Country" maps nearly fideslang "user.contact.address.country"
    account_settings "account settings" format record
      maps nearly dpv "pd:Preference" maps fideslang "user.account.settings" {
      preferences "preferences" format record
      notification_preferences "notification preferences"
        described "What a person wants to be told of, and when." format record
    }
    privacy_preferences "privacy preferences" format record
      maps dpv "pd:PrivacyPreference" maps fideslang "user.privacy_preferences"
    subscription "subscription details"
      described "Which plan a person has taken and for how long." format record
      maps nearly dpv "pd:Transactional" maps nearly apple "NSPrivacyCollectedDataTypePurchaseHistory"
      maps nearly google "PSL_DATA_TYPES_FINANCIAL/PSL_PURCHASE_HISTORY"
      maps nearly ccpa "1798.140(v)(1)(D)"
    access_grants "list of people with access to a product"
      plural "lists of people with access to a product"
      described "Whom an account holder has let use a product, and how far." format record
  }

  purchase_data "purchase information"
    described "What was ordered, and the record of it." status personal maps nearly dpv "pd:Transactional"
    maps nearly fideslang "user.behavior.purchase_history"
    maps nearly apple "NSPrivacyCollectedDataTypePurchaseHistory"
    maps nearly google "PSL_DATA_TYPES_FINANCIAL/PSL_PURCHASE_HISTORY" maps nearly ccpa "1798.140(v)(1)(D)" {
    purchase_history "purchase history" format record
      maps dpv "pd:Purchase" maps fideslang "user.behavior.purchase_history"
      maps apple "NSPrivacyCollectedDataTypePurchaseHistory"
      maps google "PSL_DATA_TYPES_FINANCIAL/PSL_PURCHASE_HISTORY" maps ccpa "1798.140(v)(1)(D)"
    purchased_item "purchased item" plural "purchased items" format text
    order_details "order details" format record
    transaction_data "transaction data" format record
  }

  financial "financial information"
    described "Money matters: means of payment, accounts and standing." status personal
    maps dpv "pd:Financial" maps fideslang "user.financial"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherFinancialInfo"
    maps nearly google "PSL_DATA_TYPES_FINANCIAL/PSL_OTHER" maps nearly ccpa "1798.140(v)(1)(B)" {
    payment "payment information" format record
      maps nearly dpv "pd:Transactional" maps fideslang "user.payment"
      maps apple "NSPrivacyCollectedDataTypePaymentInfo"
      maps google "PSL_DATA_TYPES_FINANCIAL/PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER"
      maps ccpa "1798.140(v)(1)(D)" {
      payment_method "payment method" plural "payment methods" format text
      payment_card "payment card details" sensitive
        described "The details of a credit card or a debit card." format record
        maps dpv "pd:PaymentCardNumber" maps fideslang "user.financial.credit_card"
        maps apple "NSPrivacyCollectedDataTypePaymentInfo"
        maps google "PSL_DATA_TYPES_FINANCIAL/PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER"
        maps ccpa "1798.140(ae)(1)(B)" {
        card_number "payment card number" plural "payment card numbers"
          described "The number of a credit card or a debit card." format identifier
        card_last4 "last four card digits" plural "last four card digits" format text
      }
      bank_account "bank account details" sensitive format identifier
        maps dpv "pd:BankAccount" maps fideslang "user.financial.bank_account"
        maps apple "NSPrivacyCollectedDataTypePaymentInfo"
        maps google "PSL_DATA_TYPES_FINANCIAL/PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER"
        maps ccpa "1798.140(ae)(1)(B)"
      payment_extra "further payment details"
        described "Whatever else a payment processor asks for." format record
    }
    credit_score "credit score" plural "credit scores" format integer
      maps dpv "pd:CreditScore" maps nearly fideslang "user.financial"
      maps apple "NSPrivacyCollectedDataTypeCreditInfo"
      maps google "PSL_DATA_TYPES_FINANCIAL/PSL_CREDIT_SCORE"
    financial_other "other financial information" format record
      maps dpv "pd:Financial" maps fideslang "user.financial"
      maps apple "NSPrivacyCollectedDataTypeOtherFinancialInfo"
      maps google "PSL_DATA_TYPES_FINANCIAL/PSL_OTHER"
  }

  location "location"
    described "Where a person, a phone or a camera is." status personal maps dpv "pd:Location"
    maps fideslang "user.location" maps nearly apple "NSPrivacyCollectedDataTypeCoarseLocation"
    maps nearly google "PSL_DATA_TYPES_LOCATION/PSL_APPROX_LOCATION" maps ccpa "1798.140(v)(1)(G)" {
    location.precise "precise location" sensitive format record
      maps dpv "pd:GPSCoordinate" maps fideslang "user.location.precise"
      maps apple "NSPrivacyCollectedDataTypePreciseLocation"
      maps google "PSL_DATA_TYPES_LOCATION/PSL_PRECISE_LOCATION"
      maps ccpa "1798.140(v)(1)(G)", "1798.140(ae)(1)(C)"
    location.coarse "approximate location" format text
      maps nearly dpv "pd:Location" maps fideslang "user.location.imprecise"
      maps apple "NSPrivacyCollectedDataTypeCoarseLocation"
      maps google "PSL_DATA_TYPES_LOCATION/PSL_APPROX_LOCATION" maps ccpa "1798.140(v)(1)(G)"
    location.home "home location" format text
      maps dpv "pd:HomeLocation" maps nearly fideslang "user.location" maps ccpa "1798.140(v)(1)(G)"
    location.phone "phone location"
      described "Where a person's own phone is, as its operating system reports it." format record
    location.camera "camera location"
      described "Where a camera is placed, as its owner enters it." format text
  }

  media "footage"
    described "What a camera, a doorbell or a microphone takes in, and what tells of it. No public"
      "vocabulary has a category for footage that a household's own camera makes of whoever passes; the"
      "mappings below are the nearest." status personal
    maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
    maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS" maps nearly ccpa "1798.140(v)(1)(H)"
    maps nearly fideslang "user.sensor" {
    video_footage "video footage"
      described "Moving pictures from a camera, recorded or live." format video
      maps nearly dpv "tech:VideoContent" maps nearly fideslang "user.sensor"
      maps apple "NSPrivacyCollectedDataTypePhotosorVideos"
      maps google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS" maps ccpa "1798.140(v)(1)(H)" {
      video_recording "video recording" plural "video recordings"
        described "Footage that has been kept." format video maps nearly dpv "tech:VideoContent"
        maps nearly fideslang "user.sensor" maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
      live_stream "live stream" is audio plural "live streams"
        described "Picture and sound as they happen, passed on without being kept." format video
        maps nearly dpv "tech:VideoContent" maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
      motion_clip "motion clip" plural "motion clips"
        described "The part of a recording around one event." format video
        maps nearly dpv "tech:VideoContent" maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
      private_video "private video" plural "private videos"
        described "A recording that its owner has not shared with anybody." format video
        maps nearly dpv "tech:VideoContent" maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
    }
    audio "sound"
      described "What a microphone takes in, recorded or live." maps nearly dpv "tech:AudioContent"
      maps nearly fideslang "user.sensor" maps apple "NSPrivacyCollectedDataTypeAudioData"
      maps google "PSL_DATA_TYPES_AUDIO/PSL_AUDIO" maps ccpa "1798.140(v)(1)(H)" {
      audio_recording "audio recording" plural "audio recordings"
        described "Sound that a camera or a doorbell takes in." format audio
        maps nearly dpv "tech:AudioContent" maps nearly fideslang "user.sensor"
        maps apple "NSPrivacyCollectedDataTypeAudioData" maps google "PSL_DATA_TYPES_AUDIO/PSL_AUDIO"
        maps ccpa "1798.140(v)(1)(H)"
    }
    photos "photo" plural "photos" format image
      maps dpv "pd:Picture" maps nearly fideslang "user.content"
      maps apple "NSPrivacyCollectedDataTypePhotosorVideos"
      maps google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_PHOTOS" maps ccpa "1798.140(v)(1)(H)" {
      still_image "image" plural "images"
        described "A single picture taken by a camera." format image maps nearly dpv "pd:Picture"
        maps nearly fideslang "user.sensor" maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_PHOTOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
      thumbnail_image "thumbnail image" plural "thumbnail images"
        described "A small picture that shows what set off a notification." format image
        maps nearly dpv "pd:Picture" maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_PHOTOS"
        maps nearly ccpa "1798.140(v)(1)(H)"
      self_image "picture of oneself" plural "pictures of oneself" format image
        maps nearly dpv "pd:Picture" maps fideslang "user.content.self_image"
        maps apple "NSPrivacyCollectedDataTypePhotosorVideos"
        maps google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_PHOTOS" maps ccpa "1798.140(v)(1)(H)"
    }
    event_data "event data"
      described "That a camera or a sensor noticed something, and when." format record
      maps nearly fideslang "user.sensor" maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
      maps nearly ccpa "1798.140(v)(1)(H)"
      maps nearly google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_OTHER_APP_ACTIVITY" {
      motion_event "motion event" plural "motion events"
        described "That movement was found, by a sensor or by analysing footage." format record
        maps nearly fideslang "user.sensor" maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
        maps nearly ccpa "1798.140(v)(1)(H)"
      doorbell_event "doorbell event" plural "doorbell events"
        described "That somebody rang." format record maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes" maps nearly ccpa "1798.140(v)(1)(H)"
      door_event "door event" plural "door events"
        described "That a door was opened or closed." format record maps nearly fideslang "user.sensor"
        maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes" maps nearly ccpa "1798.140(v)(1)(H)"
    }
    recording_metadata "recording details"
      described "Data about a recording, without its pictures or sound." format record
      maps nearly apple "NSPrivacyCollectedDataTypeOtherUserContent"
      maps nearly google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_OTHER_APP_ACTIVITY" {
      recording_length "recording length" plural "recording lengths" format duration
      recording_title "recording title" plural "recording titles" format text
      recording_format "recording format" plural "recording formats" format text
    }
    sharing_details "footage-sharing details" format record
  }

  sensor "sensor readings"
    described "What a product senses of its surroundings, other than picture and sound."
    status perhaps_personal maps fideslang "user.sensor"
    maps nearly apple "NSPrivacyCollectedDataTypeEnvironmentScanning" maps nearly ccpa "1798.140(v)(1)(H)" {
    sensor.motion "motion readings"
      described "Movement near a sensor." format record maps nearly fideslang "user.sensor"
      maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes" maps nearly ccpa "1798.140(v)(1)(H)"
    sensor.door "door readings"
      described "Whether a door is open." format record maps nearly fideslang "user.sensor"
      maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes" maps nearly ccpa "1798.140(v)(1)(H)"
    sensor.environment "readings of the surroundings" format record
      maps fideslang "user.user_sensor" maps apple "NSPrivacyCollectedDataTypeEnvironmentScanning"
      maps ccpa "1798.140(v)(1)(H)" {
      sensor.ambient_light "ambient light level" plural "ambient light levels" format number
    }
  }

  device_info "device information"
    described "Facts about a machine. Whether they are about a person depends on what they are put together"
      "with." status perhaps_personal maps dpv "pd:DeviceBased" maps fideslang "user.device"
    maps ccpa "1798.140(v)(1)(F)" maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps nearly google "PSL_DATA_TYPES_APP_PERFORMANCE/PSL_OTHER_PERFORMANCE" {
    device_id "device identifier" plural "device identifiers" status personal format identifier
      maps nearly dpv "pd:DeviceBased" maps fideslang "user.device.device_id"
      maps apple "NSPrivacyCollectedDataTypeDeviceID" maps google "PSL_DATA_TYPES_IDENTIFIERS/PSL_DEVICE_ID"
      maps ccpa "1798.140(v)(1)(A)" {
      product_uid "product identifier" plural "product identifiers"
        described "The number by which a maker knows one camera or recorder." format identifier
      client_id "mobile device identifier" plural "mobile device identifiers" format identifier
      ad_identifier "advertising identifier" plural "advertising identifiers" format identifier
      mac_address "network hardware address" plural "network hardware addresses" format identifier
        maps dpv "pd:MACAddress" maps nearly fideslang "user.device.device_id"
        maps nearly apple "NSPrivacyCollectedDataTypeDeviceID"
        maps nearly google "PSL_DATA_TYPES_IDENTIFIERS/PSL_DEVICE_ID" maps ccpa "1798.140(v)(1)(A)"
    }
    ip_address "IP address" plural "IP addresses" status personal format ip
      maps dpv "pd:IPAddress" maps fideslang "user.device.ip_address" maps ccpa "1798.140(v)(1)(A)"
      maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
      maps nearly google "PSL_DATA_TYPES_IDENTIFIERS/PSL_DEVICE_ID" {
      product_ip_address "camera IP address" plural "camera IP addresses" format ip
      client_ip_address "phone or computer IP address" plural "phone and computer IP addresses" format ip
    }
    product_info "camera and recorder information"
      described "Facts about the products that the company sells: a camera, a doorbell, a recorder." {
      device_name "device name" plural "device names" format text
      camera_name "camera name" plural "camera names" format text
      device_type "device type" plural "device types" format text
      device_model "model" plural "models" format text
      serial_number "serial number" plural "serial numbers" status personal format identifier
      device_username "device username" plural "device usernames" status personal format text
      device_password "device password" plural "device passwords" status personal sensitive format text
      firmware_version "firmware version" plural "firmware versions" format text
      software_version "software version" plural "software versions" format text
      network_info "network information" format record {
        wifi_signal "Wi-Fi signal strength" format number
      }
      device_configuration "device configuration" format record {
        setup_adjustments "set-up adjustments" format record
      }
      activity_log "device activity log" plural "device activity logs" format record
      system_log "system log" plural "system logs" format record
      connected_devices "connected devices" format record
      connected_monitor "connected monitor model" plural "connected monitor models" format text
    }
    client_info "phone, computer and browser information"
      described "Facts about the machine with which a person reaches the services." {
      client_model "phone model" plural "phone models" format text
      client_type "phone or computer type" format text
      device_os "operating system" plural "operating systems" format text
        maps dpv "pd:DeviceOperatingSystem" maps nearly fideslang "user.device"
      browser "browser type" plural "browser types" format text
      installed_apps "installed apps" format record
        maps dpv "pd:DeviceApplications" maps nearly fideslang "user.device"
        maps google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_APPS_ON_DEVICE"
      browser_fingerprint "browser fingerprint" plural "browser fingerprints" status personal
        format identifier
        maps dpv "pd:BrowserFingerprint" maps nearly fideslang "user.device"
      cookie "cookie" plural "cookies" status personal format text
        maps dpv "tech:Cookie" maps fideslang "user.device.cookie" maps ccpa "1798.140(v)(1)(F)"
      cookie_id "cookie identifier" plural "cookie identifiers" status personal format identifier
        maps nearly dpv "pd:Identifier" maps fideslang "user.device.cookie_id" maps ccpa "1798.140(v)(1)(A)"
      phone_sensors "phone camera and microphone" status personal format record
    }
  }

  usage "usage information"
    described "What a person does with a product, an app or a website." status personal
    maps nearly dpv "pd:Behavioural" maps fideslang "user.behavior"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherUsageData"
    maps nearly google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_OTHER_APP_ACTIVITY" maps ccpa "1798.140(v)(1)(F)" {
    usage.product_interaction "use of products and features" format record
      maps dpv "pd:ServiceConsumptionBehaviour" maps fideslang "user.behavior"
      maps apple "NSPrivacyCollectedDataTypeProductInteraction"
      maps google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_USER_INTERACTION" maps ccpa "1798.140(v)(1)(F)" {
      product_usage "product usage" format record
      feature_usage "feature usage" format record
      app_usage "app usage" format record
    }
    website_usage "website usage" format record
      maps nearly dpv "pd:ServiceConsumptionBehaviour" maps fideslang "user.behavior"
      maps nearly apple "NSPrivacyCollectedDataTypeProductInteraction"
      maps nearly google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_USER_INTERACTION" maps ccpa "1798.140(v)(1)(F)" {
      visits "visits" format record
      visit_times "visit times" format record
      pages_viewed "pages viewed" format record
      navigation "site navigation" format record
    }
    browsing_history "browsing history" format record
      maps dpv "pd:BrowserHistory" maps fideslang "user.behavior.browsing_history"
      maps apple "NSPrivacyCollectedDataTypeBrowsingHistory"
      maps google "PSL_DATA_TYPES_SEARCH_AND_BROWSING/PSL_WEB_BROWSING_HISTORY"
      maps ccpa "1798.140(v)(1)(F)" {
      prior_sites "previously visited sites"
        described "Where somebody was before: the referrer, also called the referring site." format record
      cross_site_activity "activity on other sites and apps" format record
    }
    search_history "search history" format record
      maps fideslang "user.behavior.search_history" maps apple "NSPrivacyCollectedDataTypeSearchHistory"
      maps google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_IN_APP_SEARCH_HISTORY" maps ccpa "1798.140(v)(1)(F)"
    media_consumption "viewing and listening history" format record
      maps nearly dpv "pd:TVViewingBehaviour" maps fideslang "user.behavior.media_consumption"
      maps ccpa "1798.140(v)(1)(F)"
    advertising_data "advertising data"
      described "Which adverts a person was shown and what came of it." format record
      maps apple "NSPrivacyCollectedDataTypeAdvertisingData" maps ccpa "1798.140(v)(1)(F)" {
      ad_response "response to adverts and mailings" format record
      email_clicks "email clicks" format record
    }
    behaviour "behavioural data" format record {
      interaction_signals "interaction signals"
        described "How long a person stays, how the pointer moves and which keys are pressed." format record
    }
    connection_data "connection data" format record
    log_file "log file" plural "log files" format record
    other_app_usage "usage of linked apps"
      described "What a person does in other makers' apps that the person has linked." format record
    gameplay "gameplay" format record
      maps apple "NSPrivacyCollectedDataTypeGameplayContent"
    usage.other "other usage information" format record
      maps nearly dpv "pd:Behavioural" maps fideslang "user.behavior"
      maps apple "NSPrivacyCollectedDataTypeOtherUsageData"
      maps google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_OTHER_APP_ACTIVITY" maps ccpa "1798.140(v)(1)(F)"
  }

  diagnostics "diagnostic data"
    described "How well a product or an app works." status perhaps_personal maps fideslang "user.telemetry"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherDiagnosticData"
    maps nearly google "PSL_DATA_TYPES_APP_PERFORMANCE/PSL_OTHER_PERFORMANCE"
    maps nearly ccpa "1798.140(v)(1)(F)" {
    diagnostics.crash "crash report" plural "crash reports" format record
      maps nearly fideslang "user.telemetry" maps apple "NSPrivacyCollectedDataTypeCrashData"
      maps google "PSL_DATA_TYPES_APP_PERFORMANCE/PSL_CRASH_LOGS"
    diagnostics.performance "performance data" format record
      maps fideslang "user.telemetry" maps apple "NSPrivacyCollectedDataTypePerformanceData"
      maps google "PSL_DATA_TYPES_APP_PERFORMANCE/PSL_PERFORMANCE_DIAGNOSTICS" {
      internet_speed "internet speed"
        described "How fast a connection is: bandwidth and delay." format record
      error_rate "error rate" plural "error rates" described "How often something fails." format record
      storage_use "storage use"
        described "How much room a product or an app takes, and how much is left." format record
    }
    diagnostics.other "other diagnostic data" format record
      maps nearly fideslang "user.telemetry" maps apple "NSPrivacyCollectedDataTypeOtherDiagnosticData"
      maps google "PSL_DATA_TYPES_APP_PERFORMANCE/PSL_OTHER_PERFORMANCE"
  }

  communications "communications"
    described "What a person writes or says, to the company or to others." status personal
    maps nearly dpv "pd:Communication" maps nearly fideslang "user.content"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherUserContent"
    maps nearly google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_USER_GENERATED_CONTENT" {
    customer_support "support record" plural "support records" format record
      maps nearly dpv "pd:Communication" maps apple "NSPrivacyCollectedDataTypeCustomerSupport"
      maps nearly fideslang "user.content.private"
      maps nearly google "PSL_DATA_TYPES_EMAIL_AND_TEXT/PSL_OTHER_MESSAGES" {
      call_recording "call recording" plural "call recordings" format audio
        maps nearly dpv "pd:VoiceCommunicationRecording" maps nearly fideslang "user.content.private"
        maps nearly apple "NSPrivacyCollectedDataTypeCustomerSupport"
        maps nearly google "PSL_DATA_TYPES_AUDIO/PSL_AUDIO" maps ccpa "1798.140(v)(1)(H)"
      chat_transcript "chat transcript" plural "chat transcripts" format text
      support_request_details "support request" plural "support requests" format text
    }
    messages "messages" format text {
      messages.email "email message" plural "email messages" format text
        maps dpv "pd:EmailContent" maps fideslang "user.content.private"
        maps apple "NSPrivacyCollectedDataTypeEmailsOrTextMessages"
        maps google "PSL_DATA_TYPES_EMAIL_AND_TEXT/PSL_EMAILS" maps ccpa "1798.140(ae)(1)(E)"
      messages.sms "text message" plural "text messages" format text
        maps nearly dpv "pd:Communication" maps fideslang "user.content.private"
        maps apple "NSPrivacyCollectedDataTypeEmailsOrTextMessages"
        maps google "PSL_DATA_TYPES_EMAIL_AND_TEXT/PSL_SMS_CALL_LOG" maps ccpa "1798.140(ae)(1)(E)"
      messages.in_app "in-app message" plural "in-app messages" format text
        maps dpv "pd:Communication" maps fideslang "user.content.private"
        maps apple "NSPrivacyCollectedDataTypeEmailsOrTextMessages"
        maps google "PSL_DATA_TYPES_EMAIL_AND_TEXT/PSL_OTHER_MESSAGES"
    }
    call_log "call log" plural "call logs" format record
      maps dpv "pd:CallLog" maps google "PSL_DATA_TYPES_EMAIL_AND_TEXT/PSL_SMS_CALL_LOG"
    voice_recording "voice recording" plural "voice recordings" format audio
      maps dpv "pd:VoiceCommunicationRecording" maps fideslang "user.biometric.voice"
      maps apple "NSPrivacyCollectedDataTypeAudioData" maps google "PSL_DATA_TYPES_AUDIO/PSL_AUDIO"
      maps ccpa "1798.140(v)(1)(H)" {
      voice_command "voice command" plural "voice commands" format audio
    }
    social_interaction "interaction on social media" format record
    survey_answers "survey answers" format record
    contest_details "contest entry" plural "contest entries" format record
    feedback "feedback" format text
    newsletter_subscription "newsletter subscription" plural "newsletter subscriptions"
      described "That somebody is on a mailing list." format record
    warranty_form "warranty form" plural "warranty forms" format record
  }

  user_content "entered or uploaded content"
    described "What a person puts into the services." status personal maps fideslang "user.content"
    maps apple "NSPrivacyCollectedDataTypeOtherUserContent"
    maps google "PSL_DATA_TYPES_APP_ACTIVITY/PSL_USER_GENERATED_CONTENT" {
    files "files" format record
      maps nearly fideslang "user.content" maps apple "NSPrivacyCollectedDataTypeOtherUserContent"
      maps google "PSL_DATA_TYPES_FILES_AND_DOCS/PSL_FILES_AND_DOCS"
    comments "comments" format text
    product_review "product review" plural "product reviews" format text
      maps nearly fideslang "user.content.public"
    forum_post "forum post" plural "forum posts"
      described "What somebody writes in a forum or on a message board." format text
      maps nearly fideslang "user.content.public"
    calendar "calendar" plural "calendars" format record
      maps google "PSL_DATA_TYPES_CALENDAR/PSL_CALENDAR"
    contacts_list "contact list" is other_people_data plural "contact lists" format record
      maps nearly dpv "pd:SocialNetwork" maps nearly fideslang "user.social"
      maps apple "NSPrivacyCollectedDataTypeContacts" maps google "PSL_DATA_TYPES_CONTACTS/PSL_CONTACTS"
  }

  other_people_data "information about other people"
    described "Data of people other than the one who gives it." status personal
    maps nearly dpv "dpv:PersonalData" maps nearly apple "NSPrivacyCollectedDataTypeContacts"
    maps nearly google "PSL_DATA_TYPES_CONTACTS/PSL_CONTACTS" {
    other_person_name "another person's name" plural "other people's names" format text
    other_person_email "another person's email address" plural "other people's email addresses" format email
    other_person_phone "another person's telephone number" plural "other people's telephone numbers"
      format phone
    other_person_image "another person's picture" is photos plural "other people's pictures" format image
    captured_person "footage of bystanders" is media
      described "What footage shows of people who have accepted nothing." format record
      maps nearly apple "NSPrivacyCollectedDataTypePhotosorVideos"
      maps nearly google "PSL_DATA_TYPES_PHOTOS_AND_VIDEOS/PSL_VIDEOS" maps nearly ccpa "1798.140(v)(1)(H)"
    children "information about children" sensitive format record
      maps fideslang "user.childrens"
  }

  inferences "inferences"
    described "What is worked out about a person from other data." status personal
    maps dpv "dpv:InferredPersonalData" maps fideslang "user.demographic.profile"
    maps ccpa "1798.140(v)(1)(K)" maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL" {
    interests "interests" described "What somebody likes: hobbies, tastes, favourite subjects."
      format record
      maps dpv "pd:Interest" maps nearly fideslang "user.demographic.profile" maps ccpa "1798.140(v)(1)(K)"
    customer_view "joined customer record" plural "joined customer records"
      described "Data from several companies of a group, joined into one record per customer." format record
    satisfaction_level "level of satisfaction" format text
    fraud_assessment "assessment of fraud" plural "assessments of fraud" format record
    human_score "human-or-program score" plural "human-or-program scores" format number
    eligibility "eligibility for programmes" format record
  }

  pseudonymised "pseudonymised data"
    described "Data that can be tied to a person only with information that is kept apart." status personal
    format record maps dpv "dpv:PseudonymisedData" maps fideslang "user.unique_id.pseudonymous"

  non_personal "non-identifying data"
    described "Data that can no longer be tied to a person." status not_personal {
    anonymised "anonymised data"
      described "Data from which every tie to a person has been removed for good." format record
      maps dpv "dpv:AnonymisedData"
    aggregated "aggregated data"
      described "Totals and averages over many people." format record maps nearly dpv "dpv:AnonymisedData" {
      usage_statistics "anonymous usage statistics" is anonymised format record derived from usage
      traffic_report "traffic report" plural "traffic reports" format record derived from website_usage
    }
    public_records "public records"
      described "What public authorities publish, where a law says that it is not personal information."
      format record
  }

  backup_copy "backup copies"
    described "Copies of any data, kept for restoring it." status personal format record
  third_party_supplied "information supplied by others"
    described "What arrives from third parties, when its kind is not said." status perhaps_personal
    format record maps nearly dpv "dpv:PersonalData" maps nearly fideslang "user"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL"
  volunteered "volunteered information"
    described "What a person adds freely, of whatever kind." status personal format text
    maps nearly dpv "dpv:PersonalData" maps nearly fideslang "user"
    maps nearly apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps nearly google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL"
  other "other personal information"
    described "Personal data of a kind that has no name here." status personal format record
    maps dpv "dpv:PersonalData" maps fideslang "user" maps apple "NSPrivacyCollectedDataTypeOtherDataTypes"
    maps google "PSL_DATA_TYPES_PERSONAL/PSL_OTHER_PERSONAL"
}

"""#

  private static let events: StaticString = #"""
// Events: what happens. The label stands after "at", "before" and "after"; `reads` stands after "when".

events {
  any_time "any time" reads "you like"

  relationship_event "dealings with the company" reads "you deal with us"
    described "Whatever brings a person and the company together." {
    account_creation "the creation of an account" reads "you create an account"
    account_closure "the closing of an account" reads "you close your account" {
      account_deletion "the deletion of an account" reads "you delete your account"
    }
    login "signing in" reads "you sign in" {
      social_login "signing in through a social network" reads "you sign in through a social network"
    }
    purchase "a purchase" reads "you buy something" {
      checkout "the checkout" reads "you check out"
    }
    subscription_start "the start of a subscription" reads "you subscribe"
    subscription_end "the end of a subscription" reads "your subscription ends"
    plan_cancellation "the cancellation of a plan" reads "you cancel a plan"
    direct_contact "direct contact with us" reads "you contact us" {
      support_request "a request for support" reads "you ask for support" {
        support_call "a support call" reads "you call our support"
        online_chat "an online chat" reads "you chat with us online"
      }
      inquiry "an inquiry" reads "you ask us a question"
      complaint "a complaint" reads "you complain"
      email_contact "an email to us" reads "you send us an email"
      rights_request "a request about your rights" reads "you make a request about your rights" {
        access_request "a request for access" reads "you ask for access"
        rectification_request "a request for correction" reads "you ask for a correction"
        erasure_request "a request for deletion" reads "you ask for deletion"
      }
    }
    social_contact "less formal contact" reads "you are in touch with us in a less formal way" {
      survey_response "an answer to a survey" reads "you answer a survey"
      contest_entry "an entry in a contest" reads "you enter a contest"
      review_submission "a product review" reads "you review a product"
      newsletter_signup "signing up for a newsletter" reads "you sign up for a newsletter"
      social_media_contact "contact on social media" reads "you contact us on social media"
    }
    public_post "a post in a public area" reads "you post in a public area"
  }

  use_event "use" reads "you use what we offer"
    described "Using a site, an app, a service or a product." {
    service_use "use of the services" reads "you use the services"
    site_visit "a visit to a site" reads "you visit a site"
    each_visit "each visit" reads "you visit again"
    app_use "use of an app" reads "you use an app"
    app_removal "the removal of an app" reads "you remove an app"
    product_setup "the set-up of a product" reads "you set up a product" {
      product_binding "the linking of a product to an account" reads "you link a product to your account"
    }
    product_registration "the registration of a product" reads "you register a product"
    product_use "use of a product" reads "you use a product"
    integration_link "the linking of another product" reads "you link another product"
    third_party_use "use of a third-party service" reads "you use a third-party service"
    data_entry "entering data" reads "you enter data" {
      upload "an upload" reads "you upload something"
    }
    share_by_user "sharing by you" reads "you share something"
    save_by_user "saving by you" reads "you save something"
    email_click "a click in an email" reads "you click a link in an email"
    link_follow "following a link" reads "you follow a link"
    setting_change "a change of settings" reads "you change a setting"
    motion_detected "the detection of motion" reads "motion is detected"
    doorbell_press "a ring of the doorbell" reads "somebody rings the doorbell"
  }

  choice_event "a choice" reads "you make a choice" {
    consent_giving "giving consent" reads "you give consent"
    consent_withdrawal "withdrawal of consent" reads "you withdraw your consent"
    consent_refusal "refusal of consent" reads "you refuse consent"
    cookie_refusal "refusal of cookies" reads "you refuse cookies"
    marketing_opt_out "opting out of marketing" reads "you opt out of marketing"
    sale_opt_out "opting out of sale" reads "you opt out of the sale of your data"
    tracking_signal "a do-not-track signal" reads "your browser sends a do-not-track signal"
    opt_out_signal "an opt-out signal" reads "your browser sends an opt-out signal"
  }

  company_event "an act of the company" reads "we act"
    described "What the company or others do, or what befalls the data." {
    collection "collection" reads "data is collected"
    disclosure_event "a disclosure" reads "data is disclosed"
    data_discard "the discarding of data" reads "data is discarded"
    new_purpose "a use for a new purpose" reads "data is to be used for a new purpose"
    new_category "collection of a new kind of data" reads "a new kind of data is to be collected"
    policy_change "a change to this policy" reads "this policy changes" {
      material_change "a material change to this policy" reads "this policy changes in substance"
    }
    service_change "a change in the services" reads "the services change"
    law_change "a change in the law" reads "the law changes"
    continued_use "continued use after a change" reads "you go on using the services after a change"
    request_refusal "the refusal of a request" reads "a request is refused"
    request_answer "the answer to a request" reads "a request is answered"
    request_verification "the verification of a request" reads "a request is verified"
    demand_received "a demand from an authority" reads "an authority demands data"
    business_transfer_event "a transfer of the business" reads "the business is transferred"
    discovery_of_minor "the discovery that data is a child's" reads "we learn that data is a child's"
    data_breach "a breach of security" reads "security is breached"
    collection_purpose_end "the end of the purpose" reads "the purpose is fulfilled"
    regular_review "regular review" reads "we review this policy"
  }
}

"""#

  private static let laws: StaticString = #"""
// Laws, and the categories that a statute defines.

laws {
  data_protection_law "data protection law" {
    gdpr "the General Data Protection Regulation" {
      uk_gdpr "the UK General Data Protection Regulation"
      eu_gdpr "the EU General Data Protection Regulation"
    }
    ccpa "the California Consumer Privacy Act" described "Civil Code 1798.100 to 1798.199.100."
    california_privacy_law "the privacy law of California" {
      caloppa "the California Online Privacy Protection Act"
      shine_the_light "California's Shine the Light law"
    }
    pipeda "Canada's Personal Information Protection and Electronic Documents Act"
    coppa "the Children's Online Privacy Protection Act"
    bipa "the Illinois Biometric Information Privacy Act"
    eprivacy "the ePrivacy Directive"
    vcdpa "the Virginia Consumer Data Protection Act"
    local_privacy_law "local privacy law"
  }

  surveillance_law "the law on surveillance and recording"

  antispam_law "the law on unsolicited mail" {
    casl "Canada's Anti-Spam Legislation"
    can_spam "the CAN-SPAM Act"
  }

  applicable_law "applicable law"
  local_law "local law"
}

categories {
  identifiers "identifiers" maps ccpa "1798.140(v)(1)(A)"
  customer_records "customer records information"
    described "What section 1798.80(e) of the Civil Code lists." maps ccpa "1798.140(v)(1)(B)"
  protected_characteristics "characteristics of protected classifications"
    maps ccpa "1798.140(v)(1)(C)"
  commercial_information "commercial information" maps ccpa "1798.140(v)(1)(D)"
  biometric_information "biometric information" maps ccpa "1798.140(v)(1)(E)"
  network_activity "internet or other electronic network activity" maps ccpa "1798.140(v)(1)(F)"
  geolocation "geolocation data" maps ccpa "1798.140(v)(1)(G)"
  sensory_data "audio, electronic, visual, thermal, olfactory or similar information"
    maps ccpa "1798.140(v)(1)(H)"
  professional_information "professional or employment-related information"
    maps ccpa "1798.140(v)(1)(I)"
  education_information "education information" maps ccpa "1798.140(v)(1)(J)"
  inferences "inferences" maps ccpa "1798.140(v)(1)(K)"
  sensitive_personal_information "sensitive personal information"
    maps ccpa "1798.140(v)(1)(L)", "1798.140(ae)"
}

"""#

  private static let parties: StaticString = #"""
// Parties: who sends, receives or acts. Labels read after "with", "from" and "by".

parties {
  anyone "anyone" described "Everybody but the person: the company, whom it works with, and all others."

  company "the company" is anyone described "The organisation whose policy this is." {
    staff "our staff"
    agent "our agents"
  }

  user "you" described "The person whom the page addresses." {
    visitor "visitors to our sites"
  }

  parent_or_guardian "a parent or guardian"
  authorised_agent "an authorised agent" described "Somebody whom a person empowers to make a request."

  chosen_party "whomever you choose" is anyone described "Those to whom a person has data passed on." {
    chosen_person "people whom you choose" {
      family "family"
      friend "friends"
    }
    private_group "private groups that you create or join"
  }

  controller "controllers"
    described "A role: whoever decides why and how data is processed." maps dpv "dpv:DataController"
    maps fideslang "DataResponsibilityTitle:Controller" maps ccpa "business"
  joint_controller "joint controllers" is controller
    described "A role: those who decide together why and how data is processed."
    maps dpv "dpv:JointDataControllers" maps fideslang "System.joint_controller_info"

  processor "processors"
    described "A role: whoever processes data for a controller and on its instructions."
    maps dpv "dpv:DataProcessor" maps fideslang "DataResponsibilityTitle:Processor"
    maps ccpa "service provider" {
    sub_processor "sub-processors"
      maps dpv "dpv:DataSubProcessor" maps fideslang "DataResponsibilityTitle:Sub-Processor"
  }

  independent "parties that act on their own account"
    described "A role: whoever receives data and decides about it alone."
  contractor "contractors" maps ccpa "contractor"
  importer "importers of data" maps dpv "dpv:DataImporter"
  data_protection_officer "the data protection officer"
    maps dpv "dpv:DataProtectionOfficer" maps fideslang "System.dpo"
  representative "the representative" maps dpv "dpv:Representative"

  third_party "third parties" is anyone
    described "Everybody outside the company and the person." maps dpv "dpv:ThirdParty"
    maps fideslang "PrivacyDeclaration.data_shared_with_third_parties"
    maps google "PSL_DATA_USAGE_ONLY_SHARED" maps ccpa "third party" maps nearly dpv "dpv:Recipient"
    maps nearly fideslang "PrivacyDeclaration.third_parties" {
    affiliate "affiliates" maps dpv "dpv:SubsidiaryLegalEntity", "dpv:ParentLegalEntity" {
      parent_company "the parent company"
      subsidiary "subsidiaries" described "Companies that the company owns or controls."
    }
    service_provider "service providers"
      described "Those who process data so that the company can do its work. Whether one acts as a"
        "processor is for the policy to say." maps dpv "dpv:ServiceProvider" maps ccpa "service provider" {
      payment_processor "payment processors" serves payment
      cloud_host "cloud hosts" serves technical_operation
      logistics_provider "delivery companies" serves order_fulfilment
      ecommerce_provider "e-commerce providers" serves ecommerce
      advertising_provider "advertising and marketing providers" serves marketing
      analytics_provider "analytics providers" serves analytics
      support_provider "customer support providers" serves customer_support
      financing_provider "financing providers" serves financing
      warranty_provider "warranty providers" serves warranty
      fraud_prevention_provider "fraud prevention providers" serves fraud
      antibot_provider "providers of protection against bots" serves bot_detection
      messaging_provider "messaging providers" serves communication
      it_provider "providers of information technology" serves technical_operation
    }
    partner "partners" {
      ad_partner "advertising partners" serves advertising
    }
    integration "linked third-party products" is chosen_party
      described "Products and services of others that a person links to the company's." {
      voice_assistant "voice assistants"  smart_home "smart home systems"  linked_app "linked apps"
      social_network "social networks"
    }
    public "the public"
    retailer "retailers"
    reseller "resellers" described "Whoever sells on what the company makes."
    review_platform "review platforms"
    merchant "other merchants"
    bank "financial institutions"
    authority "authorities"
      maps dpv "dpv:Authority" maps fideslang "third_party_sharing.legal_obligation" {
      government "government bodies" maps dpv "dpv:GovernmentalOrganisation"
      law_enforcement "law enforcement"
        maps dpv "dpv:LawEnforcementOrganisation" maps fideslang "third_party_sharing.legal_obligation"
      court "courts"
        maps dpv "dpv:JudicialOrganisation" maps fideslang "third_party_sharing.legal_obligation"
      supervisory_authority "data protection authorities" maps dpv "dpv:DataProtectionAuthority"
      emergency_service "emergency services" maps dpv "dpv:EmergencyServiceProvider"
    }
    research_body "research institutions" maps dpv "dpv:AcademicScientificOrganisation"
    successor "a successor" described "Whoever takes over the business or a part of it." {
      buyer "a buyer" described "Whoever buys the business or a part of it."
    }
    linked_site "linked sites"
    interacting_party "parties that deal with the services"
    new_organisation "another organisation that you name" described "To whom portable data is to go."
    other_party "other parties"
  }

  product "your camera or recorder"
    described "The product itself, as a source: what it takes in is not yet with the company."
  phone "your phone or computer" described "The person's own machine, as a source."
  automatic_log "logs that are kept automatically"
    described "What is logged by itself as somebody uses a site, an app or a product."
}

"""#

  private static let places: StaticString = #"""
// Places of storage, channels, services, documents, plans and features. Labels read after "on" (places and
// services), "via" (channels), "in" (documents) and "subscribed to" (plans).

places {
  user_premises "your own premises" run by user {
    user_device "your own device"
      maps dpv "dpv:WithinDevice" maps fideslang "functional.storage" {
      camera_storage "the camera's own memory"
      recorder "your own recorder"
      user_phone "your own phone or computer"
    }
  }

  company_system "our systems" run by company {
    own_servers "our own servers"
    database "our databases"
  }

  cloud "the cloud" maps dpv "dpv:CloudLocation" {
    company_cloud "our cloud servers" is company_system
    host_cloud "the servers of our hosts" run by cloud_host
  }

  third_party_system "the systems of third parties" run by third_party
  backup_storage "backup storage"
}

channels {
  account_channel "your account" {
    account_settings "the account settings"  account_page "the account page"
    app_settings "the app's settings"  service_settings "the settings of the services"
    in_app "the app"
  }

  phone_settings "the settings of your phone"
  browser_settings "the settings of your browser"
  browser_add_on "a browser add-on"

  cookie_tools "the cookie settings" {
    cookie_banner "the cookie banner"
    consent_manager "the consent manager"
  }

  email_channel "email" {
    unsubscribe_link "the unsubscribe link"
  }

  phone_channel "telephone" {
    toll_free "a toll-free number"
  }

  fax_channel "fax"
  sms_channel "text message"
  push_channel "push notification"
  post_channel "post"
  chat_channel "online chat"

  web_channel "a website" {
    contact_page "the contact page"  policy_page "this page"
    website_notice "a notice on the website"  do_not_sell_link "the link against the sale of data"
    request_form "a request form"  industry_opt_out "an opt-out page of the advertising industry"
    third_party_page "a page of a third party"
  }

  invitation "an invitation" {
    invitation_link "an invitation link"
  }

  revocation "revocation"
  other_channel "other means"
}

services {
  all_services "all our services" {
    online_services "our online services" {
      websites "our websites" {
        this_site "this website"
      }
      apps "our apps" {
        mobile_apps "our mobile apps"
        desktop_apps "our desktop apps"
      }
      cloud_services "our cloud services"
      online_shop "our online shop"
      social_pages "our pages on social media"
      mailings "our mailings" {
        newsletter_service "our newsletters"
      }
      forum "our public forum"
    }
    products "our products" {
      cameras "our cameras"
      doorbells "our doorbells"
      recorders "our recorders"
    }
    software "our software"
    support "our support"
    monitoring "our video monitoring"
  }

  other_sites "other websites"
  other_apps "other apps"
}

documents {
  this_policy "this policy"
  cookie_notice "the cookie notice"
  terms_of_use "the terms of use"
  plan_description "the plan description"
  plan_terms "the plan terms"
  warranty_terms "the warranty terms"
  third_party_policy "the policy of the third party"
  california_notice "the notice for Californians"
  third_party_terms "the terms of the third party"
  data_agreement "the data processing agreement"
}

plans {
  any_plan "any paid plan"
}

features {
  any_feature "any optional feature"
}

"""#

  private static let purposes: StaticString = #"""
// Purposes: what data is used for. Labels read after "for".

purposes {
  service "providing the services"
    described "Whatever it takes to give people the products and services that they ask for."
    maps dpv "dpv:RequestedServiceProvision" maps fideslang "essential.service"
    maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_APP_FUNCTIONALITY"
    maps ccpa "1798.140(e)(5)" {
    service.provision "providing products and services"
      maps dpv "dpv:ServiceProvision" maps fideslang "functional.service"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_APP_FUNCTIONALITY"
      maps ccpa "1798.140(e)(5)"
    account "managing accounts"
      maps dpv "dpv:AccountManagement" maps nearly fideslang "essential.service"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_ACCOUNT_MANAGEMENT"
      maps ccpa "1798.140(e)(5)"
    user_access "letting people into their accounts"
    customer_relationship "the customer relationship"
    app_function "making the apps work"
    technical_operation "technical operation"
    event_notification "notifying you of events"
      described "Telling people what their cameras and sensors notice."
      maps dpv "dpv:RequestedServiceProvision" maps fideslang "essential.service.notifications"
    recording_playback "recording, storing and playing back footage"
      described "Keeping footage and showing it, live or later, to those who may see it."
    user_sharing "sharing at your wish" described "Passing data on to whomever the person picks."
    integration "working with linked products"
    payment "payment"
      maps dpv "dpv:PaymentManagement" maps fideslang "essential.service.payment_processing"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_APP_FUNCTIONALITY"
      maps ccpa "1798.140(e)(5)"
    order_fulfilment "fulfilling and delivering orders"
      maps dpv "dpv:CustomerOrderManagement", "dpv:DeliveryOfGoods"
      maps nearly fideslang "essential.service"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_APP_FUNCTIONALITY"
      maps ccpa "1798.140(e)(5)"
    ecommerce "running online shops"
    financing "financing"
    warranty "warranty service" {
      extended_warranty "extended warranties"
    }
    plan_enforcement "checking that a plan is used within its terms"
    customer_support "customer support"
      maps dpv "dpv:CustomerCare" maps fideslang "essential.service.operations.support"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_APP_FUNCTIONALITY"
      maps ccpa "1798.140(e)(5)" {
      support_matching "matching people to their support requests"
    }
    authentication "checking who signs in"
      maps dpv "dpv:IdentityAuthentication" maps fideslang "essential.service.authentication"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps google "PSL_ACCOUNT_MANAGEMENT"
      maps ccpa "1798.140(e)(2)"
    identity_verification "verifying identity" maps dpv "dpv:IdentityVerification"
    age_verification "verifying age" maps dpv "dpv:AgeVerification"
    parental_permission "seeking a parent's permission"
    personalisation "personalising the services"
      maps dpv "dpv:ServicePersonalisation" maps fideslang "personalize"
      maps apple "NSPrivacyCollectedDataTypePurposeProductPersonalization" maps google "PSL_PERSONALIZATION" {
      personalisation.content "recommending content"
        maps dpv "dpv:ProvidePersonalisedRecommendations" maps fideslang "personalize.content"
        maps apple "NSPrivacyCollectedDataTypePurposeProductPersonalization"
        maps google "PSL_PERSONALIZATION"
    }
  }

  communication "communication"
    described "Saying something to people." maps nearly dpv "dpv:CommunicationManagement"
    maps nearly fideslang "essential.service.notifications"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeAppFunctionality"
    maps nearly google "PSL_DEVELOPER_COMMUNICATIONS" {
    notifications "notifications"
      maps dpv "dpv:CommunicationManagement" maps fideslang "essential.service.notifications"
      maps google "PSL_DEVELOPER_COMMUNICATIONS"
      maps nearly apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" {
      service_messages "notices about accounts, purchases and subscriptions"
      critical_alerts "service alerts and critical notices"
      policy_notices "notices about policies and terms"
      product_updates "news of changes in products and services"
    }
    answering_requests "answering requests and questions"
      maps nearly dpv "dpv:CustomerCare" maps nearly fideslang "essential.service.operations.support"
  }

  improvement "improving products and services"
    described "Making existing products and services better."
    maps dpv "dpv:ImproveExistingProductsAndServices" maps fideslang "functional.service.improve"
    maps ccpa "1798.140(e)(8)" maps nearly apple "NSPrivacyCollectedDataTypePurposeAnalytics"
    maps nearly google "PSL_ANALYTICS" {
    site_improvement "improving the websites"
    usability_improvement "tools for usability and security"
    product_development "developing new products and services" is research
    debugging "finding and repairing faults"
      maps nearly dpv "dpv:ServiceMonitoring" maps fideslang "analytics.reporting.system.performance"
      maps apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" maps nearly google "PSL_ANALYTICS"
      maps ccpa "1798.140(e)(3)"
  }

  research "research and development"
    described "Finding out something new." maps dpv "dpv:ResearchAndDevelopment" maps ccpa "1798.140(e)(7)"
    maps nearly fideslang "functional.service.improve"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeOther" {
    research.scientific "scientific research" maps dpv "dpv:ScientificResearch"
    ai_training "training artificial intelligence" maps fideslang "train_ai_system"
  }

  analytics "analytics"
    described "Measuring how products and services are used." maps dpv "dpv:ServiceUsageAnalytics"
    maps fideslang "analytics" maps apple "NSPrivacyCollectedDataTypePurposeAnalytics"
    maps google "PSL_ANALYTICS" {
    analytics.performance "measuring performance"
      maps dpv "dpv:ServiceMonitoring" maps fideslang "analytics.reporting.system.performance"
      maps apple "NSPrivacyCollectedDataTypePurposeAnalytics" maps google "PSL_ANALYTICS"
    analytics.advertising "measuring adverts and mailings" is advertising
      maps fideslang "analytics.reporting.ad_performance"
      maps nearly apple "NSPrivacyCollectedDataTypePurposeAnalytics" maps nearly ccpa "1798.140(e)(1)"
    statistics "statistics"
    user_identification "telling users apart"
  }

  quality "quality"
    described "The quality of what staff do." maps nearly dpv "dpv:ImproveExistingProductsAndServices"
    maps nearly fideslang "essential.service.operations.improve"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeOther" {
    quality_assurance "quality assurance"
    staff_training "staff training"
    satisfaction_measurement "gauging satisfaction"
  }

  marketing "marketing"
    described "Promoting products and services." maps dpv "dpv:Marketing" maps fideslang "marketing"
    maps apple "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" maps google "PSL_ADVERTISING"
    maps ccpa "1798.140(e)(6)" {
    marketing.direct "direct marketing"
      maps dpv "dpv:DirectMarketing" maps fideslang "marketing.communications"
      maps apple "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" maps google "PSL_ADVERTISING"
      maps ccpa "1798.140(e)(6)" {
      newsletters "newsletters" described "Messages to those who are on a mailing list."
      referrals "passing on material to a friend"
      unsolicited_mail "unsolicited mail"
    }
    surveys_contests "surveys and contests"
    third_party_marketing "marketing by third parties"
      described "The promotion of products and services that others offer."
    advertising "advertising"
      maps dpv "dpv:Advertising" maps fideslang "marketing.advertising"
      maps apple "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" maps google "PSL_ADVERTISING"
      maps ccpa "1798.140(e)(6)" {
      advertising.contextual "contextual advertising"
        maps fideslang "marketing.advertising.first_party.contextual" maps google "PSL_ADVERTISING"
        maps ccpa "1798.140(e)(4)"
      advertising.targeted "targeted advertising"
        maps dpv "dpv:TargetedAdvertising" maps fideslang "marketing.advertising.third_party.targeted"
        maps apple "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" maps google "PSL_ADVERTISING"
      advertising.first_party "our own personalised advertising"
        maps dpv "dpv:PersonalisedAdvertising" maps fideslang "marketing.advertising.first_party.targeted"
        maps apple "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" maps google "PSL_ADVERTISING"
    }
  }

  profiling "profiling"
    described "Building up a picture of a person by automated means."
    maps fideslang "personalize.profiling", "marketing.advertising.profiling"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeOther"

  security "security"
    described "Keeping people, property, systems and data safe." maps dpv "dpv:EnforceSecurity"
    maps fideslang "essential.service.security" maps google "PSL_FRAUD_PREVENTION_SECURITY"
    maps ccpa "1798.140(e)(2)" maps nearly apple "NSPrivacyCollectedDataTypePurposeAppFunctionality" {
    fraud "preventing fraud"
      maps dpv "dpv:FraudPreventionAndDetection" maps fideslang "essential.fraud_detection"
      maps google "PSL_FRAUD_PREVENTION_SECURITY" maps ccpa "1798.140(e)(2)"
    abuse_prevention "preventing abuse"
      maps dpv "dpv:MisusePreventionAndDetection" maps nearly fideslang "essential.fraud_detection"
      maps google "PSL_FRAUD_PREVENTION_SECURITY" maps ccpa "1798.140(e)(2)"
    bot_detection "telling people from programs"
    protection "protecting rights, property and safety"
    public_security "public security" maps dpv "dpv:ProtectionOfPublicSecurity"
  }

  legal "legal matters"
    described "What law asks for or allows." maps nearly dpv "dpv:LegalCompliance"
    maps nearly fideslang "essential.legal_obligation"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeOther" {
    legal_compliance "complying with the law"
      maps dpv "dpv:LegalCompliance" maps fideslang "essential.legal_obligation"
      maps nearly google "PSL_FRAUD_PREVENTION_SECURITY"
    legal_claims "legal claims" maps dpv "dpv:DisputeManagement"
    crime_prevention "investigating and preventing crime"
    terms_enforcement "enforcing terms" {
      debt_collection "billing and debt collection"
    }
    rights_fulfilment "answering requests about rights"
      maps dpv "dpv:RightsFulfilment" maps fideslang "functional.storage.privacy_preferences"
    law_permitted "anything that the law permits"
      described "Whatever law does not forbid: an open door, not a purpose."
  }

  programmes "programmes"
    described "Offers of the company that one joins: trials, rewards, surveys."
    maps nearly dpv "dpv:Marketing" maps nearly fideslang "marketing"
    maps nearly apple "NSPrivacyCollectedDataTypePurposeOther" {
    programme_eligibility "checking eligibility for programmes"
    programme_administration "running programmes"
  }

  corporate "corporate matters"
    described "The company's own affairs." maps nearly apple "NSPrivacyCollectedDataTypePurposeOther" {
    customer_view_building "a single view of each customer"
    succession "a merger or a transfer of the business"
    sale "selling data"
      maps dpv "dpv:SellDataToThirdParties" maps nearly fideslang "third_party_sharing"
    hr "personnel matters"
      maps dpv "dpv:HumanResourceManagement" maps fideslang "employment" {
      recruitment "recruitment"
        maps dpv "dpv:RecruitmentManagement" maps fideslang "employment.recruitment"
    }
  }

  operations "operation of systems"
    described "Keeping systems running." maps nearly dpv "dpv:ServiceProvision"
    maps nearly fideslang "operations" maps nearly apple "NSPrivacyCollectedDataTypePurposeAppFunctionality"
    maps nearly google "PSL_APP_FUNCTIONALITY" {
    programming "programming"
    backup "backup and disaster recovery"
    archiving "archiving"
  }

  served_purposes "the services that the recipient provides"
    described "Whatever a service provider is there for."
  stated_purposes "the purposes stated in this policy"
    described "Every purpose that the policy names, taken together."
  original_purpose "the purpose for which the data was collected"
    described "Whatever was stated when the data was collected."
  user_authorised "a purpose that you have authorised"
    described "Whatever the person has agreed to or asked for."
  new_purposes "purposes not stated here" described "Whatever the policy does not name yet."
  business_purpose "a business purpose" described "The statutory class of California law."
  commercial_purpose "a commercial purpose" described "The statutory class of California law."
  legitimate_purposes "any legitimate purpose"
    described "Whatever is not improper: an open door, not a purpose."
  decision_making "decisions about transactions, products or services"
    described "Whether a transaction is approved, or a product or service granted."
  illegal_activity "illegal activity" described "What law forbids: a purpose that policies deny."
  other "other purposes"
    described "Purposes that have no name here." maps dpv "dpv:Purpose"
    maps apple "NSPrivacyCollectedDataTypePurposeOther"
}

"""#

  private static let regions: StaticString = #"""
// Regions. A region holds those below it, so that what is said of it is said of them.

regions {
  world "the whole world" {
    europe "Europe" {
      eea "the European Economic Area" {
        eu "the European Union" {
          austria "Austria"  belgium "Belgium"  bulgaria "Bulgaria"  croatia "Croatia"
          cyprus "Cyprus"  czechia "Czechia"  denmark "Denmark"  estonia "Estonia"
          finland "Finland"  france "France"  germany "Germany"  greece "Greece"  hungary "Hungary"
          ireland "Ireland"  italy "Italy"  latvia "Latvia"  lithuania "Lithuania"
          luxembourg "Luxembourg"  malta "Malta"  netherlands "the Netherlands"  poland "Poland"
          portugal "Portugal"  romania "Romania"  slovakia "Slovakia"  slovenia "Slovenia"
          spain "Spain"  sweden "Sweden"
        }
        iceland "Iceland"
        liechtenstein "Liechtenstein"
        norway "Norway"
      }
      uk "the United Kingdom"
      switzerland "Switzerland"
    }
    north_america "North America" {
      united_states "the United States" {
        california "California"  colorado "Colorado"  connecticut "Connecticut"  delaware "Delaware"
        florida "Florida"  indiana "Indiana"  iowa "Iowa"  kentucky "Kentucky"  maryland "Maryland"
        minnesota "Minnesota"  montana "Montana"  nebraska "Nebraska"  nevada "Nevada"
        new_hampshire "New Hampshire"  new_jersey "New Jersey"  oregon "Oregon"
        rhode_island "Rhode Island"  tennessee "Tennessee"  texas "Texas"  utah "Utah"
        virginia "Virginia"  illinois "Illinois"  washington "Washington"
      }
      canada "Canada" {
        ontario "Ontario"  quebec "Quebec"  british_columbia "British Columbia"  alberta "Alberta"
      }
      mexico "Mexico"
    }
    south_america "South America" {
      brazil "Brazil"
      argentina "Argentina"
    }
    asia "Asia" {
      china "China" {
        hong_kong "Hong Kong"
      }
      japan "Japan"
      south_korea "South Korea"
      india "India"
      singapore "Singapore"
      taiwan "Taiwan"
      israel "Israel"
    }
    africa "Africa" {
      south_africa "South Africa"
    }
    oceania "Oceania" {
      australia "Australia"
      new_zealand "New Zealand"
    }
  }

  abroad "countries other than yours" described "Wherever the person does not live."
  home_country "the country in which you live"
  regions_served "the regions that we serve"
}

"""#

  private static let rights: StaticString = #"""
// Rights. Labels read after "the right to".

rights {
  informed "be told how your data is used"
    maps dpv "eu-gdpr:A13", "eu-gdpr:A14" maps fideslang "DataSubjectRightsEnum:Informed"
    maps ccpa "1798.100"

  access "see the data that we hold about you"
    maps dpv "eu-gdpr:A15" maps fideslang "DataSubjectRightsEnum:Access" maps ccpa "1798.110" {
    review "review your data"
    download "download your data"
    know "know what is done with your data" {
      know_collected "know what is collected about you"
      know_sources "know where your data comes from"
      know_purposes "know what your data is used for"
      know_recipients "know who receives your data"
      know_sold_disclosed "know which data about you is sold or disclosed, and to whom"
        maps ccpa "1798.115"
    }
  }

  rectification "have wrong data corrected"
    maps dpv "eu-gdpr:A16" maps fideslang "DataSubjectRightsEnum:Rectification" maps ccpa "1798.106" {
    edit "change your data"
  }

  erasure "have your data erased"
    maps dpv "eu-gdpr:A17" maps fideslang "DataSubjectRightsEnum:Erasure"
    maps google "PSL_SUPPORT_DATA_DELETION_BY_USER/DATA_DELETION_YES" maps ccpa "1798.105" {
    delete_account "delete your account"
    close_account "close your account"
    delete_item "delete single items"
  }

  restriction "have the use of your data restricted"
    maps dpv "eu-gdpr:A18" maps fideslang "DataSubjectRightsEnum:Restrict Processing"

  portability "receive your data in a portable form, or have it passed on"
    maps dpv "eu-gdpr:A20" maps fideslang "DataSubjectRightsEnum:Portability" {
    export "export your data"
  }

  object "object to the use of your data"
    maps dpv "eu-gdpr:A21" maps fideslang "DataSubjectRightsEnum:Object" {
    object_marketing "refuse marketing"
    opt_out_analytics "refuse analytics"
  }

  automated_decision "not be subject to decisions made by machines alone"
    maps dpv "eu-gdpr:A22" maps fideslang "DataSubjectRightsEnum:Object to Automated Processing"
  withdraw_consent "withdraw your consent"
    maps dpv "eu-gdpr:A7-3" maps fideslang "DataSubjectRightsEnum:Withdraw Consent"
  complaint "complain to a data protection authority" maps dpv "eu-gdpr:A77"
  company_complaint "complain to the company"
  opt_out_sale_sharing "opt out of the sale and sharing of your data" maps ccpa "1798.120"
  limit_sensitive "limit the use of your sensitive data" maps ccpa "1798.121"
  non_retaliation "not be treated worse for using your rights" maps ccpa "1798.125"
  shine_the_light "learn which data went to others for their own marketing"
  use_agent "act through an authorised agent"
  request_for_child "act for your child"
  prior_notice "be told before data is handed over"

  control_access "decide who may use your products" {
    control_visibility "decide who may see your data"
    disconnect_integration "unlink other products"
  }

  law_granted "use the rights that your local law grants"
}

"""#

  private static let safeguards: StaticString = #"""
// Safeguards, technologies, stages of handling and risks. Labels read after "using", "during" and "against".

safeguards {
  technical_measures "technical measures" {
    encryption "encryption" {
      encryption_in_transit "encryption in transit"
        maps dpv "dpv:EncryptionInTransfer" maps google "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT"
      encryption_at_rest "encryption at rest" maps dpv "dpv:EncryptionAtRest"
      end_to_end_encryption "end-to-end encryption" maps dpv "dpv:EndToEndEncryption"
      tls "TLS" {
        tls_1_2 "TLS 1.2"
        tls_1_3 "TLS 1.3"
      }
      https "HTTPS"
      rsa "RSA" {
        rsa_2048 "RSA with 2048-bit keys"
      }
      aes "AES" {
        aes_128 "AES with 128-bit keys" {
          aes_gcm_128 "AES-GCM with 128-bit keys"
        }
        aes_256 "AES with 256-bit keys"
      }
    }
    compression "compression"
    pseudonymisation "pseudonymisation"
    anonymisation "anonymisation"
    access_control "access control" {
      access_key "access keys"  login_credentials "usernames and passwords"
      two_factor "two-step sign-in"  need_to_know_access "access on a need-to-know basis"
    }
    firewall "firewalls"
    secure_server "secure servers"
    secure_storage "secure storage"
  }

  physical_measures "physical measures"

  organisational_measures "organisational measures" {
    administrative_measures "administrative measures"  procedural_measures "procedural measures"
    training "training"  audit "audits"  confidentiality "confidentiality"
  }

  electronic_measures "electronic measures" is technical_measures

  contractual_measures "contractual measures" {
    data_processing_agreement "data processing agreements"
    confidentiality_agreement "confidentiality agreements"
  }

  reasonable_measures "commercially reasonable measures"
  legally_required_measures "measures that the law requires"

  industry_standard "industry standards" {
    pci_dss "the Payment Card Industry Data Security Standard"
  }

  transfer_safeguard "safeguards for transfers"
    described "What makes a transfer to another country lawful." {
    transfer.adequacy "an adequacy decision"
      maps dpv "eu-gdpr:A45-3" maps fideslang "LegalBasisForTransfersEnum:Adequacy Decision"
    transfer.scc "standard contractual clauses" is contractual_measures
      maps dpv "eu-gdpr:A46-2-c", "eu-gdpr:SCCByCommission" maps fideslang "LegalBasisForTransfersEnum:SCCs"
    transfer.bcr "binding corporate rules" is contractual_measures
      maps dpv "eu-gdpr:A46-2-b", "eu-gdpr:BindingCorporateRules"
      maps fideslang "LegalBasisForTransfersEnum:BCRs"
    transfer.supplementary_measures "supplementary measures"
      maps dpv "eu-gdpr:SupplementaryMeasure"
      maps fideslang "LegalBasisForTransfersEnum:Supplementary Measures"
    transfer.explicit_consent "explicit consent to the transfer" maps dpv "eu-gdpr:A49-1-a"
  }

  verification "verification" {
    identity_check "an identity check"  age_check "an age check"
    power_of_attorney "a power of attorney"  written_permission "written permission"
  }
}

technologies {
  tracking "tracking technologies"
    maps dpv "dpv:Tracking" maps apple "NSPrivacyCollectedDataTypeTracking" {
    cookies "cookies"  pixel_tags "pixel tags"  web_beacons "web beacons"
    ad_identifiers "advertising identifiers"  social_plugins "social plug-ins"
    fingerprinting "fingerprinting"  local_storage "local storage"
    click_through_urls "links that record clicks"  log_files "log files"
    similar_technology "similar technologies"
  }

  artificial_intelligence "artificial intelligence" {
    machine_learning "machine learning"  speech_analysis "speech analysis"
    image_analysis "image analysis"  face_recognition "face recognition"
  }

  automated_means "automated means"
  motion_detection "motion detection"
  captcha "tests that tell people from programs"
  human_review "review by people"
  other_technology "other technologies"
}

stages {
  handling "handling" {
    collection "collection"
    transmission "transmission" {
      upload_to_cloud "transmission to the cloud"
      download_to_user "transmission to you"
    }
    transfer "transfer"
    storage "storage"
    use "use"
    deletion "deletion"
      maps dpv "dpv:StorageDeletion" maps google "PSL_DATA_DELETION_URL" maps ccpa "1798.105"
  }
}

risks {
  loss "loss"
  theft "theft"
  misuse "misuse"
  unauthorised_access "unauthorised access"
  unauthorised_use "unauthorised use"
  disclosure "disclosure"
  alteration "alteration"
  destruction "destruction"
  interception "interception"
  breach "breaches of security"
  staff_access "access by staff"
    described "That people who work for the company see data which their work does not need."
}

"""#

  private static let subjects: StaticString = #"""
// Subjects: whom data is about.

subjects {
  person "any person" maps dpv "dpv:DataSubject" {
    consumer "consumers"
      maps dpv "dpv:Consumer" maps ccpa "consumer" {
      customer "customers"
        maps dpv "dpv:Customer" maps fideslang "customer"
      user "users" maps dpv "dpv:User" {
        account_holder "account holders"
        app_user "app users"
      }
    }
    visitor "visitors to our sites"
      maps dpv "dpv:Visitor" maps fideslang "visitor"
    anonymous "people who are not known" maps fideslang "anonymous_user"
    bystander "people who pass before the camera"
      described "Those whom a camera films or hears although they have no dealings with the company and"
        "have accepted nothing." {
      neighbour "neighbours"  guest "guests"  passer_by "passers-by"
      delivery_person "people who deliver"
    }
    household_member "members of the household"
    child "children"
      described "Those who are not of age." maps dpv "dpv:Child"
    parent "parents and guardians"
      maps dpv "dpv:ParentOfDataSubject" maps nearly fideslang "next_of_kin"
    employee "employees"
      maps dpv "dpv:Employee" maps fideslang "employee"
    job_applicant "job applicants"
      maps dpv "dpv:JobApplicant" maps fideslang "job_applicant"
    business_contact "business contacts"
    patient "patients"
      maps dpv "dpv:Patient" maps fideslang "patient"
    referred_person "people whom you name to us"
    other_person "other people"
  }
}

"""#
}
