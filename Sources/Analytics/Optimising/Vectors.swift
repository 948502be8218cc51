func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}

func add(_ factor: Double, times vector: [Double], to sum: inout [Double]) {
  for index in sum.indices { sum[index] += factor * vector[index] }
}

/// The size of the largest component.
func largest(_ vector: [Double]) -> Double {
  vector.reduce(0) { max($0, abs($1)) }
}
