// From sums to votes, and from votes to a guess.

extension Evidence {
  /// Lets what is summed up of a script vote for its classes, by its letters.
  mutating func vote(_ script: Int, _ model: borrowing LanguageModel) {
    let group = model.groups[script]
    let features = scripts[script].features
    guard group.classes > 1, features > 0 else { return }
    let heat = model.temperatures[Self.power(features, model.temperatures.count)]
    var scores = InlineArray<32, SIMD8<Float>>(repeating: SIMD8())
    let blocks = min(group.blocks, 32)
    let mean = scripts[script].mean(model.scale)
    let weights = model.weights.span
    var top = -Float.infinity
    for block in 0..<blocks {
      var score = model.biases[group.firstBlock + block]
      let base = (group.firstBlock + block) * LanguageModel.dimensions
      for dimension in 0..<LanguageModel.dimensions {
        score += weights[base &+ dimension] * mean[dimension]
      }
      scores[block] = score / heat
      top = max(top, scores[block].max())
    }
    var total: Float = 0
    for block in 0..<blocks {
      scores[block] = SoftMax.exponential(scores[block] - top)
      total += scores[block].sum()
    }
    let weight = Float(scripts[script].pending) / total
    for block in 0..<blocks { votes[group.firstBlock + block] += scores[block] * weight }
    scripts[script].chunks += 1
    scripts[script].even = SIMD16()
    scripts[script].odd = SIMD16()
    scripts[script].features = 0
    scripts[script].pending = 0
  }

  /// The power of two that `features` reaches, at most the last of `count`.
  private static func power(_ features: Int, _ count: Int) -> Int {
    min(count - 1, Int.bitWidth - 1 - features.leadingZeroBitCount)
  }

  /// The script that most bytes of letters are in; nil if there is less than one letter's worth.
  private var leadingScript: Int? {
    var best: Int?
    for script in seen where scripts[script].bytes > (best.map { scripts[$0].bytes } ?? 1) {
      best = script
    }
    return best
  }

  /// The guess that all votes make.
  func guess(
    _ model: borrowing LanguageModel, _ mask: [SIMD8<Float>], _ hint: Language?
  ) -> LanguageGuess {
    guard let script = leadingScript else { return .undetermined(.common) }
    let group = model.groups[script]
    guard group.classes > 0 else { return .undetermined(model.scalars.scripts[script]) }
    var ranked = ranking(script, model, mask, hint)
    let name = scriptName(script, ranked.first?.language, model)
    guard let best = ranked.first, best.language != .undetermined else {
      return .undetermined(name)
    }
    ranked.removeFirst()
    return LanguageGuess(
      language: best.language, script: name, confidence: best.confidence,
      runnersUp: ranked.filter { $0.language != .undetermined && $0.confidence >= 0.001 })
  }

  /// The four likeliest classes of a script, the likeliest first.
  private func ranking(
    _ script: Int, _ model: borrowing LanguageModel, _ mask: [SIMD8<Float>], _ hint: Language?
  ) -> [LanguageGuess.Candidate] {
    let group = model.groups[script]
    let certain = group.classes < 2
    var total: Float = 0
    var best: [(place: Int, score: Float)] = []
    for block in group.firstBlock..<group.firstBlock + group.blocks {
      let block8 = (certain ? SIMD8<Float>(repeating: 0) : votes[block]) * mask[block]
      for lane in 0..<8 {
        let place = block * 8 + lane
        var score = block8[lane]
        if certain { score = lane == 0 ? mask[block][0] : 0 }
        if let hint, isHinted(place, hint, model) { score *= LanguageDetector.hintWeight }
        total += score
        guard score > 0, best.count < 4 || score > best[3].score else { continue }
        let rank = best.firstIndex { $0.score < score } ?? best.count
        best.insert((place, score), at: rank)
        if best.count > 4 { best.removeLast() }
      }
    }
    guard total > 0 else { return [] }
    return best.map {
      LanguageGuess.Candidate(
        language: form(of: model.languages[$0.place]), confidence: $0.score / total)
    }
  }

  private func isHinted(
    _ place: Int, _ hint: Language, _ model: borrowing LanguageModel
  ) -> Bool {
    model.languages[place] == hint || model.languages[place] == hint.primary
  }

  /// Chinese by the characters that only one of its forms has; simplified where there is none.
  private func form(of language: Language) -> Language {
    guard language.code == "zh" else { return language }
    return Language(packing: traditional > simplified ? "zh-Hant" : "zh-Hans")
  }

  private func scriptName(
    _ script: Int, _ language: Language?, _ model: borrowing LanguageModel
  ) -> Script {
    guard script == model.scalars.han else { return model.scalars.scripts[script] }
    if language?.code == "ja" { return .japanese }
    return traditional > simplified ? .traditionalHan : .simplifiedHan
  }
}

extension ScriptEvidence {
  /// The mean of the rows.
  @inline(__always)
  func mean(_ scale: Float) -> InlineArray<32, Float> {
    var mean = InlineArray<32, Float>(repeating: 0)
    let step = scale / Float(features)
    let zero = 128 * Float(features)
    for lane in 0..<16 {
      mean[2 * lane] = (Float(even[lane]) - zero) * step
      mean[2 * lane + 1] = (Float(odd[lane]) - zero) * step
    }
    return mean
  }
}
