/// The key of no scalars: the fractional part of the golden ratio.
let emptyKey: UInt64 = 0x9E37_79B9_7F4A_7C15

/// Takes one folded scalar into a key: xor, then a multiplication by an odd random number. Two
/// different words meet only where all 64 bits of the state do; `finishKey` mixes them.
@inline(__always)
func keyStep(_ key: UInt64, _ scalar: UInt32) -> UInt64 {
  (key ^ UInt64(scalar)) &* 0xD6E8_FEB8_6659_FD93
}

/// Spreads a key over all its bits; a bijection (the finalizer of SplitMix64).
@inline(__always)
func finishKey(_ key: UInt64) -> UInt64 {
  var mixed = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

/// Takes the last scalar out of a key again: the inverse of `keyStep`.
@inline(__always)
func keyUnstep(_ key: UInt64, _ scalar: UInt32) -> UInt64 {
  (key &* 0xCFEE_444D_8B59_A89B) ^ UInt64(scalar)
}

/// The inverse of `finishKey`.
@inline(__always)
func unfinishKey(_ key: UInt64) -> UInt64 {
  var mixed = (key ^ (key >> 31) ^ (key >> 62)) &* 0x3196_42B2_D24D_8EC3
  mixed = (mixed ^ (mixed >> 27) ^ (mixed >> 54)) &* 0x96DE_1B17_3F11_9089
  return mixed ^ (mixed >> 30) ^ (mixed >> 60)
}

/// The unfinished key of folded bytes.
func foldedKey(_ folded: Span<UInt8>) -> UInt64 {
  var key = emptyKey
  var index = 0
  while index < folded.count {
    let decoded = decodeScalar(folded, at: index)
    key = keyStep(key, decoded.value)
    index += decoded.count
  }
  return key
}

/// A run of plain letters: the key with them, where they end, what the last of them folded to.
struct LetterRun {
  var key: UInt64
  var end: Int
  var last: UInt32
}

/// The word that the scanner stands in; `start` is below zero between words.
struct OpenWord {
  var start = -1
  var end = 0
  var key = emptyKey
  /// Class of the last letter, digit or unspaced character.
  var lastClass: UInt32 = 0
  /// What that folded to.
  var lastScalar: UInt32 = 0
  /// A folded apostrophe, point or quote that joins only if the next scalar allows it, or 0.
  var pending: UInt32 = 0
  var pendingClass: UInt32 = 0
  /// Combining class of the last mark that stays, or 0.
  var lastMark: UInt32 = 0
  /// Marks came out of canonical order, so the key has to be taken from the folded word.
  var disordered = false
  var hasLetters = false

  var kind: Word.Kind {
    if lastClass == ScalarClass.unspaced { return .unspaced }
    return hasLetters ? .letters : .number
  }

  /// Whether a letter, digit or unspaced character continues this word.
  @inline(__always)
  func joins(_ scalarClass: UInt32, _ folded: UInt32) -> Bool {
    if lastClass == ScalarClass.unspaced || scalarClass == ScalarClass.unspaced { return false }
    if pending == 0 { return true }
    switch pendingClass {
    case ScalarClass.point: return scalarClass == ScalarClass.digit
    case ScalarClass.gershayim: return isHebrew(folded)
    default: return scalarClass == ScalarClass.letter
    }
  }

  /// Whether the word may go on behind an apostrophe, point or quote, which then is pending.
  mutating func awaits(_ joiner: UInt32, _ folded: UInt32) -> Bool {
    if start < 0 || pending != 0 || lastClass == ScalarClass.unspaced { return false }
    if joiner == ScalarClass.point, lastClass != ScalarClass.digit { return false }
    if joiner == ScalarClass.gershayim, !isHebrew(lastScalar) { return false }
    pending = folded
    pendingClass = joiner
    return true
  }

  /// Begins a word here, or takes in what was pending.
  @inline(__always)
  mutating func begin(at index: Int) {
    if start < 0 {
      start = index
    } else if pending != 0 {
      key = keyStep(key, pending)
      pending = 0
      lastMark = 0
    }
  }

  /// Takes in letters that have been hashed from this word's key on.
  @inline(__always)
  mutating func continueLetters(_ run: LetterRun) {
    key = run.key
    end = run.end
    lastScalar = run.last
    lastClass = ScalarClass.letter
    hasLetters = true
    lastMark = 0
  }

  /// Takes the folded form of a scalar into the key.
  mutating func hash(_ scalar: UInt32, _ entry: UInt32) {
    switch entry.foldingAction {
    case FoldingAction.same:
      hashFolded(scalar, entry)
    case FoldingAction.one:
      hashFolded(entry.foldingPayload, 0)
    case FoldingAction.many:
      let table = FoldingTable.shared
      let place = Int(entry.foldingPayload)
      for offset in 0..<Int(table.expansions[place]) {
        let folded = table.expansions[place + 1 + offset]
        hashFolded(folded, foldingEntry(folded, table.blocks.span, table.entries.span))
      }
    default:
      let jamo = hangulJamo(scalar)
      hashFolded(jamo.lead, 0)
      hashFolded(jamo.vowel, 0)
      if let tail = jamo.tail { hashFolded(tail, 0) }
    }
  }

  private mutating func hashFolded(_ folded: UInt32, _ entry: UInt32) {
    let mark = entry.scalarClass == ScalarClass.mark ? entry.foldingPayload : 0
    if mark > 0, mark < lastMark { disordered = true }
    lastMark = mark
    lastScalar = folded
    key = keyStep(key, folded)
  }
}

/// Whether a folded scalar is a Hebrew letter.
@inline(__always)
func isHebrew(_ scalar: UInt32) -> Bool { scalar >= 0x5D0 && scalar <= 0x5EA }
