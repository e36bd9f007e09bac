/// Reads the words of a text and gathers evidence from them.
///
/// Only letters count. A word of Latin letters that touches a digit, a low line or an at sign, and
/// whatever follows `://`, `www.` or `@` up to white space, is no word; tags and character
/// references are passed over. MODEL.md has these rules in words.
struct TextReader {
  /// A chunk of so many letters votes as one: long enough to be sure, short enough that the
  /// paragraphs of a page count by their lengths and not by their most telling words.
  static let chunkLetters = 300
  /// Looking words up is two thirds of the cost, and a text of twice so many bytes is as sure of its
  /// language with every second word: there is no more evidence in any text than this takes.
  static let evidenceBytes = 1000
  /// As `evidenceBytes`, for one line among many: most are in the language of the lines around them.
  static let lineEvidenceBytes = 96
  static let longestStride = 8
  /// A tag with no end within so many bytes is a less-than sign.
  static let longestTag = 400
  /// A character reference takes no more bytes than this.
  static let longestReference = 10

  var evidence: Evidence
  /// Of so many words one is looked up; all are counted.
  private var stride = 1
  /// Whether the text is so short that its words are looked up in the lexicon.
  private var isShort = false
  private let rowCount: UInt64

  init(_ model: borrowing LanguageModel, among: [Language]) {
    evidence = Evidence(scripts: model.groups.count, biases: model.biases(allowing: among))
    rowCount = UInt64(model.rowCount)
  }

  /// Forgets the last text and readies for one of so many bytes.
  mutating func begin(
    _ bytes: Int, _ model: borrowing LanguageModel, evidenceBytes: Int = TextReader.evidenceBytes
  ) {
    evidence.clear(model)
    isShort = bytes <= Lexicon.shortText
    stride = min(Self.longestStride, max(1, bytes / evidenceBytes))
  }

  /// Reads the bytes of a range as one stretch of text.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ model: borrowing LanguageModel,
    _ rows: Span<SIMD16<UInt16>>, _ slots: Span<UInt32>
  ) {
    var wordStorage = InlineArray<42, UInt32>(repeating: 0)
    var rowStorage = InlineArray<512, UInt32>(repeating: 0)
    var scalars = wordStorage.mutableSpan
    var pending = PendingRows()
    var numbers = rowStorage.mutableSpan
    let blocks = model.scalars.blocks.span
    let entries = model.scalars.entries.span
    let groups = model.scalars.groups.span
    let end = range.upperBound
    var index = range.lowerBound
    var word = WordState()
    while index < end {
      let (scalar, length) = ScalarDecoder.scalar(bytes, index, end)
      let entry = entries[Int(blocks[Int(scalar &>> 8)]) &<< 8 | Int(scalar & 0xFF)]
      let script = entry &>> 24
      index &+= length
      if script > ScalarTable.Kind.inherited {
        let group = Int(groups[Int(script)])
        if word.length == 0 {
          word.isDropped = word.followsNumber && group == model.scalars.latin
        } else if group != word.script || word.length == FeatureRows.longestWord {
          finish(&word, &scalars, &numbers, &pending, model, rows, slots)
        }
        word.script = group
        if group != model.scalars.latin { note(scalar &+ entry, entry, group, model) }
        word.passedLetter(length)
        scalars[word.length] = (scalar &+ entry) & ScalarTable.scalarMask
      } else if script == ScalarTable.Kind.inherited, word.length > 0 {
        if word.script == model.scalars.han { continue }
        if word.length == FeatureRows.longestWord {
          finish(&word, &scalars, &numbers, &pending, model, rows, slots)
        }
        word.passedMark(length)
        scalars[word.length] = (scalar &+ entry) & ScalarTable.scalarMask
      } else if script != ScalarTable.Kind.skipped {
        let isAddress = Self.opensAddress(bytes, index, end, scalar, word.length, scalars)
        if word.length > 0 {
          word.isDropped =
            word.isDropped
            || word.script == model.scalars.latin
              && (isAddress || Self.spoils(scalar, index < end ? bytes[index] : 0))
          finish(&word, &scalars, &numbers, &pending, model, rows, slots)
        }
        word.passedBorder(scalar)
        if isAddress || scalar == 0x3C || scalar == 0x26 {
          index = Self.pass(bytes, index, end, scalar, isAddress)
        }
      }
    }
    if word.length > 0 { finish(&word, &scalars, &numbers, &pending, model, rows, slots) }
    flush(&pending, numbers, rows)
  }

  /// Turns what is left into votes.
  mutating func finish(_ model: borrowing LanguageModel) {
    for place in evidence.seen.indices { evidence.vote(evidence.seen[place], model) }
  }

  /// Counts the word and hands on its features; the word is empty afterwards.
  @inline(__always)
  private mutating func finish(
    _ word: inout WordState, _ scalars: inout MutableSpan<UInt32>,
    _ numbers: inout MutableSpan<UInt32>, _ pending: inout PendingRows,
    _ model: borrowing LanguageModel, _ rows: Span<SIMD16<UInt16>>, _ slots: Span<UInt32>
  ) {
    let length = word.length
    let size = word.bytes
    word.length = 0
    word.bytes = 0
    if word.isDropped { return }
    if word.script != pending.script
      || pending.count > FeatureRows.capacity - FeatureRows.mostOfWord
      || pending.letters >= Self.chunkLetters &* stride
    {
      flush(&pending, numbers, rows)
      if evidence.open(word.script) >= Self.chunkLetters &* stride {
        evidence.vote(word.script, model)
      }
      pending.script = word.script
      pending.isJudged = model.groups[word.script].classes > 1
    }
    pending.letters &+= length
    pending.bytes &+= size
    guard pending.isJudged else { return }
    pending.skips &-= 1
    if pending.skips > 0 { return }
    pending.skips = stride
    if word.script == model.scalars.han {
      FeatureRows.append(
        characters: scalars, length: length, to: &numbers, count: &pending.count, rowCount: rowCount
      )
    } else {
      let hash = FeatureRows.append(
        word: &scalars, length: length, to: &numbers, count: &pending.count, rowCount: rowCount)
      if isShort, length >= FeatureRows.shortestWholeWord {
        evidence.look(up: hash, word.script, model, slots)
      }
    }
  }

  /// Adds what is pending to the evidence of its script.
  private mutating func flush(
    _ pending: inout PendingRows, _ numbers: borrowing MutableSpan<UInt32>,
    _ rows: Span<SIMD16<UInt16>>
  ) {
    if pending.script >= 0 { evidence.add(pending, numbers, rows) }
    pending.reset()
  }

  /// Counts the letters of a script that say something by themselves.
  @inline(__always)
  private mutating func note(
    _ folded: UInt32, _ entry: UInt32, _ group: Int, _ model: borrowing LanguageModel
  ) {
    if group == model.scalars.han {
      evidence.simplified &+= Int((entry & ScalarTable.simplified) &>> 21)
      evidence.traditional &+= Int((entry & ScalarTable.traditional) &>> 22)
    } else if group == model.scalars.arabic {
      // The alphabet of Arabic is U+0621 to U+064A; its neighbours add letters of their own.
      evidence.addedLetters &+= (folded & ScalarTable.scalarMask) &- 0x621 < 0x2A ? 0 : 1
    }
  }
}

/// The word that is being read; its folded scalars stand beside it, from place 1 on.
struct WordState {
  var length = 0
  var bytes = 0
  /// The script number that it is judged under.
  var script = 0
  var isDropped = false
  /// Whether the last border was a digit or low line, or a hyphen after a digit.
  var followsNumber = false
  private var followsDigit = false

  @inline(__always)
  mutating func passedLetter(_ size: Int) {
    length &+= 1
    bytes &+= size
    followsNumber = false
    followsDigit = false
  }

  @inline(__always)
  mutating func passedMark(_ size: Int) {
    length &+= 1
    bytes &+= size
  }

  @inline(__always)
  mutating func passedBorder(_ scalar: UInt32) {
    let isDigit = TextReader.isDigit(scalar)
    followsNumber = isDigit || scalar == 0x5F || (scalar == 0x2D && followsDigit)
    followsDigit = isDigit
  }
}

/// Words of one script that were read and not yet added to its evidence.
struct PendingRows {
  /// The script number; -1 before the first word.
  var script = -1
  /// Whether more than one class is written in the script, so that rows matter.
  var isJudged = false
  /// How many rows are named.
  var count = 0
  var letters = 0
  var bytes = 0
  /// How many words to go until one is looked up.
  var skips = 0

  /// Empties it; the count of words goes on.
  mutating func reset() {
    script = -1
    count = 0
    letters = 0
    bytes = 0
  }
}
