import PolicyLang

extension English {
  /// "11 October 2023"
  func day(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]
    let month = Int(date.month) - 1
    let name = months.indices.contains(month) ? months[month] : String(date.month)
    return "\(date.day) \(name) \(date.year)"
  }

  /// The English name of a language, or its tag where there is none here.
  func language(_ tag: String) -> String {
    switch tag {
    case "ar": "Arabic"
    case "bg": "Bulgarian"
    case "cs": "Czech"
    case "da": "Danish"
    case "de": "German"
    case "el": "Greek"
    case "en": "English"
    case "es": "Spanish"
    case "et": "Estonian"
    case "fi": "Finnish"
    case "fr": "French"
    case "he": "Hebrew"
    case "hi": "Hindi"
    case "hr": "Croatian"
    case "hu": "Hungarian"
    case "id": "Indonesian"
    case "it": "Italian"
    case "ja": "Japanese"
    case "ko": "Korean"
    case "lt": "Lithuanian"
    case "lv": "Latvian"
    case "nb", "no": "Norwegian"
    case "nl": "Dutch"
    case "pl": "Polish"
    case "pt": "Portuguese"
    case "ro": "Romanian"
    case "ru": "Russian"
    case "sk": "Slovak"
    case "sl": "Slovenian"
    case "sv": "Swedish"
    case "th": "Thai"
    case "tr": "Turkish"
    case "uk": "Ukrainian"
    case "vi": "Vietnamese"
    case "zh": "Chinese"
    default: tag
    }
  }
}
