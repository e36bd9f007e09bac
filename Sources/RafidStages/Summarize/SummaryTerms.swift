import RafidText

/// The terms of a text: which words share a stem, how often each occurs, which sentence has which.
///
/// Forms (words with one key) and terms (forms with one stem) are numbered in the order of their first
/// occurrence. The arrays are kept from text to text and may be longer than what they hold.
struct SummaryTerms {
  /// Marks what is no term: a function word, a single character.
  static let none: Int32 = -1

  /// The form of each word.
  private(set) var formOfWord: [Int32] = []
  /// How often each term occurs, and the sentence that it was met in last.
  private(set) var marks: [(count: Int32, sentence: Int32)] = []
  /// The terms of all sentences, sentence after sentence, each once a sentence.
  private(set) var terms: [Int32] = []
  /// Where each sentence's terms begin in `terms`, and the end.
  private(set) var starts: [Int] = []
  /// Words of each sentence.
  private(set) var wordCounts: [Int32] = []
  /// The forms and their terms.
  private(set) var book = FormBook()

  /// Reads the words of a text into terms; words and sentences are both in text order.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], sentences: [Range<Int>], language: TextLanguage,
    roles: WordRoleTable
  ) {
    reset(words: words.count)
    let all = words.span
    var (lentForms, lentTerms, lentMarks) = (lend(&formOfWord), lend(&terms), lend(&self.marks))
    defer { (formOfWord, terms, self.marks) = (lentForms, lentTerms, lentMarks) }
    var forms = lentForms.mutableSpan
    var listed = lentTerms.mutableSpan
    var marks = lentMarks.mutableSpan
    var (index, listedCount, met) = (0, 0, 0)
    var previous: (end: Int32, key: UInt64) = (-1, 0)
    // The last round takes the words behind all sentences.
    for sentence in 0...sentences.count {
      let isSentence = sentence < sentences.count
      let range = isSentence ? sentences[sentence] : Int.max..<Int.max
      var first = index
      starts.append(listedCount)
      while index < all.count, Int(all[index].start) < range.upperBound {
        let word = all[index]
        let form = book.form(of: word, utf8, language, roles)
        forms[index] = form
        index += 1
        let known = book.forms[Int(form)]
        var term = known.term
        if word.kind == .unspaced {
          // Characters of scripts without spaces count in pairs; one alone says too little.
          let isFunction = known.roles.contains(.function)
          if !isFunction, previous.end == word.start {
            term = book.term(ofStem: Self.pair(previous.key, word.key))
          }
          previous = isFunction ? (-1, 0) : (word.end, word.key)
        }
        if Int(word.start) < range.lowerBound { first = index }
        guard term >= 0 else { continue }
        // Terms are numbered as they are met.
        var mark = Int(term) < met ? marks[Int(term)] : (count: 0, sentence: -1)
        met = max(met, Int(term) + 1)
        mark.count += 1
        if Int(word.start) >= range.lowerBound, mark.sentence != Int32(sentence) {
          mark.sentence = Int32(sentence)
          listed[listedCount] = term
          listedCount += 1
        }
        marks[Int(term)] = mark
      }
      if isSentence { wordCounts.append(Int32(index - first)) }
    }
  }

  /// How many terms there are.
  var count: Int { book.termCount }

  /// The term of a key that has been read, or `none`.
  func term(ofForm key: UInt64) -> Int32 {
    book.known(key).map { book.forms[Int($0)].term } ?? Self.none
  }

  /// The roles of a word of the text.
  @inline(__always)
  func roles(ofWord index: Int) -> WordRoles { book.forms[Int(formOfWord[index])].roles }

  /// Whether a word with this key stands in the text.
  func isForm(_ key: UInt64) -> Bool { book.known(key) != nil }

  /// One key for two characters in a row.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ (mixed >> 31)) | 1
  }

  private mutating func reset(words: Int) {
    book.reset(words: words)
    starts.removeAll(keepingCapacity: true)
    wordCounts.removeAll(keepingCapacity: true)
    if formOfWord.count < words {
      formOfWord = Array(repeating: 0, count: words)
      terms = formOfWord
      marks = Array(repeating: (0, -1), count: words)
    }
  }
}
