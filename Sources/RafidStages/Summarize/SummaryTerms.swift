import RafidText

/// The terms of a text: which words share a stem, how often each occurs, which sentence has which.
///
/// Terms are numbered in the order of their first occurrence. A table from word keys to terms is probed
/// once a word; a word is stemmed once for each of its forms.
struct SummaryTerms {
  /// Marks a word that is no term: a function word, or outside all sentences.
  static let none: Int32 = -1

  /// The term of each word.
  private(set) var termOfWord: [Int32] = []
  /// How often each term occurs.
  private(set) var counts: [Int32] = []
  /// The terms of all sentences, sentence after sentence, each once a sentence.
  private(set) var terms: [Int32] = []
  /// Where each sentence's terms begin in `terms`, and the end.
  private(set) var starts: [Int] = []
  /// Words of each sentence.
  private(set) var wordCounts: [Int32] = []
  /// The word that each sentence begins with, and the end.
  private(set) var firstWords: [Int] = []

  private var forms = KeyTable()
  private var stems = KeyTable()
  private var stemmer = Stemmer()
  private var lastSeen: [Int32] = []

  /// Reads the words of a text into terms.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], sentences: [Range<Int>], language: TextLanguage,
    functionWords: FunctionWords
  ) {
    reset(words: words.count)
    var previous: (end: Int32, key: UInt64) = (-1, 0)
    for word in words {
      var key = word.key
      if word.kind == .unspaced {
        // Characters of scripts without spaces count in pairs; one alone says too little.
        let isFunction = functionWords.contains(word.key)
        key = isFunction || previous.end != word.start ? 0 : Self.pair(previous.key, word.key)
        previous = isFunction ? (-1, 0) : (word.end, word.key)
      }
      termOfWord.append(term(of: key, word, utf8, language, functionWords))
    }
    collect(words, sentences)
  }

  /// The term of a key that has been read, or `none`.
  func term(ofForm key: UInt64) -> Int32 { forms.value(key) ?? Self.none }

  /// Whether a word with this key stands in the text.
  func isForm(_ key: UInt64) -> Bool { forms.value(key) != nil }

  /// One key for two characters in a row.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ (mixed >> 31)) | 1
  }

  private mutating func reset(words: Int) {
    termOfWord.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    wordCounts.removeAll(keepingCapacity: true)
    firstWords.removeAll(keepingCapacity: true)
    lastSeen.removeAll(keepingCapacity: true)
    forms.reset(expecting: words)
    stems.reset(expecting: words)
  }

  /// The term of a form, made when it is met first; counts it.
  private mutating func term(
    of key: UInt64, _ word: Word, _ utf8: Span<UInt8>, _ language: TextLanguage,
    _ functionWords: FunctionWords
  ) -> Int32 {
    guard key != 0 else { return Self.none }
    if let known = forms.value(key) {
      if known >= 0 { counts[Int(known)] += 1 }
      return known
    }
    var term = Self.none
    if word.kind == .unspaced || !functionWords.contains(key) {
      let stem =
        word.kind == .letters ? stemmer.key(of: word, in: utf8, language: language) : key
      term = stems.value(stem) ?? Int32(counts.count)
      if Int(term) == counts.count {
        counts.append(0)
        lastSeen.append(-1)
        stems.insert(stem, term)
      }
      counts[Int(term)] += 1
    }
    forms.insert(key, term)
    return term
  }

  /// Lists each sentence's terms; words and sentences are both in text order.
  private mutating func collect(_ words: [Word], _ sentences: [Range<Int>]) {
    var word = 0
    for (index, range) in sentences.enumerated() {
      starts.append(terms.count)
      while word < words.count, Int(words[word].start) < range.lowerBound { word += 1 }
      firstWords.append(word)
      let first = word
      while word < words.count, Int(words[word].start) < range.upperBound {
        let term = termOfWord[word]
        if term >= 0, lastSeen[Int(term)] != Int32(index) {
          lastSeen[Int(term)] = Int32(index)
          terms.append(term)
        }
        word += 1
      }
      wordCounts.append(Int32(word - first))
    }
    starts.append(terms.count)
    firstWords.append(word)
  }
}
