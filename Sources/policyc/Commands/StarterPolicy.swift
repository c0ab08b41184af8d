/// The text that `policyc init` writes.
enum StarterPolicy {
  static let text = #"""
    // A privacy policy to start from: an online shop. Change what does not fit, delete what you do not do.
    //
    //   policyc check privacy.policy              finds mistakes
    //   policyc build privacy.policy --out site   writes the page, the schema and the rest
    //
    // Nothing is assumed: a purpose, a legal basis or a period that is not written is not there.

    edition 1

    // Who is speaking, and since when. `unstated` says that there is no such date.
    policy example "Example Shop Privacy Policy" {
      company   example "Example Shop"
      effective 2026-01-01
      updated   unstated
      languages en
      applies to websites, apps
    }

    // Names of your own go below the standard ones: `is` says what each is a kind of.
    parties {
      parcel_post "Parcel Post" is service_provider acts as processor
    }
    channels {
      privacy_mailbox "the privacy mailbox" is email_channel address "privacy@shop.example"
    }

    section "What we collect" {
      collect email, phone from user at account_creation for account under contract
      collect postal_address from user at purchase for service under contract
    }

    section "Who receives it" {
      share postal_address with parcel_post for service under contract

      // A promise: a limit that you keep, not something that you do.
      never sell personal
    }

    section "How long we keep it" {
      retain email while account_open then delete
      retain postal_address up to 30 days after purchase then delete
    }

    section "What you can do" {
      right access, rectification, erasure over personal via contact_page within 30 days
      contact privacy_mailbox over questions
    }

    // Say it where you do not do something: silence is not a promise.
    none automated_decision

    """#
}
