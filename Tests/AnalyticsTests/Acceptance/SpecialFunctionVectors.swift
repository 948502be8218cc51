/// Values to fifty digits, as the reference data have them: arguments, then the value, which may be a text.
struct SpecialFunctionVectors: Decodable {
  struct Functions: Decodable {
    var lgamma: [[LooseNumber]]
    var digamma: [[LooseNumber]]
    var betainc_reg: [[LooseNumber]]
    var norm_ppf: [[LooseNumber]]
    var norm_sf: [[LooseNumber]]
    var chi2_sf: [[LooseNumber]]
    var t_sf_two_sided: [[LooseNumber]]
    var hyp2f1: [[LooseNumber]]
    var betainc_reg_scipy: [[LooseNumber]]

    enum CodingKeys: String, CodingKey {
      case lgamma, digamma, betainc_reg, norm_ppf, norm_sf, chi2_sf, t_sf_two_sided, hyp2f1
      case betainc_reg_scipy = "betainc_reg_scipy_1e-12"
    }
  }

  struct Purchases: Decodable {
    var t, t_x, T, r, alpha, a, b: Double
    var x: Int
    var cet_mpmath: LooseNumber
  }

  struct Lifetime: Decodable {
    var t_x, T, r, alpha, s, beta: Double
    var x: Int
    var ll, palive: LooseNumber
  }

  var functions: Functions
  var bgnbd_cet: [Purchases]
  var pareto_nbd: [Lifetime]
}

/// A number, or a number written as a text.
struct LooseNumber: Decodable {
  var value: Double

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = try (try? container.decode(Double.self)) ?? Double(container.decode(String.self)) ?? .nan
  }
}
