/// The kinds of tokens. Words come in the order soft, then reserved: `isSoft` is a comparison.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  case endOfFile, invalid, identifier, number, date, string
  case leftBrace, rightBrace, leftParen, rightParen, comma, colon

  // Actions
  case askWord, captureWord, collectWord, deriveWord, combineWord, storeWord, hostWord
  case transmitWord, transferWord, useWord, accessWord, viewWord, shareWord, entrustWord, showWord
  case rentWord, sellWord, deleteWord, processWord

  // Kinds of names
  case dataWord, purposesWord, partiesWord, basesWord, rightsWord, safeguardsWord
  case technologiesWord, regionsWord, eventsWord, subjectsWord, placesWord, channelsWord
  case conditionsWord, conductsWord, mattersWord, risksWord, stagesWord, categoriesWord, lawsWord
  case documentsWord, servicesWord, plansWord, featuresWord

  // Units of time
  case minutesWord, hoursWord, daysWord, weeksWord, monthsWord, yearsWord, minuteWord, hourWord
  case dayWord, weekWord, monthWord, yearWord

  // Other words that are also names
  case acceptsWord, ageWord, agreedWord, archivedWord, categoryWord, companionWord, companyWord
  case contactWord, controllerWord, disclosedWord, effectiveWord, languagesWord
  case limitWord, mustWord, policyWord, shouldWord, sourceWord, statedWord, updatedWord, userWord

  // Reserved words
  case aboutWord, actsWord, addressWord, afterWord, againstWord, andWord, anonymiseWord, anyWord
  case appliesWord, asWord, atWord, basedWord, basisWord, becauseWord, beforeWord, bindWord
  case byWord, cannotWord, choiceWord, citeWord, consequenceWord, countsWord, decidesWord
  case declineWord, defaultWord, defineWord, derivedWord, describedWord, directlyWord
  case disclaimWord, duringWord, dutyWord, eachWord, editionWord, enabledWord
  case examplesWord, exceptWord
  case excludesWord, forWord, formatWord, fromWord, governedWord, importWord, inWord, isWord
  case itselfWord, keepsWord, keptWord, lastWord, lessWord, limitsWord, locatedWord, mapsWord, mayWord
  case meansWord, mostlyWord, nearlyWord, neededWord, needsWord, neverWord, noWord, noneWord
  case notWord, noticeWord, ofWord, offWord, offerWord, omitWord, onWord, onlyWord, optWord
  case optedWord, optionalWord, orWord, outWord, outsideWord, overWord, ownWord, perhapsWord
  case permanentlyWord, pluralWord, protectWord, readilyWord, readsWord, refusedWord, renamedWord
  case reportWord, requiredWord, reserveWord, retainWord, rightWord, runWord, sectionWord, seeWord
  case sensitiveWord, servesWord, someWord, statusWord, subscribedWord, suchWord, thanWord
  case thenWord, toWord, underWord, unlessWord, unstatedWord, untilWord, upWord, usingWord
  case vagueWord, viaWord, warningWord, whenWord, whereWord, whileWord, withWord, withinWord
  case withoutWord

  /// A word of the language that is a name wherever only a name can stand.
  var isSoft: Bool { rawValue >= TokenKind.askWord.rawValue && rawValue <= TokenKind.userWord.rawValue }
  var isName: Bool { self == .identifier || isSoft }
  var isAction: Bool { rawValue >= TokenKind.askWord.rawValue && rawValue <= TokenKind.processWord.rawValue }
  var isKind: Bool { rawValue >= TokenKind.dataWord.rawValue && rawValue <= TokenKind.featuresWord.rawValue }
  var isUnit: Bool { rawValue >= TokenKind.minutesWord.rawValue && rawValue <= TokenKind.yearWord.rawValue }
  public var isKeyword: Bool { rawValue >= TokenKind.askWord.rawValue }
}
