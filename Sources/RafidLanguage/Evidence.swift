/// What a text's words in one script add up to, until it is turned into votes.
struct ScriptEvidence {
  /// Sums of the rows' bytes at even and odd places; each byte is a number from -127 to 127 plus 128.
  var even = SIMD16<UInt32>()
  var odd = SIMD16<UInt32>()
  /// Rows in the sums.
  var features = 0
  /// Letters of the words in the sums.
  var pending = 0
  /// All letters of the script, and their bytes: three of a Chinese page say what a word says.
  var letters = 0
  var bytes = 0
  /// Words that were looked up in the lexicon.
  var words = 0
  /// How often the sums were turned into votes.
  var chunks = 0

  mutating func add(_ rows: RowSums) {
    even &+= SIMD16<UInt32>(truncatingIfNeeded: rows.sums.lowHalf)
    odd &+= SIMD16<UInt32>(truncatingIfNeeded: rows.sums.highHalf)
    features &+= rows.count
  }
}

/// What has been read of a text, for all scripts. Scratch memory that is cleared for each text.
struct Evidence {
  /// By script number of the model; only those in `seen` hold anything.
  var scripts: [ScriptEvidence]
  /// The script numbers with letters, in order of appearance.
  var seen: [Int] = []
  /// Han characters that are only simplified, or only traditional.
  var simplified = 0
  var traditional = 0
  /// Letters of the Arabic script that the Arabic language lacks.
  var addedLetters = 0
  /// For each class, its probability in each chunk times the chunk's letters.
  var votes: [SIMD8<Float>]

  /// For each class, what the lexicon's words add to its score, until they are voted on.
  var said: [SIMD8<Float>]
  /// Scratch memory: the classes' scores, and the mean row that they come from.
  var scores: [SIMD8<Float>]
  var mean = [SIMD8<Float>](repeating: SIMD8(), count: LanguageModel.dimensions)

  /// What each class adds to its score; `LanguageModel.never` or less for those that are not allowed.
  private(set) var biases: [SIMD8<Float>]

  init(scripts: Int, biases: [SIMD8<Float>]) {
    self.scripts = Array(repeating: ScriptEvidence(), count: scripts)
    self.biases = biases
    votes = Array(repeating: SIMD8(), count: biases.count)
    said = votes
    scores = votes
  }

  /// Readies a script for more words; the letters of it that have not voted yet.
  mutating func open(_ script: Int) -> Int {
    if scripts[script].letters == 0 { seen.append(script) }
    return scripts[script].pending
  }

  /// Counts the letters of words of one script.
  mutating func count(_ words: PendingWords) {
    scripts[words.script].letters &+= words.letters
    scripts[words.script].bytes &+= words.bytes
    if words.isJudged { scripts[words.script].pending &+= words.letters }
  }

  /// All letters that counted.
  var letters: Int { seen.reduce(0) { $0 + scripts[$1].letters } }

  /// Whether no script has three quarters of the bytes of letters.
  var isMixed: Bool {
    var most = 0
    var all = 0
    for script in seen {
      most = max(most, scripts[script].bytes)
      all += scripts[script].bytes
    }
    return most * 4 < all * 3
  }

  mutating func clear(_ model: borrowing LanguageModel) {
    for script in seen {
      let group = model.groups[script]
      let isSaid = scripts[script].words > 0
      for block in group.firstBlock..<group.firstBlock + group.blocks {
        votes[block] = SIMD8()
        if isSaid { said[block] = SIMD8() }
      }
      scripts[script] = ScriptEvidence()
    }
    seen.removeAll(keepingCapacity: true)
    simplified = 0
    traditional = 0
    addedLetters = 0
  }
}
