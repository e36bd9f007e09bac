/// The word that is being read; its folded scalars stand beside it, from place 1 on.
struct WordState {
  var length = 0
  var bytes = 0
  /// The hash of the folded scalars.
  var hash = FeatureRows.wordSeed
  /// The script number that it is judged under.
  var script = 0
  var isDropped = false
  /// Whether the last border was a digit or low line, or a hyphen after a digit.
  private(set) var followsNumber = false
  private var followsDigit = false

  /// Makes it the empty word of a script.
  mutating func begin(_ script: Int) {
    self.script = script
    length = 0
    bytes = 0
    hash = FeatureRows.wordSeed
    followsNumber = false
    followsDigit = false
  }

  mutating func passedBorder(_ scalar: UInt32) {
    let isDigit = TextReader.isDigit(scalar)
    followsNumber = isDigit || scalar == 0x5F || (scalar == 0x2D && followsDigit)
    followsDigit = isDigit
  }

  /// Takes the letters and marks of the word's script from `start` on, as many as a word has at most.
  /// Gives back where they end.
  @inline(never)
  mutating func spell(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ scalars: inout MutableSpan<UInt32>,
    _ table: borrowing ScalarTable
  ) -> Int {
    let isLatin = script == table.latin
    let script = script
    var length = length
    var hash = hash
    var size = 0
    var index = start
    while index < end, length < FeatureRows.longestWord {
      var folded = UInt32(text[index] | 0x20)
      var width = 1
      if !isLatin || !TextReader.isLetter(folded) {
        if isLatin, text[index] < 0x80 { break }
        let (scalar, taken) = ScalarDecoder.scalar(text, index, end)
        let entry = table[scalar]
        let kind = entry &>> 24
        width = taken
        if kind > ScalarTable.Kind.inherited {
          if table.group(kind) != script { break }
        } else if kind == ScalarTable.Kind.skipped
          || kind == ScalarTable.Kind.inherited && script == table.han
        {
          index &+= width
          continue
        } else if kind == ScalarTable.Kind.border {
          break
        }
        folded = (scalar &+ entry) & ScalarTable.scalarMask
      }
      length &+= 1
      scalars[length] = folded
      hash = FeatureRows.hash(hash, folded)
      size &+= width
      index &+= width
    }
    self.length = length
    self.hash = hash
    bytes = size
    return index
  }
}
