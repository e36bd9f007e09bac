/// Reads the words of a text and gathers evidence from them.
///
/// Only letters count. A word of Latin letters that touches a digit, a low line or an at sign, and
/// whatever follows `://`, `www.` or `@` up to white space, is no word; tags and character
/// references are passed over. MODEL.md has these rules in words.
struct TextReader {
  /// A chunk of so many letters votes as one: long enough to be sure, short enough that the
  /// paragraphs of a page count by their lengths and not by their most telling words.
  static let chunkLetters = 300
  /// A tag with no end within so many bytes is a less-than sign.
  static let longestTag = 400
  /// A character reference takes no more bytes than this.
  static let longestReference = 10

  var evidence: Evidence
  private var memory = WordMemory()
  /// Whether words are looked up in the lexicon.
  private var isLookedUp = false
  private let rowCount: UInt64

  init(_ model: borrowing LanguageModel, among: [Language]) {
    evidence = Evidence(scripts: model.groups.count, biases: model.biases(allowing: among))
    rowCount = UInt64(model.rowCount)
  }

  /// Forgets the last text and readies for one whose words are looked up in the lexicon, or not.
  mutating func begin(_ isLookedUp: Bool, _ model: borrowing LanguageModel) {
    evidence.clear(model)
    self.isLookedUp = isLookedUp
  }

  /// Reads the bytes of a range as one stretch of text.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ model: borrowing LanguageModel,
    _ rows: Span<SIMD16<UInt16>>, _ buckets: Span<SIMD16<UInt32>>
  ) {
    var wordStorage = InlineArray<42, UInt32>(repeating: 0)
    var scalars = wordStorage.mutableSpan
    var pending = PendingWords()
    let end = range.upperBound
    var index = range.lowerBound
    var word = WordState()
    while index < end {
      let (scalar, length) = ScalarDecoder.scalar(bytes, index, end)
      let entry = model.scalars[scalar]
      let script = entry &>> 24
      if script > ScalarTable.Kind.inherited
        || script == ScalarTable.Kind.inherited && word.length > 0
      {
        // A word begins, or the one before is cut.
        let group = script > ScalarTable.Kind.inherited ? model.scalars.group(script) : word.script
        if word.length > 0 {
          finish(&word, &scalars, &pending, model, rows, buckets)
        } else {
          word.isDropped = word.followsNumber && group == model.scalars.latin
        }
        word.begin(group)
        index = word.spell(bytes, index, end, &scalars, model.scalars)
      } else if script == ScalarTable.Kind.skipped {
        index &+= length
      } else {
        index &+= length
        let isAddress = Self.opensAddress(bytes, index, end, scalar, word.length, scalars)
        if word.length > 0 {
          word.isDropped =
            word.isDropped
            || word.script == model.scalars.latin
              && (isAddress || Self.spoils(scalar, index < end ? bytes[index] : 0))
          finish(&word, &scalars, &pending, model, rows, buckets)
        }
        word.passedBorder(scalar)
        if isAddress || scalar == 0x3C || scalar == 0x26 {
          index = Self.pass(bytes, index, end, scalar, isAddress)
        }
      }
    }
    if word.length > 0 { finish(&word, &scalars, &pending, model, rows, buckets) }
    flush(&pending)
  }

  /// Counts the word and hands on its features; the word is empty afterwards.
  private mutating func finish(
    _ word: inout WordState, _ scalars: inout MutableSpan<UInt32>,
    _ pending: inout PendingWords, _ model: borrowing LanguageModel,
    _ rows: Span<SIMD16<UInt16>>, _ buckets: Span<SIMD16<UInt32>>
  ) {
    let length = word.length
    let hash = word.hash
    word.length = 0
    if word.isDropped { return }
    if word.script != pending.script || pending.letters >= Self.chunkLetters {
      flush(&pending)
      if evidence.open(word.script) >= Self.chunkLetters { evidence.vote(word.script, model) }
      pending.script = word.script
      pending.isJudged = model.groups[word.script].classes > 1
    }
    pending.letters &+= length
    pending.bytes &+= word.bytes
    guard pending.isJudged else { return }
    if word.script == model.scalars.han {
      return read(characters: scalars, length, &pending, model, rows)
    }
    if word.script == model.scalars.arabic {
      // The alphabet of Arabic is U+0621 to U+064A; its neighbours add letters of their own.
      for place in 1...length where scalars[place] &- 0x621 >= 0x2A { evidence.addedLetters &+= 1 }
    }
    let place = WordMemory.place(of: hash)
    if memory.words[place].hash != hash { learn(hash, length, &scalars, rows) }
    let count = Int(memory.words[place].rows)
    if pending.rows.count &+ count > RowSums.most { spill(&pending) }
    pending.rows.sums &+= memory.sums[place]
    pending.rows.count &+= count
    if isLookedUp, length >= FeatureRows.shortestWholeWord {
      var slot = memory.words[place].slot
      if slot == WordMemory.unknown {
        slot = Lexicon.slot(UInt32(truncatingIfNeeded: hash), buckets)
        memory.words[place].slot = slot
      }
      evidence.say(slot, word.script, model)
    }
  }

  /// Hands on the features of a run of Han characters or kana, and counts those of one form of Chinese.
  private mutating func read(
    characters: borrowing MutableSpan<UInt32>, _ length: Int, _ pending: inout PendingWords,
    _ model: borrowing LanguageModel, _ rows: Span<SIMD16<UInt16>>
  ) {
    var storage = InlineArray<124, UInt32>(repeating: 0)
    var numbers = storage.mutableSpan
    let count = FeatureRows.fill(
      &numbers, characters: characters, length: length, rowCount: rowCount)
    if pending.rows.count &+ count > RowSums.most { spill(&pending) }
    pending.rows.add(numbers, count, rows)
    for place in 1...length {
      let entry = model.scalars[characters[place]]
      evidence.simplified &+= Int((entry & ScalarTable.simplified) &>> 21)
      evidence.traditional &+= Int((entry & ScalarTable.traditional) &>> 22)
    }
  }

  /// Remembers a word, which stands in `scalars`, in place of another.
  @inline(never)
  private mutating func learn(
    _ hash: UInt64, _ length: Int, _ scalars: inout MutableSpan<UInt32>,
    _ rows: Span<SIMD16<UInt16>>
  ) {
    var storage = InlineArray<124, UInt32>(repeating: 0)
    var numbers = storage.mutableSpan
    let count = FeatureRows.fill(
      &numbers, word: &scalars, length: length, hash: hash, rowCount: rowCount)
    var total = RowSums()
    total.add(numbers, count, rows)
    let place = WordMemory.place(of: hash)
    memory.words[place] = WordMemory.Word(hash: hash, rows: UInt32(count))
    memory.sums[place] = total.sums
  }

  /// Adds the words of `pending` to the evidence of their script.
  private mutating func flush(_ pending: inout PendingWords) {
    if pending.script >= 0 {
      spill(&pending)
      evidence.count(pending)
    }
    pending = PendingWords()
  }

  /// Empties the sums of `pending`.
  private mutating func spill(_ pending: inout PendingWords) {
    evidence.scripts[pending.script].add(pending.rows)
    pending.rows = RowSums()
  }
}

/// Words of one script that were read and not yet added to its evidence.
struct PendingWords {
  /// The script number; -1 before the first word.
  var script = -1
  /// Whether more than one class is written in the script, so that rows matter.
  var isJudged = false
  var rows = RowSums()
  var letters = 0
  var bytes = 0
}
