/// How `--chart` draws.
enum ChartStyle: String, Choice {
  case bar, spark
}
