/// What the bytes themselves say of their encoding: a score for each encoding in question.
struct CharsetEvidence {
  /// `canLead`: whether the encoding is to be thought of where it is not declared.
  private var scores: [(charset: Charset, score: Double, canLead: Bool)] = []
  private var highBytes = 0
  private var letterBytes = 0

  /// More bytes than this change no decision.
  private static let sampleLimit = 8192
  /// Text before and after each high byte that is kept with it.
  private static let context = 4
  /// A score that text in the right encoding reaches; about one rare letter in three common ones.
  private static let plausible = 8.0
  /// By how much another encoding must be better than the one declared.
  private static let margin = 12.0

  init(_ bytes: Span<UInt8>) {
    let sample = Self.sample(bytes)
    for byte in sample {
      if byte >= 0x80 { highBytes += 1 } else if Self.isLetter(byte) { letterBytes += 1 }
    }
    let words = WordEvidence(bytes)
    for (index, model) in LetterModel.all.enumerated() {
      guard let bonus = words.bonus(of: index) else { continue }
      for charset in model.charsets {
        guard let table = charset.upperHalf else { continue }
        let score = Self.score(sample.span, table.span, model) + bonus
        scores.append((charset, score, bonus > 0 || !charset.isRare))
      }
    }
    // Two bytes a character: a stray byte or two is no such text.
    guard highBytes >= 4, highBytes > letterBytes / 8 else { return }
    for model in CharacterModel.all {
      var text: [UInt8] = []
      _ = CharsetDecoder.decode(sample.span, 0..<sample.count, as: model.charset, into: &text)
      scores.append((model.charset, model.score(text.span), true))
    }
  }

  /// The likeliest encoding; windows-1252 where nothing is likely.
  var best: Charset { top.map { $0.score >= Self.plausible ? $0.charset : .windows1252 } ?? .utf8 }

  /// Another encoding, where the bytes speak plainly against the one declared.
  func contradiction(of declared: Charset) -> Charset? {
    guard let top, top.charset != declared, !(declared == .gbk && top.charset == .gb18030),
      top.score >= Self.plausible
    else { return nil }
    let known: Charset = declared == .gbk ? .gb18030 : declared
    guard let own = scores.filter({ $0.charset == known }).map(\.score).max() else {
      // A Latin set of which there is no model: only another script speaks against it.
      return declared.isLatin && !top.charset.isLatin && highBytes > letterBytes
        ? top.charset : nil
    }
    return top.score > own + Self.margin ? top.charset : nil
  }

  private var top: (charset: Charset, score: Double)? {
    guard highBytes > 0 else { return nil }
    // The first of equals: the lists put the likelier encoding first.
    var best: (charset: Charset, score: Double)?
    for (charset, score, canLead) in scores where canLead && score > best?.score ?? -.infinity {
      best = (charset, score)
    }
    return best
  }

  /// The parts of the text that hold high bytes, with a little around each.
  private static func sample(_ bytes: Span<UInt8>) -> [UInt8] {
    var sample: [UInt8] = []
    var index = 0
    var taken = 0
    while index < bytes.count, sample.count < sampleLimit {
      index = ByteSearch.asciiEnd(bytes, from: index)
      guard index < bytes.count else { break }
      let start = max(taken, index - context)
      var end = index
      var sinceHigh = 0
      while end < bytes.count, sinceHigh < context, end - start < sampleLimit {
        sinceHigh = bytes[end] >= 0x80 ? 0 : sinceHigh + 1
        end += 1
      }
      if start > taken { sample.append(UInt8(ascii: " ")) }
      ByteSearch.append(bytes, start..<end, to: &sample)
      taken = end
      index = end
    }
    return sample
  }

  /// The mean weight of a high byte, read by `table` as letters of the model.
  private static func score(
    _ sample: Span<UInt8>, _ table: Span<UInt16>, _ model: LetterModel
  ) -> Double {
    let weights = model.weights.span
    var total = 0
    var count = 0
    var run = 0
    var longestRun = 0
    var hasSmall = false
    var isAfterASCIILetter = false
    var isAfterSmall = false
    for index in sample.indices {
      let byte = sample[index]
      if byte < 0x80 {
        isAfterASCIILetter = isLetter(byte)
        if isAfterASCIILetter, run > 0, !model.isLatin { total -= 12 }
        isAfterSmall = isAfterASCIILetter && byte >= 0x61
        run = 0
        continue
      }
      count += 1
      let scalar = Int(table[Int(byte) - 0x80])
      let weight = scalar < weights.count ? Int(weights[scalar]) : LetterModel.signWeight
      total += weight
      guard weight > 0 else {
        (run, isAfterASCIILetter, isAfterSmall) = (0, false, false)
        continue
      }
      run += 1
      longestRun = max(longestRun, run)
      if model.isLatin {
        // Letters with marks seldom follow one another, and hardly ever three in a row.
        if run == 2 { total -= 5 } else if run > 2 { total -= 20 }
      } else if isAfterASCIILetter {
        total -= 12
      }
      let isCapital = LetterModel.isCapital(scalar)
      if isCapital, isAfterSmall { total -= 20 }
      isAfterSmall = !isCapital
      hasSmall = hasSmall || !isCapital
      isAfterASCIILetter = false
    }
    // Words of another script have more than one letter.
    if !model.isLatin, longestRun < 3 { return -30 }
    // A sign such as the pound is a capital elsewhere; capitals alone show no language.
    if model.isLatin, !hasSmall { return min(0, Double(total)) }
    return count == 0 ? 0 : Double(total) / Double(count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
