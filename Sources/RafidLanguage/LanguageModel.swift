/// The parts of the embedded model that are read often, unpacked once for the process.
///
/// A text's features each name a row of 32 bytes; the mean of the rows, 32 numbers, times the
/// weights of the classes of its script, gives their scores (Joulin et al., "Bag of Tricks for
/// Efficient Text Classification", 2017). Rows stay where they are, see `EmbeddedModel`.
struct LanguageModel: Sendable {
  /// The classes of one script: a run of blocks of eight.
  struct Group: Sendable {
    var firstBlock = 0
    var blocks = 0
    /// How many classes there are; the last block's other places are empty.
    var classes = 0
  }

  /// The bias of a class that is not to be said, and of empty places.
  static let never: Float = -1e9
  /// Numbers in a row.
  static let dimensions = 32
  static let shared = EmbeddedModel.withBytes { LanguageModel($0) }

  /// The number of rows.
  private(set) var rowCount = 0
  /// What Unicode says of each scalar.
  private(set) var scalars = ScalarTable()
  /// The language of each place in the blocks; `und` is a class of its own, and fills empty places.
  private(set) var languages: [Language] = []
  /// For each block, 32 vectors: the weights of its eight classes for one number of the mean row.
  private(set) var weights: [SIMD8<Float>] = []
  /// What each class adds to its score, one vector a block; far below all others in empty places.
  private(set) var biases: [SIMD8<Float>] = []
  /// What each class adds besides, the more the shorter a text is: a word says less than how often a
  /// language is met.
  private(set) var briefs: [SIMD8<Float>] = []
  /// The classes of each script, by the script's number in `scalars`.
  private(set) var groups: [Group] = []
  /// What scores are divided by before they become probabilities, by the text's features (powers
  /// of two): fitted to text that was held out from training.
  private(set) var temperatures: [Float] = []
  /// Words that are known by themselves.
  private(set) var lexicon = Lexicon()
  /// The value of one step of a row's bytes.
  private(set) var scale: Float = 0

  private init(_ bytes: Span<UInt8>) {
    var reader = ModelReader(position: 8)
    rowCount = reader.integer(bytes)
    _ = reader.integer(bytes)
    let count = reader.integer(bytes)
    let heats = reader.integer(bytes)
    _ = reader.integer(bytes)
    let slotCount = reader.integer(bytes)
    var classes: [(language: Language, script: Script)] = []
    for _ in 0..<count {
      classes.append(
        (Language(packing: reader.text(bytes, 8)), Script(packing: reader.text(bytes, 4))))
    }
    let classWeights = (0..<count * Self.dimensions).map { _ in reader.float(bytes) }
    let classBiases = (0..<count).map { _ in reader.float(bytes) }
    let classBriefs = (0..<count).map { _ in reader.float(bytes) }
    temperatures = (0..<heats).map { _ in reader.float(bytes) }
    scale = reader.float(bytes)
    lexicon = Lexicon(bytes, &reader, slotCount: slotCount, classes: count)
    scalars = ScalarTable(bytes, &reader)
    groups = Array(repeating: Group(), count: scalars.scripts.count)
    for script in scalars.scripts.indices {
      let members = classes.indices.filter { classes[$0].script == scalars.scripts[script] }
      guard !members.isEmpty else { continue }
      groups[script] = Group(
        firstBlock: biases.count, blocks: (members.count + 7) / 8, classes: members.count)
      for (rank, member) in members.enumerated() {
        lexicon.place(member, at: biases.count * 8 + rank, script: script)
      }
      for start in stride(from: 0, to: members.count, by: 8) {
        let eight = Array(members[start..<min(start + 8, members.count)])
        append(eight, classes.map(\.language), classWeights, classBiases, classBriefs)
      }
    }
  }

  /// Lays one block: up to eight classes, by their numbers in the file.
  private mutating func append(
    _ members: [Int], _ names: [Language], _ classWeights: [Float], _ classBiases: [Float],
    _ classBriefs: [Float]
  ) {
    var bias = SIMD8<Float>(repeating: Self.never)
    var brief = SIMD8<Float>()
    for (place, member) in members.enumerated() {
      bias[place] = classBiases[member]
      brief[place] = classBriefs[member]
    }
    biases.append(bias)
    briefs.append(brief)
    languages += members.map { names[$0] }
    languages += Array(repeating: .undetermined, count: 8 - members.count)
    for dimension in 0..<Self.dimensions {
      var column = SIMD8<Float>()
      for (place, member) in members.enumerated() {
        column[place] = classWeights[member * Self.dimensions + dimension]
      }
      weights.append(column)
    }
  }
}

/// Takes numbers from the model's header, little-endian.
struct ModelReader {
  var position: Int

  mutating func integer(_ bytes: Span<UInt8>) -> Int {
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  mutating func float(_ bytes: Span<UInt8>) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: integer(bytes)))
  }

  mutating func text(_ bytes: Span<UInt8>, _ count: Int) -> String {
    defer { position += count }
    let characters = (0..<count).map { bytes[position + $0] }.filter { $0 != 0 }
    return String(decoding: characters, as: UTF8.self)
  }
}

extension LanguageModel {
  /// The classes' biases, in the order of the blocks; `never` for classes that may not be said.
  ///
  /// `und` may always be said. An empty list allows all.
  func biases(allowing among: [Language]) -> [SIMD8<Float>] {
    guard !among.isEmpty else { return biases }
    return biases.indices.map { block in
      var lanes = biases[block]
      for lane in 0..<8 {
        let language = languages[block * 8 + lane]
        let isAllowed =
          language == .undetermined || among.contains { $0 == language || $0.primary == language }
        if !isAllowed { lanes[lane] = Self.never }
      }
      return lanes
    }
  }

  /// The languages of the classes, each once, by code; Chinese in its two forms.
  var tellable: [Language] {
    var found = Set(languages)
    found.remove(.undetermined)
    if found.remove(.chinese) != nil {
      found.formUnion([.simplifiedChinese, .traditionalChinese])
    }
    return found.sorted()
  }
}
