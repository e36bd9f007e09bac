import RafidText

/// Numbers the forms and the terms of a text: a form's lists are asked, and its stem is taken, once.
struct FormBook {
  /// What is known of a form.
  struct Form {
    /// Its term, or `SummaryTerms.none`.
    var term: Int32
    var roles: WordRoles
  }

  /// The forms by number.
  private(set) var forms: [Form] = []
  /// How many terms there are.
  private(set) var termCount = 0

  private var formTable = KeyTable()
  private var stemTable = KeyTable()
  private var stemmer = Stemmer()

  /// Forgets the forms of the text before; `words` says how long the next one is.
  mutating func reset(words: Int) {
    forms.removeAll(keepingCapacity: true)
    termCount = 0
    // Two words in five are new in an article, fewer in what is longer.
    let expected = min(words / 2, 4096)
    formTable.reset(expecting: expected)
    stemTable.reset(expecting: expected)
  }

  /// The number of a word's form.
  @inline(__always)
  mutating func form(
    of word: Word, _ utf8: Span<UInt8>, _ language: TextLanguage, _ roles: WordRoleTable
  ) -> Int32 {
    if let known = formTable.value(word.key) { return known }
    return add(word, utf8, language, roles)
  }

  /// The number of a form that has been read; nil for another key.
  func known(_ key: UInt64) -> Int32? { formTable.value(key) }

  /// The term of a stem's key, made when it is met first.
  mutating func term(ofStem key: UInt64) -> Int32 {
    let term = stemTable.number(key, new: Int32(termCount))
    if Int(term) == termCount { termCount += 1 }
    return term
  }

  @inline(never)
  private mutating func add(
    _ word: Word, _ utf8: Span<UInt8>, _ language: TextLanguage, _ roles: WordRoleTable
  ) -> Int32 {
    var known = roles.roles(word.key)
    var term = SummaryTerms.none
    if word.kind == .unspaced {
      known.formUnion(.ofCharacter(utf8, at: Int(word.start)))
    } else if !known.contains(.function) {
      // A word of digits and letters.
      if Self.beginsWithDigit(utf8, Int(word.start)) { known.insert(.excluded) }
      term = self.term(
        ofStem: word.kind == .letters
          ? stemmer.key(of: word, in: utf8, language: language) : word.key)
    }
    let number = Int32(forms.count)
    _ = formTable.number(word.key, new: number)
    forms.append(Form(term: term, roles: known))
    return number
  }

  private static func beginsWithDigit(_ utf8: Span<UInt8>, _ start: Int) -> Bool {
    let first = utf8[start]
    return first < 0x3A
      || ((first == 0xD9 || first == 0xDB)
        && SentenceCharacters.kind(utf8, at: start) == .digit)
  }
}
