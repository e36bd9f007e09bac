// From sums to votes, and from votes to a guess.

extension Evidence {
  /// Scores so far behind the best have no share that counts.
  private static let hopeless: Float = -10

  /// Lets what is summed up of a script vote for its classes, by its letters.
  mutating func vote(_ script: Int, _ model: borrowing LanguageModel) {
    let group = model.groups[script]
    let features = scripts[script].features
    if group.classes == 1, biases[group.firstBlock][0] > LanguageModel.never {
      votes[group.firstBlock][0] = Float(scripts[script].letters)
    }
    guard group.classes > 1, features > 0 else { return }
    var scores = InlineArray<32, SIMD8<Float>>(repeating: SIMD8())
    let blocks = min(group.blocks, 32)
    scripts[script].mean(model.scale, into: &mean)
    let numbers = mean
    let mean = numbers.span
    let weights = model.weights.span
    let coolness = 1 / model.temperatures[Self.size(features, model.temperatures.count)]
    let words = scripts[script].words
    let share = words > 0 ? 1 / Float(words) : 0
    var top = -Float.infinity
    for block in 0..<blocks {
      let place = group.firstBlock + block
      let base = place &* LanguageModel.dimensions
      var score = biases[place]
      // Two sums at a time, for each waits on the addition before.
      var other = SIMD8<Float>()
      var dimension = 0
      while dimension < LanguageModel.dimensions {
        score += weights[base &+ dimension] * mean[dimension]
        other += weights[base &+ dimension &+ 1] * mean[dimension &+ 1]
        dimension &+= 2
      }
      score += other
      if words > 0 {
        score += said[place] * share
        said[place] = SIMD8()
      }
      scores[block] = score * coolness
      top = max(top, scores[block].max())
    }
    let isPossible = top > LanguageModel.never * coolness / 2
    var total: Float = 0
    for block in 0..<blocks where isPossible {
      let behind = scores[block] - top
      scores[block] = behind.max() > Self.hopeless ? SoftMax.exponential(behind) : SIMD8()
      total += scores[block].sum()
    }
    let weight = Float(scripts[script].pending) / total
    for block in 0..<blocks where isPossible && scores[block].sum() > 0 {
      votes[group.firstBlock + block] += scores[block] * weight
    }
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
  func guess(_ model: borrowing LanguageModel, _ hint: Language?) -> LanguageGuess {
    guard let script = leadingScript(model) else { return .undetermined(.common) }
    guard model.groups[script].classes > 0 else {
      return .undetermined(model.scalars.scripts[script])
    }
    let (ranked, total) = ranking(script, model, hint)
    guard ranked[0].score > 0 else { return .undetermined(scriptName(script, nil, model)) }
    let best = form(of: model.languages[ranked[0].place])
    let name = scriptName(script, best, model)
    guard best != .undetermined else { return .undetermined(name) }
    var runnersUp: [LanguageGuess.Candidate] = []
    for rank in 1..<4 {
      let language = form(of: model.languages[ranked[rank].place])
      let confidence = ranked[rank].score / total
      guard confidence >= 0.001 else { break }
      if language != .undetermined {
        runnersUp.append(.init(language: language, confidence: confidence))
      }
    }
    return LanguageGuess(
      language: best, script: name, confidence: ranked[0].score / total, runnersUp: runnersUp)
  }

  /// The four likeliest classes of a script, the likeliest first, and what all scores add up to.
  private func ranking(
    _ script: Int, _ model: borrowing LanguageModel, _ hint: Language?
  ) -> (InlineArray<4, (place: Int, score: Float)>, Float) {
    let group = model.groups[script]
    let unit = 1 / Float(scripts[script].letters)
    let power = power(script)
    let arabic = script == model.scalars.arabic ? arabicWeight(script) : 1
    var total: Float = 0
    var best = InlineArray<4, (place: Int, score: Float)>(repeating: (group.firstBlock * 8, 0))
    for block in group.firstBlock..<group.firstBlock + group.blocks {
      let shares = votes[block] * unit
      guard shares.sum() > 0 else { continue }
      var scores = shares
      for _ in 1..<power { scores *= shares }
      for lane in 0..<8 where scores[lane] > 0 {
        var one = (place: block * 8 + lane, score: scores[lane])
        if arabic > 1, model.languages[one.place] == .arabic { one.score *= arabic }
        if let hint, isHinted(one.place, hint, model) { one.score *= LanguageDetector.hintWeight }
        total += one.score
        guard one.score > best[3].score else { continue }
        for rank in 0..<4 where one.score > best[rank].score { swap(&one, &best[rank]) }
      }
    }
    return (best, total)
  }

  /// The power that shares of the vote are raised to before they are probabilities.
  ///
  /// One chunk's share is a probability. Of several chunks most are right when a language leads in
  /// them, so a page with two thirds of its text in one language is surer than two thirds.
  private func power(_ script: Int) -> Int {
    scripts[script].chunks < 2 ? 1 : scripts[script].chunks < 4 ? 2 : 3
  }

  /// How many times likelier Arabic is where none of its neighbours' letters stands: every seventh
  /// letter of theirs is one, but some are typed on Arabic keyboards.
  private func arabicWeight(_ script: Int) -> Float {
    addedLetters == 0 ? Float(1 << min(5, scripts[script].letters / 6)) : 1
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
  /// The mean of the rows, each of the 32 numbers eight times.
  func mean(_ scale: Float, into mean: inout [SIMD8<Float>]) {
    let step = scale / Float(features)
    let zero = 128 * Float(features)
    for lane in 0..<16 {
      mean[2 * lane] = SIMD8(repeating: (Float(even[lane]) - zero) * step)
      mean[2 * lane + 1] = SIMD8(repeating: (Float(odd[lane]) - zero) * step)
    }
  }
}
