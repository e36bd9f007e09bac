// From sums to votes, and from votes to a guess.

extension Evidence {
  /// Lets what is summed up of a script vote for its classes, by its letters.
  mutating func vote(_ script: Int, _ model: borrowing LanguageModel) {
    let group = model.groups[script]
    let features = scripts[script].features
    if group.classes == 1 { votes[group.firstBlock][0] = Float(scripts[script].letters) }
    guard group.classes > 1, features > 0 else { return }
    let heat = model.temperatures[Self.size(features, model.temperatures.count)]
    var scores = InlineArray<32, SIMD8<Float>>(repeating: SIMD8())
    let blocks = min(group.blocks, 32)
    let mean = scripts[script].mean(model.scale)
    let weights = model.weights.span
    var top = -Float.infinity
    let words = scripts[script].words
    let share = words > 0 ? 1 / Float(words) : 0
    for block in 0..<blocks {
      var score = model.biases[group.firstBlock + block]
      if words > 0 {
        score += said[group.firstBlock + block] * share
        said[group.firstBlock + block] = SIMD8()
      }
      let base = (group.firstBlock + block) * LanguageModel.dimensions
      // Two sums at a time, for each waits on the addition before.
      var other = SIMD8<Float>()
      for dimension in stride(from: 0, to: LanguageModel.dimensions, by: 2) {
        score += weights[base &+ dimension] * mean[dimension]
        other += weights[base &+ dimension &+ 1] * mean[dimension &+ 1]
      }
      score += other
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
    scripts[script].words = 0
  }

  /// The power of two that `features` reaches, at most the last of `count`.
  private static func size(_ features: Int, _ count: Int) -> Int {
    min(count - 1, Int.bitWidth - 1 - features.leadingZeroBitCount)
  }

  /// The script with most bytes of letters, where those of a script count by how much of their vote
  /// its leading class has: a list of names or a menu in forty languages weighs less than a sentence.
  /// Nil if there is less than one letter's worth.
  private func leadingScript(_ model: borrowing LanguageModel) -> Int? {
    var best: Int?
    var most: Float = -1
    for script in seen where scripts[script].bytes > 1 {
      let group = model.groups[script]
      var top: Float = 0
      if seen.count > 1 {
        for block in group.firstBlock..<group.firstBlock + group.blocks {
          top = max(top, votes[block].max())
        }
      }
      let weight = top / Float(scripts[script].letters) * Float(scripts[script].bytes)
      if weight > most {
        best = script
        most = weight
      }
    }
    return best
  }

  /// The guess that all votes make.
  func guess(
    _ model: borrowing LanguageModel, _ mask: [SIMD8<Float>], _ hint: Language?
  ) -> LanguageGuess {
    guard let script = leadingScript(model) else { return .undetermined(.common) }
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
    let unit = 1 / Float(scripts[script].letters)
    var total: Float = 0
    var best: [(place: Int, score: Float)] = []
    best.reserveCapacity(5)
    for block in group.firstBlock..<group.firstBlock + group.blocks {
      let shares = votes[block] * mask[block] * unit
      var scores = shares
      for _ in 1..<power(script) { scores *= shares }
      for lane in 0..<8 where scores[lane] > 0 {
        let place = block * 8 + lane
        var score = scores[lane]
        if let hint, isHinted(place, hint, model) { score *= LanguageDetector.hintWeight }
        total += score
        guard best.count < 4 || score > best[3].score else { continue }
        let rank = best.firstIndex { $0.score < score } ?? best.count
        best.insert((place, score), at: rank)
        if best.count > 4 { best.removeLast() }
      }
    }
    return best.map {
      LanguageGuess.Candidate(
        language: form(of: model.languages[$0.place]), confidence: $0.score / total)
    }
  }

  /// The power that shares of the vote are raised to before they are probabilities.
  ///
  /// One chunk's share is a probability. Of several chunks most are right when a language leads in
  /// them, so a page with two thirds of its text in one language is surer than two thirds.
  private func power(_ script: Int) -> Int {
    scripts[script].chunks < 2 ? 1 : scripts[script].chunks < 4 ? 2 : 3
  }

  private func isHinted(
    _ place: Int, _ hint: Language, _ model: borrowing LanguageModel
  ) -> Bool {
    model.languages[place] == hint || model.languages[place] == hint.primary
  }

  /// Chinese by the characters that only one of its forms has; simplified where there is none.
  private func form(of language: Language) -> Language {
    guard language == .chinese else { return language }
    return traditional > simplified ? .traditionalChinese : .simplifiedChinese
  }

  private func scriptName(
    _ script: Int, _ language: Language?, _ model: borrowing LanguageModel
  ) -> Script {
    guard script == model.scalars.han else { return model.scalars.scripts[script] }
    if language == .japanese { return .japanese }
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
