/// Scores into probabilities, eight classes at a time.
enum SoftMax {
  /// Added to a number below 2^22, it leaves the nearest whole number in the lowest bits.
  private static let rounder: Float = 12_582_912

  /// e to the power of each of eight numbers that are zero or less, to one part in ten thousand.
  ///
  /// 2^x = 2^n * 2^f, with the fraction's power by the first terms of its series; below -80 it is 0.
  @inline(__always)
  static func exponential(_ numbers: SIMD8<Float>) -> SIMD8<Float> {
    let limited = numbers.larger(SIMD8(repeating: -80)) * 1.442_695_04
    let rounded = limited + rounder
    let part = (limited - (rounded - rounder)) * 0.693_147_18
    var series = part * (1 / 120) + (1 / 24)
    series = series * part + (1 / 6)
    series = series * part + 0.5
    series = series * part + 1
    series = series * part + 1
    var power = SIMD8<Float>()
    for lane in 0..<8 {
      let whole = rounded[lane].bitPattern &- rounder.bitPattern
      power[lane] = Float(bitPattern: (whole &+ 127) &<< 23)
    }
    return series * power
  }
}
