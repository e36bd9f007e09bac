import RafidText

/// Finds words in scripts without spaces: runs of characters that stand twice or more, and whose neighbours vary on
/// both sides (accessor variety, Feng, Chen, Deng and Zheng 2004): a piece of a word always has the same ones.
///
/// Runs are counted by length, and only those that repeat are made longer.
struct KeywordRuns {
  /// Characters of the shortest and longest run: Han, and the alphabets of South-East Asia.
  static let han = 2...6
  static let alphabet = 4...12

  /// What is counted of a run that stands twice or more: the occurrences that are whole words by their ends.
  private struct Run {
    var candidate: KeywordCandidate
    var left: Int32 = 0
    var right: Int32 = 0
    var leftVaries = false
    var rightVaries = false
  }

  /// A place where a run begins that may grow.
  private struct Start {
    var word: Int32
    /// Its run at the length that was counted last; below zero if that stands but once.
    var run: Int32
    /// The hash of the characters so far.
    var key: UInt64
  }

  private var runs: [Run] = []
  private var table = KeyTable()
  private var starts: [Start] = []
  /// How often each of 8,192 remainders of two characters in a row is met, up to 2.
  private var pairs = [UInt8](repeating: 0, count: 8192)
  /// The roles of each word.
  private var roles: [WordRoles] = []

  /// Appends the runs of a text to `candidates`.
  mutating func read(
    parts: KeywordParts, terms: SummaryTerms, into candidates: inout [KeywordCandidate]
  ) {
    roles.removeAll(keepingCapacity: true)
    for word in 0..<parts.count { roles.append(terms.roles(ofWord: word)) }
    findStarts(parts)
    var length = 1
    while !starts.isEmpty, length < Self.alphabet.upperBound {
      length += 1
      count(parts, length: length)
      for run in runs where run.candidate.count > 1 && run.leftVaries && run.rightVaries {
        candidates.append(run.candidate)
      }
      starts.removeAll { $0.run < 0 }
    }
  }

  /// Lists where runs may begin: most pairs of characters stand but once, and need no place in a table.
  private mutating func findStarts(_ parts: KeywordParts) {
    for index in pairs.indices { pairs[index] = 0 }
    starts.removeAll(keepingCapacity: true)
    for word in 0..<max(0, parts.count - 1) where isOpen(parts, word) {
      guard parts.parts[word + 1] >= 0, parts.adjoin(word + 1) else { continue }
      let key = Self.step(Self.seed, parts.parts[word])
      starts.append(Start(word: Int32(word), run: -1, key: key))
      let pair = Self.remainder(key, parts.parts[word + 1])
      if pairs[pair] < 2 { pairs[pair] += 1 }
    }
    starts.removeAll { pairs[Self.remainder($0.key, parts.parts[Int($0.word) + 1])] < 2 }
  }

  @inline(__always)
  private static func remainder(_ key: UInt64, _ part: Int32) -> Int {
    Int(truncatingIfNeeded: step(key, part) >> 16) & 8191
  }

  /// Makes all runs one character longer, and counts those that then stand twice or more: until it does, the table
  /// holds, below zero, the start that a run was met at first.
  private mutating func count(_ parts: KeywordParts, length: Int) {
    runs.removeAll(keepingCapacity: true)
    table.reset(expecting: starts.count)
    var kept = 0
    for place in starts.indices {
      var start = starts[place]
      let word = Int(start.word)
      let longest = (roles[word].contains(.han) ? Self.han : Self.alphabet).upperBound
      let index = word + length - 1
      guard length <= longest, index < parts.count, parts.parts[index] >= 0, parts.adjoin(index)
      else { continue }
      start.key = Self.step(start.key, parts.parts[index])
      let unmet = -1 - Int32(kept)
      start.run = table.number(start.key | 1, new: unmet)
      if start.run == unmet {
        start.run = -1
      } else {
        if start.run < 0 { start.run = begin(at: -1 - Int(start.run), start.key, length, parts) }
        add(to: Int(start.run), word, length, parts)
      }
      starts[kept] = start
      kept += 1
    }
    starts.removeSubrange(kept...)
  }

  /// Begins a run that was met a second time, with the start that it was met at first; its number.
  private mutating func begin(
    at place: Int, _ key: UInt64, _ length: Int, _ parts: KeywordParts
  ) -> Int32 {
    let number = Int32(runs.count)
    runs.append(Run(candidate: KeywordCandidate(firstWord: 0, length: Int32(length))))
    table.replace(key | 1, number)
    starts[place].run = number
    add(to: Int(number), Int(starts[place].word), length, parts)
    return number
  }

  /// The hash of no parts; the first term is number 0, and must change it.
  static let seed: UInt64 = 0xD1B5_4A32_D192_ED03

  /// Takes one part into the hash of a run.
  @inline(__always)
  static func step(_ key: UInt64, _ part: Int32) -> UInt64 {
    let mixed = (key ^ UInt64(UInt32(bitPattern: part))) &* 0x2545_F491_4F6C_DD1D
    return mixed ^ (mixed >> 29)
  }

  /// Counts one occurrence of a run, where it may be a word.
  private mutating func add(to number: Int, _ start: Int, _ length: Int, _ parts: KeywordParts) {
    let shortest = (roles[start].contains(.han) ? Self.han : Self.alphabet).lowerBound
    let next = start + length
    guard length >= shortest, isClosed(parts, next - 1),
      length > 3 || !roles[start].contains(.weakOpener)
    else { return }
    let left = start > 0 && parts.adjoin(start) ? parts.parts[start - 1] : KeywordParts.none
    let right = next < parts.count && parts.adjoin(next) ? parts.parts[next] : KeywordParts.none
    var run = runs[number]
    run.candidate.count += 1
    if run.candidate.count == 1 {
      run.candidate.firstWord = Int32(start)
      run.left = left
      run.right = right
    }
    if left < 0 || left != run.left { run.leftVaries = true }
    if right < 0 || right != run.right { run.rightVaries = true }
    runs[number] = run
  }

  /// Whether a run may begin here: not inside a syllable or a word of katakana.
  private func isOpen(_ parts: KeywordParts, _ index: Int) -> Bool {
    guard parts.parts[index] >= 0, parts.flags[index].contains(.unspaced),
      !roles[index].contains(.leans)
    else { return false }
    return !(index > 0 && parts.adjoin(index) && isKatakana(index - 1, index))
  }

  /// Whether a run may end with the character at `index`.
  @inline(__always)
  private func isClosed(_ parts: KeywordParts, _ index: Int) -> Bool {
    if roles[index].contains(.leads) { return false }
    guard index + 1 < parts.count, parts.adjoin(index + 1) else { return true }
    return !roles[index + 1].contains(.leans) && !isKatakana(index, index + 1)
  }

  private func isKatakana(_ one: Int, _ other: Int) -> Bool {
    roles[one].contains(.katakana) && roles[other].contains(.katakana)
  }
}
